import type { Card, Choice, Errand } from '../../src/index';
import { displayName, refusals, text } from '../../src/index';
import type { AdaptiveCard, Element } from './elements';
import { adaptiveCard, execute, pictureRow, plain, plainHeading, sentence } from './elements';
import { grantButton, openChat, problemLines } from './problem';

type ErrandCard = Extract<Card, { readonly kind: 'errand' }>;
type Choices = Extract<NonNullable<Errand['question']>, { readonly kind: 'choice' }>;

const { buttons, errandLines } = text;

/** Gives the card of an errand: what is needed to go on, or why it did not go on. */
export function errandCard(card: ErrandCard, adminContact: string | undefined): AdaptiveCard {
  const { errand } = card;
  const { place, problem, requester, state } = errand;
  const asked = plain(text.lines.askedBy(displayName(requester.name)), { isSubtle: true });
  const body = [
    plainHeading(text.errandHeading(errand)),
    ...outcome(card),
    ...problemLines(problem, adminContact),
    ...(place.kind === 'personal' || state !== 'waiting' ? [] : [asked]),
  ];
  return adaptiveCard(body, actions(card));
}

function outcome({ errand, open, pictures }: ErrandCard): readonly Element[] {
  const { dialog, problem, question, recent, state, task } = errand;
  if (state === 'cancelled') return [sentence(errandLines.nothingChanged)];
  if (state === 'lapsed') return [sentence(dialog ? errandLines.lapsedDialog : errandLines.lapsed)];
  if (state !== 'waiting' || problem) return [];
  if (question?.kind === 'wait') {
    return [sentence(recent ? text.recentWords.wait : errandLines.wait)];
  }
  if (question?.kind !== 'choice') {
    return [sentence(errandLines.signIn[errand.search ? 'find' : task.name])];
  }
  const { fits, more } = question;
  if (!open) return [sentence(fits ? errandLines.hidden : errandLines.hiddenNearest)];
  return [
    sentence(whatToChoose(question)),
    ...question.candidates.map((candidate, index) =>
      choice({ change: errand.id, part: question.part, choice: index }, candidate, pictures[index]),
    ),
    ...(more > 0 ? [sentence(errandLines.more(more), { isSubtle: true })] : []),
  ];
}

function whatToChoose({ fits, part }: Choices): string {
  if (part === 'picture') return errandLines.choosePicture;
  return fits ? errandLines.choose : errandLines.nearest;
}

/** One row for each that fits: its picture, its name, and what tells it apart. The whole row is the button. */
function choice(
  data: Readonly<Record<string, string | number>>,
  { detail, name, target }: Choice,
  picture: Buffer | undefined,
): Element {
  const shown = target ? displayName(name) : pictureName(name);
  const words = [
    plain(shown, { weight: 'Bolder' }),
    ...(detail === '' ? [] : [plain(displayName(detail), { isSubtle: true, size: 'Small' })]),
  ];
  const image = picture && {
    jpeg: picture,
    altText: target ? errandLines.pictureOf(shown) : shown,
    kind: target?.kind ?? 'group',
    width: target ? '40px' : '64px',
  };
  return pictureRow(image, words, {
    style: 'emphasis',
    spacing: 'Small',
    selectAction: execute(shown, 'choose', data),
  });
}

function actions({ chatLink, errand, open }: ErrandCard): readonly Element[] {
  const { id, place, problem, question, state } = errand;
  if (state === 'failed') return openChat(place, chatLink);
  if (state !== 'waiting') return [];
  const data = { change: id };
  const goOn = (title: string) => execute(title, 'continue', data, { style: 'positive' });
  const cancel = execute(buttons.cancel, 'cancel', data);
  if (problem) {
    const again = refusals[problem.code].retryable ? [goOn(buttons.tryAgain)] : [];
    return [...grantButton(problem), ...again, cancel];
  }
  if (isChoice(question)) return open ? [cancel] : [goOn(buttons.choices), cancel];
  return [goOn(buttons.signIn), cancel];
}

/** A pasted picture has no name but its number. */
function pictureName(name: string): string {
  return /^\d+$/.test(name) ? errandLines.picture(Number(name)) : displayName(name);
}

function isChoice(question: Errand['question']): question is Choices {
  return question?.kind === 'choice';
}
