import type { QuestionView } from '../cards';
import type { Choice } from '../targets/wish';
import type { Words } from './languages';
import { displayName, fill, fillCount } from './parts/words';

/** What is said on cards that ask something. */
export type QuestionText = {
  /** Returns the heading of a card that asks something, or that says what is looked up. */
  questionHeading(asked: QuestionView): string;
  /** Says what the requester is to sign in for. */
  signInLine(asked: QuestionView): string;
  /** Says what tells somebody or something apart from others of the same name. */
  apart(candidate: Pick<Choice, 'detail' | 'traits'>): string;
  /** The lines of such a card that have nothing in them. */
  readonly questionLines: Omit<Words['questionLines'], keyof FilledLines>;
} & FilledLines;

/** The lines with something in them. */
type FilledLines = {
  /** Says how many more there are. */
  more(count: number): string;
  /** Returns the name of a picture without one. */
  picture(number: number): string;
  pictureOf(name: string): string;
  smallOf(name: string): string;
  /** Returns what a screen reader reads for a choice. */
  row(name: string, detail: string): string;
  /** Returns the same with its place in the list. */
  rowOf(row: string, number: number, count: number): string;
};

/** Creates what is asked in the words of a language. */
export function questionsIn(words: Words): QuestionText {
  const { groupTraits, questionLines, signInLines } = words;
  return {
    apart: ({ detail, traits = [] }) =>
      [displayName(detail), ...traits.map((trait) => groupTraits[trait])]
        .filter((part) => part !== '')
        .join(' · '),
    questionHeading: (asked) => headingIn(words, asked),
    signInLine({ search, sought, wish }) {
      if (search) return signInLines.find;
      if (wish !== 'set') return signInLines[wish];
      if (sought === undefined) return signInLines.use;
      return 'name' in sought ? signInLines.named : signInLines[sought.own];
    },
    questionLines,
    ...filledLines(words),
  };
}

function filledLines({ locale, questionLines: lines }: Words): FilledLines {
  return {
    more: (count) => fillCount(locale, lines.more, { count }),
    picture: (number) => fill(lines.picture, { number }),
    pictureOf: (name) => fill(lines.pictureOf, { name }),
    smallOf: (name) => fill(lines.smallOf, { name }),
    row: (name, detail) => (detail === '' ? name : fill(lines.row, { name, detail })),
    rowOf: (row, number, count) => fill(lines.rowOf, { row, number, count }),
  };
}

function headingIn(words: Words, asked: QuestionView): string {
  const { asks, looking, lookingInDialog } = words;
  const { dialog, problem, question, recent, search, state, wish } = asked;
  if (state === 'looking' && wish !== 'undo') {
    // A dialog sets a photo, and goes on only when somebody presses its button.
    if (dialog) return lookingInDialog[search || recent ? 'picture' : 'set'];
    return looking[search || recent ? 'picture' : wish];
  }
  if (state === 'cancelled') return asks.cancelled;
  if (state === 'lapsed') return asks.lapsed;
  if (state === 'failed') return asks.failed;
  if (question?.kind === 'choice' && question.part === 'picture') return asks.picture;
  if (question?.kind === 'choice' && question.own) return asks.own[question.own];
  if (question?.kind === 'whose' || question?.kind === 'name') return asks.whose;
  if (question?.kind === 'choice') {
    return fill(question.fits ? asks.which : asks.notFound, { name: displayName(question.wanted) });
  }
  if (problem) return problem.code === 'auth.consent_needed' ? asks.permission : asks.problem;
  if (search || recent) return asks.mayFind;
  return wish === 'undo' ? asks.mayUndo : lookHeading(asks, asked);
}

function lookHeading({ mayLook, mayLookUp }: Words['asks'], { sought }: QuestionView): string {
  if (sought === undefined) return mayLook;
  return 'name' in sought
    ? fill(mayLookUp.name, { name: displayName(sought.name) })
    : mayLookUp[sought.own];
}
