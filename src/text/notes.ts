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
  line: 'Something takes longer than usual. My answer comes here; nothing is changed yet.',
} as const;

/** Cards of a few words. */
export const notes: Readonly<
  Record<NoteName, { readonly heading: string; readonly line: string }>
> = {
  /** Stands on a card that is there twice, where the other one was used. */
  moved: {
    heading: 'See the other card',
    line: 'This went on in another message of this conversation. What became of it stands there.',
  },
  'signed-in': {
    heading: 'You are signed in',
    line: 'I go on with what you asked for.',
  },
  'signed-out': {
    heading: 'You are signed out',
    line: 'I have forgotten your sign-in. Your photos and your history stay as they are; when you next press a button that needs it, Teams signs you in anew.',
  },
};

const photoBy: Readonly<Record<string, string>> = {
  user: 'photo of',
  team: 'team photo of',
  group: 'group photo of',
};

const manyOf: Readonly<Record<string, string>> = { user: 'people', team: 'teams', group: 'groups' };

/** Names what a search looks for. */
function searched(kinds: readonly string[]): string {
  const names = kinds.map((kind) => manyOf[kind] ?? 'people and teams');
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** What the message extension says. */
export const extension = {
  dialogTitle: 'PhotoBot',
  signInNeeded: 'Your sign-in has run out. Close this and choose the action once more.',
  searchAgain:
    'Your organisation asks for a stronger sign-in (such as a second factor) for this. Search once more, and sign in where Teams offers it.',
  photoOf: (name: string) => `Photo of ${name}`,
  noPhoto: 'No photo',
  searchNotGranted: (kinds: readonly string[]) =>
    `To find ${searched(kinds)} I need a permission that has not been granted. Write me “show ${photoBy[kinds[0] ?? ''] ?? 'photo of'}” with the name. The card that I answer with says how to grant it.`,
  notSearchedHeading: (kinds: readonly string[]) => `Not searched: ${searched(kinds)}`,
} as const;

/** The answer to what Teams asks of apps and PhotoBot does not offer. */
export const undeclared = 'PhotoBot does not offer this. Write it “help” to see what it does.';

/** The pages of our own on which a browser ends that was sent to Microsoft. */
export const pages = {
  granted: { heading: 'Done.', next: 'Go back to Teams and press Try again.' },
  lapsed: {
    heading: 'This link has lapsed.',
    next: 'Go back to Teams and press the button there once more.',
  },
  notGranted: 'Not granted.',
  notSignedIn: 'Not signed in.',
  /** Why not, and what helps. */
  reasons: {
    declined:
      'The permission was declined, so nothing has changed. To grant it, go back to Teams and open the link there once more.',
    administrator:
      'Only an administrator of your organisation can grant this. Go back to Teams and send the link there to one.',
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
  text: 'PhotoBot changes photos as you, so it needs you to sign in.',
  notSilent:
    'Teams could not sign you in by itself. Sign in here, and I go on with what you asked for. If the page shows you a code of six digits, send it to me.',
} as const;
