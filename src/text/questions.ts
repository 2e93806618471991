import type { QuestionView } from '../cards';
import { displayName, words } from './words';

const { proposalMinutes, reopen, rewrite, stepsMinutes } = words;

/** Returns the heading of a card that asks something, or that says what is looked up. */
export function questionHeading(asked: QuestionView): string {
  const { dialog, problem, question, recent, search, state, wish } = asked;
  if (state === 'looking') {
    // A dialog goes on only when somebody presses its button.
    return (dialog ? lookingInDialog : looking)[search || recent ? 'picture' : wish];
  }
  if (state === 'cancelled') return 'Cancelled';
  if (state === 'lapsed') return 'This question has expired';
  if (state === 'failed') return 'That is not possible';
  if (question?.kind === 'choice' && question.part === 'picture') return 'Which picture?';
  if (question?.kind === 'choice' && question.own) return ownHeadings[question.own];
  if (question?.kind === 'whose' || question?.kind === 'name') return 'Whose photo is it to be?';
  if (question?.kind === 'choice') {
    const wanted = displayName(question.wanted);
    return question.fits ? `Which “${wanted}”?` : `I could not find “${wanted}”`;
  }
  if (problem) {
    const missing = problem.code === 'auth.consent_needed';
    return missing ? 'A permission is missing' : 'That did not work yet';
  }
  if (search || recent) return 'May I look for the picture?';
  return wish === 'undo' ? 'May I put the previous photo back?' : lookHeading(asked);
}

function lookHeading({ sought }: QuestionView): string {
  if (sought === undefined) return 'May I look at the photo?';
  if ('name' in sought) return `May I look up “${displayName(sought.name)}”?`;
  return sought.own === 'team' ? 'May I look up your teams?' : 'May I look up your groups?';
}

/** Says what the requester is to sign in for. */
export function signInLine({ search, sought, wish }: QuestionView): string {
  if (search) return signIn.find;
  if (wish !== 'set') return signIn[wish];
  if (sought === undefined) return signIn.use;
  return 'name' in sought ? signIn.named : signIn[sought.own];
}

const signIn = {
  find: 'Teams did not send me the picture of your message. Press “Continue”, and I read the message with your rights. Nothing is changed yet.',
  named: 'Press “Continue”, and I look up this name with your rights. Nothing is changed yet.',
  team: 'Press “Continue”, and I look up with your rights which teams you own. Nothing is changed yet.',
  group:
    'Press “Continue”, and I look up with your rights which groups you own. Nothing is changed yet.',
  use: 'Press “Continue”, and I look at the photo with your rights. Nothing is changed yet.',
  show: 'Press “Continue”, and I look at the photo with your rights.',
  remove: 'Press “Continue”, and I look at the photo with your rights. Nothing is changed yet.',
  undo: 'I need your sign-in for this. Press “Continue” to go on.',
} as const;

const ownHeadings = { group: 'Which group?', team: 'Which team?' } as const;

const looking: Readonly<Record<QuestionView['wish'] | 'picture', string>> = {
  picture: 'Looking for the picture …',
  set: 'Looking for the photo to set …',
  show: 'Looking for the photo …',
  remove: 'Looking for the photo …',
  undo: 'Looking for the last change …',
};

const lookingInDialog: typeof looking = {
  picture: 'Looking for the picture',
  set: 'Looking for the photo to set',
  show: 'Looking for the photo',
  remove: 'Looking for the photo',
  undo: 'Looking for the last change',
};

/** The lines of such a card. */
export const questionLines = {
  looking: 'This takes a moment. Nothing is changed yet.',
  wait: 'I am looking for the picture. Press “Continue” in a moment; nothing is changed yet.',
  /** Whose photo a picture may be. */
  offers: {
    me: 'My photo',
    team: 'This team',
    'own-team': 'A team…',
    'own-group': 'A group…',
    user: 'Somebody…',
  },
  whose: 'Choose whose photo this picture is to be. Nothing is changed yet.',
  whoseOfSeveral:
    'I set one photo at a time. Choose the first; for another one, send the picture again. Nothing is changed yet.',
  name: `Write whose photo it is to be, such as “Megan Bowen” or “set photo of Megan Bowen”, within ${stepsMinutes} minutes. In a channel or a group chat mention me too. I keep the picture until then.`,
  /** Where somebody may mean the picture of the chat. */
  notThisChat: 'No app can change the picture of this chat: this is about groups of Microsoft 365.',
  chooseOwn: 'These are yours. Choose one; nothing is changed yet.',
  choose: 'There are several. Choose one; nothing is changed yet.',
  nearest: 'Did you mean one of these? Nothing is changed yet.',
  hidden: 'There are several. Press the button: only you will see them.',
  hiddenNearest: 'There are similar names. Press the button: only you will see them.',
  more: (count: number) =>
    `${count} more would fit. Write more of the name, or put the whole name in quotes.`,
  lapsed: `Nothing happened here for ${proposalMinutes} minutes. ${rewrite}`,
  lapsedDialog: `Nothing happened here for ${proposalMinutes} minutes. ${reopen}`,
  nothingChanged: 'Nothing was changed.',
  choosePicture: 'There are several pictures. Choose one; nothing is changed yet.',
  picture: (number: number) => `Picture ${number}`,
  pictureOf: (name: string) => `Photo of ${name}`,
  /** A small copy, beside the name of the picture. */
  smallOf: (name: string) => `Preview of ${name}`,
  /** What a screen reader reads for a row: all that tells it apart. */
  row: (name: string, detail: string) => (detail === '' ? name : `${name}, ${detail}`),
  /** The same where another row says as much. */
  rowOf: (row: string, number: number, count: number) => `${row}, choice ${number} of ${count}`,
} as const;
