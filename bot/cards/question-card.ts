import type { Card, Choice, QuestionView, Text } from '../../src/index';
import { displayName, refusals } from '../../src/index';
import type { AdaptiveCard, Element } from './elements';
import { openChat } from './recent-card';
import {
  adaptiveCard,
  execute,
  folded,
  grantButton,
  pictureRow,
  plain,
  plainHeading,
  problemLines,
  sentence,
  supportLines,
  unreadLine,
} from './elements';

type QuestionCard = Extract<Card, { readonly kind: 'question' }>;
type Asked = NonNullable<QuestionView['question']>;
type Choices = Extract<Asked, { readonly kind: 'choice' }>;
type Offered = Extract<Asked, { readonly kind: 'whose' }>['offers'][number];

/** Returns the card of a wish: what is looked up, what is needed to go on, or why it did not go on. */
export function questionCard(
  text: Text,
  card: QuestionCard,
  adminContact: string | undefined,
): AdaptiveCard {
  const { asked } = card;
  const { dialog, earlier, place, problem, requester, state } = asked;
  const by = plain(text.askedBy(displayName(requester.name)), { isSubtle: true });
  const body = [
    plainHeading(text.questionHeading(asked)),
    ...(earlier && isOpen(state) ? [sentence(text.lines.earlier[earlier])] : []),
    ...outcome(text, card),
    ...(mayMeanChat(asked) ? [sentence(text.questionLines.notThisChat, { isSubtle: true })] : []),
    ...(isOpen(state) ? unreadLine(text, asked.unread) : []),
    ...problemLines(text, problem, adminContact),
    ...folded(text, supportLines(text, problem), { id: asked.id }),
    // A dialog is seen by the requester alone.
    ...(place.kind === 'personal' || dialog || !isOpen(state) ? [] : [by]),
  ];
  return adaptiveCard(body, actions(text, card));
}

function outcome(text: Text, { asked, open, pictures, preview }: QuestionCard): readonly Element[] {
  const { questionLines } = text;
  const { dialog, problem, question, recent, state } = asked;
  if (state === 'cancelled') return [sentence(questionLines.nothingChanged)];
  if (state === 'lapsed')
    return [sentence(dialog ? questionLines.lapsedDialog : questionLines.lapsed)];
  if (state === 'looking' && !dialog) return [sentence(questionLines.looking)];
  if (state === 'looking') return [sentence(recent ? text.recentWords.wait : questionLines.wait)];
  if (state !== 'asking' || problem) return [];
  if (question?.kind === 'whose' || question?.kind === 'name') {
    const { name, whose, whoseOfSeveral } = questionLines;
    const asks = question.kind === 'whose' && question.several ? whoseOfSeveral : whose;
    const line = sentence(question.kind === 'name' ? name : asks);
    const shown = preview ? pictureRow(pictureToSet(text, preview), [line]) : line;
    return [shown, ...(question.kind === 'whose' ? named(text, asked.id, question.offers) : [])];
  }
  if (question?.kind !== 'choice') return [sentence(text.signInLine(asked))];
  const { fits, more } = question;
  if (!open) return [sentence(fits ? questionLines.hidden : questionLines.hiddenNearest)];
  const titles = titlesOf(text, question.candidates);
  return [
    sentence(whatToChoose(text, question)),
    ...question.candidates.map((candidate, index) => {
      const data = { change: asked.id, part: question.part, choice: index };
      return choice(text, data, candidate, pictures[index], titles[index] ?? '');
    }),
    ...(more > 0 ? [sentence(text.more(more), { isSubtle: true })] : []),
  ];
}

/** Returns a row for each offer that the words name. */
function named(text: Text, id: string, offers: readonly Offered[]): readonly Element[] {
  const rows = offers.flatMap((each, index) =>
    each.offer === 'named' ? [{ ...each, name: text.whose(each.target), index }] : [],
  );
  const titles = titlesOf(text, rows);
  return rows.map((row, place) => {
    const data = { change: id, part: 'offer', choice: row.index };
    return choice(text, data, row, undefined, titles[place] ?? '');
  });
}

