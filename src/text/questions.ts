import type { ChangeView, HistoryLine, QuestionView } from '../cards';
import type { PhotoFacts } from '../targets/photo';
import { displayName } from './words';
import type { Place } from '../request';
import type { Target } from '../targets/target';
import { plainHeadings } from './photo-headings';
import { words } from './words';

const { proposalMinutes, reopen, rewrite, stepsMinutes } = words;

/** Returns the heading of a card that asks something, or that says what is looked up. */
export function questionHeading(asked: QuestionView): string {
  const { dialog, question, recent, search, state, wish } = asked;
  if (state === 'looking') {
    // A dialog goes on only when somebody presses its button.
    return (dialog ? lookingInDialog : looking)[search || recent ? 'picture' : wish];
  }
  if (state === 'cancelled') return 'Cancelled';
  if (state === 'lapsed') return 'This has expired';
  if (state === 'failed') return 'That is not possible';
  if (question?.kind === 'choice' && question.part === 'picture') return 'Which picture?';
  if (question?.kind === 'choice' && question.own) return ownHeadings[question.own];
  if (question?.kind === 'whose' || question?.kind === 'name') return 'Whose photo is it to be?';
  if (question?.kind === 'choice') {
    const wanted = displayName(question.wanted);
    return question.fits ? `Which “${wanted}”?` : `I could not find “${wanted}”`;
  }
  if (search || recent) return 'Looking for the picture';
  switch (wish) {
    case 'set':
      return 'Whose photo do you want to set?';
    case 'show':
      return 'Show a photo';
    case 'remove':
      return 'Remove a photo';
    case 'undo':
      return 'Undo the last change';
  }
}

const ownHeadings = { group: 'Which group?', team: 'Which team?' } as const;

type Sought = QuestionView['wish'] | 'picture';

const looking: Readonly<Record<Sought, string>> = {
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
  signIn: {
    find: 'Teams did not send me the picture of your message. Press “Continue”, and I read the message with your rights. Nothing is changed yet.',
    set: 'Press “Continue”, and I look up with your rights whose photo you mean. Nothing is changed yet.',
    show: 'I read the photo with your rights. Press “Continue”.',
    remove: 'I look at the photo with your rights. Press “Continue”; nothing is changed yet.',
    undo: 'I put the previous photo back with your rights. Press “Continue”.',
  },
  /** Whose photo a picture may be. */
  offers: {
    me: 'My photo',
    team: 'This team',
    'own-team': 'A team…',
    'own-group': 'A group…',
    user: 'Somebody…',
  },
  whose: 'Choose whose photo this picture is to be. Nothing is changed yet.',
  whoseGuessed: 'Is the first one what you meant? Nothing is changed yet.',
  name: `Write whose photo it is to be, such as “set photo of Megan Bowen”, within ${stepsMinutes} minutes. I keep the picture until then.`,
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
  /** What a screen reader reads for a row: all that tells it apart. */
  row: (name: string, detail: string) => (detail === '' ? name : `${name}, ${detail}`),
  /** The same where another row says as much. */
  rowOf: (row: string, number: number, count: number) => `${row}, choice ${number} of ${count}`,
} as const;

/** The words of a card that shows a photo as it is. */
export const shownPhoto = {
  heading: ({ kind }: Pick<Target, 'kind'>) => plainHeadings.now[kind],
  none: 'There is no photo.',
  alt: 'The photo as it is now',
  facts: ({ bytes, height, width }: PhotoFacts) =>
    `${width} × ${height} pixels, ${Math.max(1, Math.round(bytes / 1024))} KB`,
} as const;

const places: Readonly<Record<Place['kind'], string>> = {
  personal: 'in our personal chat',
  groupChat: 'in a group chat',
  channel: 'in a channel',
};

const outcomes: Readonly<Record<HistoryLine['state'], string>> = {
  looking: 'not done yet',
  asking: 'not done yet',
  shown: 'shown',
  unknown: 'perhaps done',
  proposed: 'not done yet',
  applying: 'being done',
  applied: 'done',
  undoing: 'being undone',
  undone: 'undone',
  cancelled: 'cancelled',
  lapsed: 'expired',
  failed: 'failed',
};

/** The words of the history. */
export const historyWords = {
  heading: 'Your last changes',
  none: 'You have not changed a photo yet.',
  noneHere:
    'None of your last changes was made in this conversation. In our personal chat “history” shows all of them.',
  onlyHere: 'Only those of this conversation. In our personal chat “history” shows all of them.',
  what: ({ action, target }: HistoryLine) => plainHeadings[action][target.kind],
  /** What a screen reader reads for the button of a line. */
  undo: (line: string, number: number, count: number) =>
    `Undo change ${number} of ${count}. ${line}`,
  /** Teams shows the time in the reader's own zone. */
  when: ({ at }: Pick<HistoryLine, 'at'>) => {
    const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
    return `{{DATE(${time}, SHORT)}} {{TIME(${time})}}`;
  },
  how: ({ code, place, state }: HistoryLine) =>
    `${code === 'change.uncertain' ? 'perhaps done' : outcomes[state]} · ${places[place]}`,
} as const;

const photoNotices = {
  undone: 'Your photo was put back',
  same: 'Your photo was not changed',
  set: { done: 'Your photo was changed', unknown: 'Your photo may have been changed' },
  remove: { done: 'Your photo was removed', unknown: 'Your photo may have been removed' },
} as const;

const contactNotices = {
  undone: 'The photo of one of your contacts was put back',
  same: 'The photo of one of your contacts was not changed',
  set: {
    done: 'The photo of one of your contacts was changed',
    unknown: 'The photo of one of your contacts may have been changed',
  },
  remove: {
    done: 'The photo of one of your contacts was removed',
    unknown: 'The photo of one of your contacts may have been removed',
  },
} as const;

/** What somebody reads whose photo a photo administrator changed. */
export const notice = {
  heading: ({ action, state, target }: ChangeView) => {
    const words = target.kind === 'contact' ? contactNotices : photoNotices;
    if (state === 'undone') return words.undone;
    if (state !== 'applied' && state !== 'unknown') return words.same;
    return words[action][state === 'unknown' ? 'unknown' : 'done'];
  },
  by: (name: string) =>
    name === ''
      ? 'A photo administrator of your organisation did this.'
      : `A photo administrator of your organisation did this: ${name}.`,
  contact: (name: string) => `Your contact: ${name}`,
  mine: 'You can change it with “set my photo”.',
} as const;
