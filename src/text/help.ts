import { words } from './words';
import type { Place } from '../request';

const { megabytes, undoHours } = words;

/** The formats that PhotoBot reads, as people call them. */
export const formats = 'JPEG, PNG, HEIC, GIF, WebP, AVIF, TIFF, BMP';

export const help = {
  heading: 'PhotoBot sets photos',
  intro: {
    personal:
      'Send me a picture. I show you how it will look as your photo, and you confirm. Or write one of these:',
    groupChat: 'Mention me and write one of these. To set a photo, add the picture:',
    channel: 'Mention me and write one of these. To set a photo, add the picture:',
  },
  forOthers: 'This is what they can write here:',
  outro: `Add “top”, “centre”, “bottom”, “left”, “right” or “whole” to choose the crop, “rotate left” to turn the picture, “on black” for a black background. Formats: ${formats}, up to ${megabytes} MB. Nothing changes before you confirm, and you can undo it for ${undoHours} hours.`,
} as const;

/** Says in a channel with members of its own that its team's photo is meant. */
export const wholeTeamLines: Readonly<Record<NonNullable<Place['channelKind']>, string>> = {
  private: 'A private channel has no photo of its own: this is the photo of the whole team.',
  shared:
    'A shared channel has no photo of its own: this is the photo of the whole team that owns the channel.',
};

/** What is different where somebody asks for help, if anything. */
export function helpNote({ channelKind, kind, meeting }: Place): string | undefined {
  if (meeting) {
    return 'A meeting has no team, and no app can set its picture. For the photo of a team, write the name of the team, or write in one of its channels.';
  }
  if (kind === 'groupChat') {
    return 'No app can change the picture of this chat.';
  }
  return channelKind && channelNotes[channelKind];
}

const channelNotes: typeof wholeTeamLines = {
  private: 'This channel has no photo of its own: “set team photo” sets that of the whole team.',
  shared:
    'This channel has no photo of its own: “set team photo” sets that of the whole team that owns it. I act only for people of the organisation that owns it.',
};
