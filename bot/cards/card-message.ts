import type { Activity } from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Card } from '../../src/index';
import { text } from '../../src/index';
import { changeCard } from './change-card';
import type { AdaptiveCard } from './elements';
import { helpCard } from './help-card';

export type CardOptions = { readonly now: number; readonly adminContact?: string };

/** Gives the message that shows a card. A sentence is sent as plain text, so that nothing in it is read as markup. */
export function cardMessage(card: Card, options: CardOptions): Partial<Activity> {
  if (card.kind === 'refusal') {
    const { code, details } = card.refusal;
    return plainMessage(text.sentenceFor(code, details));
  }
  return {
    type: ActivityTypes.Message,
    attachments: [CardFactory.adaptiveCard(toAdaptiveCard(card, options))],
  };
}

/** Gives the Adaptive Card of those cards that are one. */
export function toAdaptiveCard(
  card: Extract<Card, { kind: 'help' | 'change' }>,
  options: CardOptions,
): AdaptiveCard {
  return card.kind === 'help' ? helpCard(card.place.kind) : changeCard({ ...card, ...options });
}

function plainMessage(sentence: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text: sentence, textFormat: 'plain' };
}
