import type { ChangeView } from '../cards';
import type { Target, TargetKind } from '../targets/target';
import { displayName, words } from './words';

const { proposalMinutes, reopen, resend, rewrite, undoHours } = words;

/** What the photo of each kind is called within a sentence. */
export const photoNouns: Readonly<Record<TargetKind, string>> = {
  me: 'your photo',
  user: 'this person’s photo',
  group: 'the group photo',
  team: 'the team photo',
  contact: 'the contact’s photo',
};

const previousNouns: Readonly<Record<TargetKind, string>> = {
  me: 'Your previous photo',
  user: 'This person’s previous photo',
  group: 'The previous group photo',
  team: 'The previous team photo',
  contact: 'The contact’s previous photo',
};

type ChangeState = Exclude<ChangeView['state'], 'unknown'>;

const setHeadings: Readonly<Record<ChangeState, (kind: TargetKind) => string>> = {
  proposed: (kind) => `Set ${photoNouns[kind]}?`,
  applying: (kind) => `Setting ${photoNouns[kind]} …`,
  applied: (kind) => `${capital(photoNouns[kind])} is set`,
  undoing: (kind) => `Putting ${photoNouns[kind]} back …`,
  undone: (kind) => `${previousNouns[kind]} is back`,
  cancelled: () => 'Cancelled',
  lapsed: () => 'This proposal has lapsed',
  failed: (kind) => `${capital(photoNouns[kind])} was not changed`,
};

const removeHeadings: typeof setHeadings = {
  ...setHeadings,
  proposed: (kind) => `Remove ${photoNouns[kind]}?`,
  applying: (kind) => `Removing ${photoNouns[kind]} …`,
  applied: (kind) => `${capital(photoNouns[kind])} is removed`,
};

type Told = Pick<ChangeView, 'action' | 'doubt' | 'state'> & {
  readonly target: Pick<Target, 'kind'>;
};

/** The heading of a card, by what has become of the change. */
export function headingOf(told: Told): string {
  const { action, state, target } = told;
  if (state === 'unknown') return uncertainHeading(told);
  return (action === 'set' ? setHeadings : removeHeadings)[state](target.kind);
}

function uncertainHeading({ action, doubt, target: { kind } }: Told): string {
  if (doubt?.of === 'undo') return `${previousNouns[kind]} may be back`;
  return `${capital(photoNouns[kind])} may have been ${action === 'set' ? 'set' : 'removed'}`;
}

/** Says whose photo it is. */
export function whose(target: Target): string {
  const name = displayName(target.name);
  switch (target.kind) {
    case 'me':
      return name === '' ? 'The own photo of the person who asked' : `${name} (own photo)`;
    case 'user':
      return name;
    case 'group':
      return `The group ${name}`;
    case 'team':
      return `The team ${name}`;
    case 'contact':
      return target.owner
        ? `The contact ${name} of ${displayName(target.owner.name)}`
        : `Your contact ${name}`;
  }
}

const byRights: Readonly<Record<TargetKind, string>> = {
  me: '',
  user: '; that takes a User or People Administrator',
  group: '; you must be an owner of the group',
  team: '; you must be an owner of the team',
  contact: '',
};

/** Says what Confirm will do, and with whose rights. */
export function onConfirm({ action, asApplication, target: { kind } }: ChangeView): string {
  const does = action === 'set' ? 'writes it to' : 'removes it from';
  return asApplication
    ? `Confirm ${does} Microsoft 365 with PhotoBot’s own permission, because you are a photo administrator. The owner of the photo will be told.`
    : `Confirm ${does} Microsoft 365 as you${byRights[kind]}.`;
}

/** Says beforehand whether the change can be taken back. */
export function undoBefore({ action, target: { kind } }: ChangeView): string {
  const plain = `You can undo it for ${undoHours} hours`;
  if (action === 'remove' || (kind !== 'team' && kind !== 'contact')) return `${plain}.`;
  return `${plain}, unless the ${kind} has no photo yet: Microsoft 365 cannot remove a ${kind}’s photo.`;
}

/** The lines below the heading, by what has become of the change. */
export const lines = {
  // Teams leaves out a name now and then.
  askedBy: (name: string) =>
    name === ''
      ? 'Only the person who asked can use the buttons.'
      : `Asked by ${name}, who alone can use the buttons.`,
  damaged:
    'The file of the picture is damaged: its end is missing. This is what I could read; look closely.',
  lookAgain: 'I look again by myself, and say here what I find.',
  undoAfter: `You can undo this for ${undoHours} hours.`,
  undoImpossible:
    'Microsoft 365 showed no photo before, and offers no way to remove this one, so this cannot be undone.',
  known: (etag: string) => `Microsoft 365 has it: the photo there now has the etag ${etag}.`,
  there: 'Microsoft 365 has it.',
  taken: 'Microsoft 365 took it.',
  takenAndLags: 'Microsoft 365 took it, and still answers with the old one.',
  gone: 'Microsoft 365 has removed it.',
  lagGroup: 'It was written by the group’s route, which Teams shows some hours later.',
  onlyDirectory:
    'Without a mailbox it is kept in Entra alone, where Outlook and SharePoint do not look.',
  removed: 'Microsoft 365 showed no photo before, so there is none now.',
  nothingChanged: 'Nothing was changed.',
  lapsed: `It was not confirmed within ${proposalMinutes} minutes. ${resend}`,
  lapsedDialog: `It was not confirmed within ${proposalMinutes} minutes. ${reopen}`,
  lapsedRemoval: `It was not confirmed within ${proposalMinutes} minutes. ${rewrite}`,
  previewAlt: 'The photo as it will look',
  appliedAlt: 'The new photo',
  removeAlt: 'The photo that is to be removed',
  removedAlt: 'The photo that was removed',
  administrator: (contact: string) => `Administrator: ${contact}`,
  requestId: (id: string) => `Request id for support: ${id}`,
} as const;

const lags =
  'Teams, Outlook and SharePoint may show the old one for minutes, sometimes for up to three days.';

/**
 * Says when others see it. The services keep what they know of people for up to three days, and a Teams client keeps
 * their photos for up to 60.
 * Source: a Microsoft answer at https://techcommunity.microsoft.com/event/microsoftteams-events/ama-microsoft-teams-performance-and-overview/3270675
 */
export function whenSeen({ kind }: Pick<Target, 'kind'>): string {
  return kind === 'me' || kind === 'user'
    ? `${lags} Other people’s Teams may keep it for weeks (up to 60 days), until they sign out of Teams and in again, or clear its cache.`
    : lags;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
