import type { NoteName } from '../cards';

export const buttons = {
  confirm: 'Confirm',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  undo: 'Undo',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  grant: 'Grant permission',
  signIn: 'Continue',
  choices: 'Show the choices',
  install: 'Add PhotoBot to this team',
} as const;

/** What an answer that takes long begins with; its own words take the place of these. */
export const working = {
  heading: 'One moment …',
  line: 'This takes longer than usual. My answer will come here. Nothing is changed yet.',
} as const;

/** Cards of a few words. */
export const notes: Readonly<
  Record<NoteName, { readonly heading: string; readonly line: string }>
> = {
  /** Stands on a card that is there twice, where the other one was used. */
  moved: {
    heading: 'See the other card',
    line: 'This was used in another message of this conversation. The result is there.',
  },
  'signed-in': {
    heading: 'You are signed in',
    line: 'I go on with what you asked for.',
  },
  'signed-out': {
    heading: 'You are signed out',
    line: 'I have forgotten your sign-in. Your photos and your history stay as they are; when you next press a button that needs it, Teams signs you in again.',
  },
};

/** By the kinds that a search left out. */
const notSearched: Readonly<Record<string, string>> = {
  user: 'Not searched: people',
  team: 'Not searched: teams',
  group: 'Not searched: groups',
  'user, team': 'Not searched: people and teams',
  'user, group': 'Not searched: people and groups',
  'team, group': 'Not searched: teams and groups',
  'user, team, group': 'Not searched: people, teams and groups',
};

/** By the first kind for which a permission is missing. */
const searchNotGranted: Readonly<Record<'user', string> & Partial<Record<string, string>>> = {
  user: 'I need a permission to find people, and it has not been granted. Write me “show photo of” with the name. My answer says how to grant the permission.',
  team: 'I need a permission to find teams, and it has not been granted. Write me “show team photo of” with the name. My answer says how to grant the permission.',
  group:
    'I need a permission to find groups, and it has not been granted. Write me “show group photo of” with the name. My answer says how to grant the permission.',
};

/** What the message extension says. */
export const extension = {
  dialogTitle: 'PhotoBot',
  signInNeeded: 'Your sign-in has expired. Close this and choose the action once more.',
  searchAgain:
    'Your organisation asks for a stronger sign-in (such as a second factor) for this. Search once more, and sign in where Teams offers it.',
  photoOf: (name: string) => `Photo of ${name}`,
  noPhoto: 'No photo',
  searchNotGranted: (kinds: readonly string[]) =>
    searchNotGranted[kinds[0] ?? 'user'] ?? searchNotGranted.user,
  notSearchedHeading: (kinds: readonly string[]) =>
    notSearched[kinds.join(', ')] ?? 'Not everything was searched',
} as const;

/** The answer to what Teams asks of apps and PhotoBot does not offer. */
export const undeclared = 'PhotoBot does not offer this. Write “help” to see what it can do.';

/** The pages of our own on which a browser ends that was sent to Microsoft. */
export const pages = {
  granted: { heading: 'Done.', next: 'Go back to Teams and press Try again.' },
  lapsed: {
    heading: 'This link has expired.',
    next: 'Go back to Teams and press the button there once more.',
  },
  notGranted: 'Not granted.',
  notSignedIn: 'Not signed in.',
  /** Why not, and what helps. */
  reasons: {
    declined:
      'The permission was declined, so nothing has changed. To grant it, go back to Teams and press “Grant permission” once more.',
    administrator:
      'Only an administrator of your organisation can grant this. Ask one to do it, then go back to Teams and press “Try again”.',
    unfinished:
      'The sign-in was not finished. Go back to Teams and press the button there once more.',
    policy:
      'A policy of your organisation blocks this sign-in, for example on this device. Ask your administrator, then go back to Teams and try again.',
    account:
      'Your account may not do this here. Ask your administrator, then go back to Teams and try again.',
    unavailable:
      'Microsoft’s sign-in service does not answer right now. Go back to Teams and try again in a few minutes.',
    registration:
      'Microsoft does not accept PhotoBot as it is registered. Ask your administrator to check its app registration, then go back to Teams and try again.',
    unknown:
      'Microsoft has refused. Go back to Teams and try again; if that does not help, ask your administrator.',
  },
} as const;

/** What the sign-in card of Teams says. */
export const signIn = {
  title: 'Sign in to PhotoBot',
  button: 'Sign in',
  text: 'PhotoBot changes photos with your rights. Please sign in.',
  notSilent:
    'Teams could not sign you in by itself. Sign in here, and I go on with what you asked for. If the page shows a code of six digits, send it to me.',
} as const;
