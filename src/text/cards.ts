import type { ChangeState } from '../changes/change';
import { framingChosen } from '../framing-text';
import type { Target } from '../targets/target';
import { words } from './words';

const { proposalMinutes, resend, undoHours } = words;

export const buttons = {
  confirm: 'Confirm',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  undo: 'Undo',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  grant: 'Grant permission',
} as const;

/** The heading of a card, by what has become of the change. */
export const headings: Readonly<Record<ChangeState, Readonly<Record<Target['kind'], string>>>> = {
  proposed: { me: 'Set your photo?', team: 'Set the team photo?' },
  applying: { me: 'Setting your photo …', team: 'Setting the team photo …' },
  applied: { me: 'Your photo is set', team: 'The team photo is set' },
  undoing: { me: 'Putting your photo back …', team: 'Putting the team photo back …' },
  undone: { me: 'Your previous photo is back', team: 'The previous team photo is back' },
  cancelled: { me: 'Cancelled', team: 'Cancelled' },
  lapsed: { me: 'This proposal has lapsed', team: 'This proposal has lapsed' },
  failed: { me: 'Your photo was not changed', team: 'The team photo was not changed' },
};

/** The heading where nobody knows what has become of it. */
export const uncertainHeadings: Readonly<Record<Target['kind'], string>> = {
  me: 'Your photo may have been set',
  team: 'The team photo may have been set',
};

/** The lines below the heading, by what has become of the change. */
export const lines = {
  whoseMe: (name: string) => `For: ${name} (own photo)`,
  whoseTeam: (name: string) => `For: the team ${name}`,
  askedBy: (name: string) => `Asked by ${name}, who alone can use the buttons.`,
  onConfirm: {
    me: 'Confirm writes it to Microsoft 365 as you.',
    team: 'Confirm writes it to Microsoft 365 as you; you must be an owner of the team.',
  },
  undoBefore: {
    me: `You can undo it for ${undoHours} hours.`,
    team: `You can undo it for ${undoHours} hours, unless the team has no photo yet: Microsoft 365 cannot remove a team’s photo.`,
  },
  undoAfter: `You can undo this for ${undoHours} hours.`,
  undoImpossible:
    'There was no photo before, and Microsoft 365 offers no way to remove this one, so this cannot be undone.',
  lag: 'Microsoft 365 has it. Teams, Outlook and SharePoint may show the old one for minutes, sometimes for up to three days.',
  lagGroup: 'It was written by the group’s route, which Teams shows some hours later.',
  removed: 'There was no photo before, so there is none now.',
  nothingChanged: 'Nothing was changed.',
  lapsed: `It was not confirmed within ${proposalMinutes} minutes. ${resend}`,
  framingChosen,
  previewAlt: 'The photo as it will look',
  appliedAlt: 'The new photo',
  administrator: (contact: string) => `Administrator: ${contact}`,
  requestId: (id: string) => `Request id for support: ${id}`,
} as const;

/** The page on which granting a permission ends. */
export const consented = {
  heading: 'Done.',
  next: 'Go back to Teams and press Try again.',
} as const;

/** What the sign-in card of Teams says. */
export const signIn = {
  title: 'Sign in to PhotoBot',
  text: 'PhotoBot changes photos as you, so it needs you to sign in.',
} as const;