/** Returns whether groups are offered where somebody may mean the picture of the chat. */
function mayMeanChat({ place, question, sought, state }: QuestionView): boolean {
  const own = question?.kind === 'choice' ? question.own : sought && 'own' in sought && sought.own;
  return state === 'asking' && place.kind === 'groupChat' && own === 'group';
}

const pictureToSet = (text: Text, jpeg: Buffer) =>
  ({ jpeg, altText: text.lines.previewAlt, kind: 'team' }) as const;

function whatToChoose({ questionLines }: Text, { fits, own, part }: Choices): string {
  if (own) return questionLines.chooseOwn;
  if (part === 'picture') return questionLines.choosePicture;
  return fits ? questionLines.choose : questionLines.nearest;
}

/** Returns what a screen reader reads for each row; no two are the same. */
function titlesOf(text: Text, candidates: readonly Choice[]): readonly string[] {
  const rows = candidates.map((candidate) => {
    const { name, target } = candidate;
    return text.row(target ? displayName(name) : pictureName(text, name), text.apart(candidate));
  });
  const isAlone = (row: string) => rows.indexOf(row) === rows.lastIndexOf(row);
  return rows.map((row, index) => (isAlone(row) ? row : text.rowOf(row, index + 1, rows.length)));
}

/** One row for each that fits: its picture, its name, and what tells it apart. The whole row is the button. */
function choice(
  text: Text,
  data: Readonly<Record<string, string | number>>,
  candidate: Choice,
  picture: Buffer | undefined,
  title: string,
): Element {
  const { name, target } = candidate;
  const apart = text.apart(candidate);
  const shown = target ? displayName(name) : pictureName(text, name);
  const words = [
    plain(shown, { weight: 'Bolder' }),
    ...(apart === '' ? [] : [plain(apart, { isSubtle: true, size: 'Small' })]),
  ];
  const image = picture && {
    jpeg: picture,
    altText: target ? text.pictureOf(shown) : text.smallOf(shown),
    kind: target?.kind ?? 'group',
    width: target ? '40px' : '64px',
  };
  return pictureRow(image, words, {
    style: 'emphasis',
    spacing: 'Small',
    selectAction: execute(title, 'choose', data),
  });
}

function actions(text: Text, { asked, chatLink, open }: QuestionCard): readonly Element[] {
  const { buttons, questionLines } = text;
  const { dialog, id, place, problem, question, state } = asked;
  if (state === 'failed') return openChat(text, place, chatLink);
  if (!isOpen(state)) return [];
  const data = { change: id };
  const goOn = (title: string) => execute(title, 'continue', data, { style: 'positive' });
  const cancel = execute(buttons.cancel, 'cancel', data);
  if (state === 'looking') return dialog ? [goOn(buttons.signIn), cancel] : [cancel];
  if (problem) {
    const grant = grantButton(text, problem);
    const look = grant.length > 0 ? {} : { style: 'positive' };
    const again = execute(buttons.tryAgain, 'continue', data, look);
    return [...grant, ...(refusals[problem.code].retryable ? [again] : []), cancel];
  }
  if (question?.kind === 'whose') {
    const offers = question.offers.flatMap(({ offer }, choice) =>
      offer === 'named'
        ? []
        : [execute(questionLines.offers[offer], 'choose', { ...data, part: 'offer', choice })],
    );
    return [...offers, cancel];
  }
  if (question?.kind === 'name') return [cancel];
  if (isChoice(question)) return open ? [cancel] : [goOn(buttons.choices), cancel];
  return [goOn(buttons.signIn), cancel];
}

/** A pasted picture has no name but its number. */
function pictureName(text: Text, name: string): string {
  return /^\d+$/.test(name) ? text.picture(Number(name)) : displayName(name);
}

function isChoice(question: QuestionView['question']): question is Choices {
  return question?.kind === 'choice';
}

function isOpen(state: QuestionView['state']): boolean {
  return state === 'asking' || state === 'looking';
}
