import type { Place } from '../request';

/** Says in a channel with members of its own that its team's photo is meant. */
export const wholeTeam: Readonly<Record<NonNullable<Place['channelKind']>, string>> = {
  private: 'A private channel has no photo of its own: this is the photo of the whole team.',
  shared:
    'A shared channel has no photo of its own: this is the photo of the whole team that owns the channel.',
};

/** What is different where somebody asks for help, if anything. */
export function helpNote({ channelKind, kind, meeting }: Place): string | undefined {
  if (meeting) {
    return 'A meeting has no team, and no photo of its own that an app could set. For the photo of a team, write its name, or write in one of its channels.';
  }
  if (kind === 'groupChat') {
    return 'The picture of this chat is not among them: Microsoft 365 lets no app change it.';
  }
  return channelKind && channelNotes[channelKind];
}

const channelNotes: typeof wholeTeam = {
  private: 'This channel has no photo of its own: “set team photo” sets that of the whole team.',
  shared:
    'This channel has no photo of its own: “set team photo” sets that of the whole team that owns it. I act only for people of the organisation that owns it.',
};
