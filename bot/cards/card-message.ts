import type { Activity } from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Card } from '../../src/index';
import { text } from '../../src/index';
import { changeCard } from './change-card';
import type { AdaptiveCard } from './elements';
import { errandCard } from './errand-card';
import { helpCard } from './help-card';
import { historyCard } from './history-card';
import { movedCard } from './moved-card';
import { noticeCard } from './notice-card';
import { photoCard } from './photo-card';
import { showsRecent, recentCard, sendPictureCard } from './recent-card';
import { signedInCard, signedOutCard } from './signed-cards';

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
  card: Exclude<Card, { kind: 'refusal' }>,
  options: CardOptions,
): AdaptiveCard {
  switch (card.kind) {
    case 'help':
      return helpCard(card);
    case 'change':
      return changeCard({ ...card, ...options });
    case 'errand':
      return showsRecent(card) ? recentCard(card) : errandCard(card, options.adminContact);
    case 'send-picture':
      return sendPictureCard(card);
    case 'photo':
      return photoCard(card);
    case 'history':
      return historyCard(card);
    case 'moved':
      return movedCard();
    case 'signed-in':
      return signedInCard();
    case 'signed-out':
      return signedOutCard();
    case 'notice':
      return noticeCard(card.change);
  }
}

function plainMessage(sentence: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text: sentence, textFormat: 'plain' };
}
