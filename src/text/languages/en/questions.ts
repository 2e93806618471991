import type { QuestionView } from '../../../cards';
import { numbers } from '../../parts/words';
import { advice } from './buttons';

const { proposalMinutes, stepsMinutes } = numbers;
const { reopen, rewrite } = advice;

/** The headings of a card that asks something. */
export const asks = {
  cancelled: 'Cancelled',
  lapsed: 'This question has expired',
  failed: 'That is not possible',
  picture: 'Which picture?',
  own: { group: 'Which group?', team: 'Which team?' },
  whose: 'Whose photo should I set?',
  which: 'Which “{name}”?',
  notFound: 'I could not find “{name}”',
  permission: 'A permission is missing',
  problem: 'That did not work yet',
  mayFind: 'May I look for the picture?',
  mayUndo: 'May I put the previous photo back?',
  mayLook: 'May I look at the photo?',
  mayLookUp: {
    name: 'May I look up “{name}”?',
    team: 'May I look up your teams?',
    group: 'May I look up your groups?',
  },
} as const;

/** What the requester is to sign in for. */
export const signInLines = {
  find: 'Teams did not send me the picture. Press “Continue”, and I look for it in the message with your rights. Nothing is changed yet.',
  named: 'Press “Continue”, and I look up this name with your rights. Nothing is changed yet.',
  team: 'Press “Continue”, and I look up with your rights which teams you own. Nothing is changed yet.',
  group:
    'Press “Continue”, and I look up with your rights which groups you own. Nothing is changed yet.',
  use: 'Press “Continue”, and I look at the photo with your rights. Nothing is changed yet.',
  show: 'Press “Continue”, and I look at the photo with your rights.',
  remove: 'Press “Continue”, and I look at the photo with your rights. Nothing is changed yet.',
  undo: 'I need your sign-in for this. Press “Continue” to go on.',
} as const;

/** What tells groups of one name apart. */
export const groupTraits = {
  team: 'has a team',
  dynamic: 'dynamic membership',
  hidden: 'hidden membership',
} as const;

/** The headings while something is looked up. */
export const looking: Readonly<Record<QuestionView['wish'] | 'picture', string>> = {
  picture: 'Looking for the picture …',
  set: 'Looking for the photo to set …',
  show: 'Looking for the photo …',
  remove: 'Looking for the photo …',
  undo: 'Looking for the last change …',
};

/** The same in a dialog, which goes on only when somebody presses its button. */
export const lookingInDialog: typeof looking = {
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
  whose: 'Choose whose photo to set. Nothing is changed yet.',
  whoseOfSeveral:
    'I set one photo at a time. Choose the first; for another one, send the picture again. Nothing is changed yet.',
  name: `Write whose photo to set, such as “Megan Bowen” or “set photo of Megan Bowen”, within ${stepsMinutes} minutes. In a channel or a group chat mention me too. I keep the picture until then.`,
  /** Where somebody may mean the picture of the chat. */
  notThisChat:
    'No app can change the picture of this chat. Here you can set the photo of a Microsoft 365 group.',
  chooseOwn: 'These are yours. Choose one; nothing is changed yet.',
  choose: 'More than one fits. Choose one; nothing is changed yet.',
  nearest: 'Did you mean one of these? Nothing is changed yet.',
  hidden: 'More than one fits. Press “Show the choices”: only you will see them.',
  hiddenNearest: 'There are similar names. Press “Show the choices”: only you will see them.',
  more: '{count} more would fit. Write more of the name, or put the whole name in quotes.',
  lapsed: `Nothing happened here for ${proposalMinutes} minutes. ${rewrite}`,
  lapsedDialog: `Nothing happened here for ${proposalMinutes} minutes. ${reopen}`,
  nothingChanged: 'Nothing was changed.',
  choosePicture: 'There are several pictures. Choose one; nothing is changed yet.',
  picture: 'Picture {number}',
  pictureOf: 'Photo of {name}',
  /** A small copy, beside the name of the picture. */
  smallOf: 'Preview of {name}',
  /** What a screen reader reads for a row: all that tells it apart. */
  row: '{name}, {detail}',
  /** The same where another row says as much. */
  rowOf: '{row}, choice {number} of {count}',
} as const;
