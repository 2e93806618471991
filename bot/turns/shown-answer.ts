import type { ClickAnswer, Clock, PhotoBot } from '../../src/index';
import { text } from '../../src/index';
import { toAdaptiveCard } from '../cards/card-message';
import type { AdaptiveCard } from '../cards/elements';
import type { TurnSignInOptions } from './turn-sign-in';

/** What the handlers of clicks need, on cards and in dialogs. */
export type ClickOptions = TurnSignInOptions & {
  readonly photoBot: PhotoBot;
  readonly now: Clock;
  readonly adminContact?: string;
};

/** Gives what the clicker sees: a card, or a sentence for their eyes only. */
export function shownAnswer(
  answer: ClickAnswer,
  { adminContact, now }: ClickOptions,
): AdaptiveCard | string {
  if (answer.kind === 'private') return answer.text;
  const { card } = answer;
  if (card.kind === 'refusal') return text.sentenceFor(card.refusal.code, card.refusal.details);
  return toAdaptiveCard(card, { now: now(), ...(adminContact !== undefined && { adminContact }) });
}
