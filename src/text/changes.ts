import type { ChangeView } from '../cards';
import { undoIsOvertaken } from '../job';
import { limits } from '../limits';
import type { Target, TargetKind } from '../targets/target';
import { removing, restoring, setting } from './photo-headings';
import { displayName, words } from './words';

const { proposalMinutes, reopen, resend, rewrite, undoHours } = words;

type Headed = Pick<ChangeView, 'action' | 'doubt' | 'problem' | 'state'> & {
  readonly target: Pick<Target, 'kind'>;
};

/** Returns the heading of a card, by what has become of the change. */
export function headingOf(change: Headed): string {
  const {
    action,
    doubt,
    state,
    target: { kind },
  } = change;
  if (undoIsOvertaken(change)) return 'Nothing was undone';
  if (state === 'cancelled') return 'Cancelled';
  if (state === 'lapsed') return 'This proposal has expired';
  if (state === 'unknown' && doubt?.of === 'undo') return restoring.unknown[kind];
  if (state === 'undoing' || state === 'undone' || state === 'failed')
    return restoring[state][kind];
  return (action === 'set' ? setting : removing)[state][kind];
}

/** Says whose photo it is. */
export function whose(target: Target): string {
  const name = displayName(target.name);
  switch (target.kind) {
    case 'me':
      return name === '' ? 'The photo of the person who asked' : `${name} (own photo)`;
    case 'user':
      return name;
    case 'group':
      return `Group: ${name}`;
    case 'team':
      return `Team: ${name}`;
    case 'contact':
      return target.owner
        ? `Contact of ${displayName(target.owner.name)}: ${name}`
        : `Your contact: ${name}`;
  }
}

const settingRights: Readonly<Record<TargetKind, string>> = {
  me: '“Confirm” saves it to Microsoft 365.',
  user: '“Confirm” saves it to Microsoft 365. You must be a User, People or Global Administrator.',
  group: '“Confirm” saves it to Microsoft 365. You must be an owner of the group.',
  team: '“Confirm” saves it to Microsoft 365. You must be an owner of the team.',
  contact: '“Confirm” saves it to Microsoft 365.',
};

const removingRights: typeof settingRights = {
  me: '“Confirm” removes it from Microsoft 365.',
  user: '“Confirm” removes it from Microsoft 365. You must be a User, People or Global Administrator.',
  group: '“Confirm” removes it from Microsoft 365. You must be an owner of the group.',
  team: '“Confirm” removes it from Microsoft 365. You must be an owner of the team.',
  contact: '“Confirm” removes it from Microsoft 365.',
};

/** Says what Confirm will do, and with whose rights. */
export function onConfirm({ action, asApplication, target: { kind } }: ChangeView): string {
  if (!asApplication) return (action === 'set' ? settingRights : removingRights)[kind];
  return action === 'set'
    ? '“Confirm” saves it to Microsoft 365 with PhotoBot’s own permission, because you are a photo administrator. The owner of the photo will be told.'
    : '“Confirm” removes it from Microsoft 365 with PhotoBot’s own permission, because you are a photo administrator. The owner of the photo will be told.';
}

/** Says beforehand whether the change can be taken back. */
export function undoBefore({ action, target: { kind } }: ChangeView): string {
  if (action === 'set' && kind === 'team')
    return `You can undo it for ${undoHours} hours, unless it is the team’s first photo: Microsoft 365 cannot remove that one.`;
  if (action === 'set' && kind === 'contact')
    return `You can undo it for ${undoHours} hours, unless it is the contact’s first photo: Microsoft 365 cannot remove that one.`;
  return `You can undo it for ${undoHours} hours.`;
}

/** The lines below the heading, by what has become of the change. */
export const lines = {
  // Teams leaves out a name now and then.
  askedBy: (name: string) =>
    name === ''
      ? 'Only the person who asked can use the buttons.'
      : `Asked by ${name}, who alone can use the buttons.`,
  damaged:
    'The file is damaged: part of it is missing. This is what I could read; please look closely.',
  /** What of it came in an earlier message. */
  earlier: {
    words: 'I use this picture for what you wrote before.',
    picture: 'I use the picture that you sent before.',
  },
  unread: (words: string) => `I did not understand this, and left it out: “${words}”`,
  lookAgain: 'I keep looking. This card will show what I find.',
  lookedLong: 'I could not find out, and have stopped looking. Please look at the photo yourself.',
  /** Of a picture that Teams shows larger than it is. */
  small: (side: number) =>
    `The picture has only ${side} × ${side} pixels for the photo, so it may look blurred. ${limits.photoSide} × ${limits.photoSide} or more is better.`,
  undoAfter: `You can undo this for ${undoHours} hours.`,
  undoImpossible:
    'This cannot be undone: there was no photo before, and Microsoft 365 cannot remove this one.',
  there: 'Microsoft 365 has it.',
  taken: 'Microsoft 365 has accepted it.',
  takenAndLags: 'Microsoft 365 has accepted it, but still shows the old one.',
  gone: 'Microsoft 365 has removed it.',
  lagGroup: 'It was saved as the photo of the team’s group. Teams shows it some hours later.',
  onlyDirectory:
    'There is no mailbox, so it is kept in Entra alone. Outlook and SharePoint do not show it.',
  removed: 'Microsoft 365 showed no photo before, so there is none now.',
  nothingChanged: 'Nothing was changed.',
  lapsed: `Nobody pressed “Confirm” within ${proposalMinutes} minutes, so nothing was changed. ${resend}`,
  lapsedDialog: `Nobody pressed “Confirm” within ${proposalMinutes} minutes, so nothing was changed. ${reopen}`,
  lapsedRemoval: `Nobody pressed “Confirm” within ${proposalMinutes} minutes, so nothing was changed. ${rewrite}`,
  previewAlt: 'The photo as it will look',
  appliedAlt: 'The new photo',
  removeAlt: 'The photo that is to be removed',
  removedAlt: 'The photo that was removed',
  administrator: (contact: string) => `Administrator: ${contact}`,
  details: 'Details for support',
  requestId: (id: string) => `Request ID: ${id}`,
  etag: (etag: string) => (etag === '' ? 'Etag: none' : `Etag: ${etag}`),
} as const;

const lags =
  'Teams, Outlook and SharePoint may take minutes to show the change, sometimes up to three days.';

/**
 * Says when others see it. The services keep what they know of people for up to three days, and a Teams client keeps
 * their photos for up to 60.
 * Source: a Microsoft answer at https://techcommunity.microsoft.com/event/microsoftteams-events/ama-microsoft-teams-performance-and-overview/3270675
 */
export function whenSeen({ kind }: Pick<Target, 'kind'>): string {
  return kind === 'me' || kind === 'user'
    ? `${lags} Other people’s Teams may take weeks (up to 60 days), unless they sign out of Teams and in again, or clear its cache.`
    : lags;
}
