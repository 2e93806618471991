import type { Activity } from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Card, ClickAnswer, Clock, ReaderLanguage, Refusal, Text } from '../../src/index';
import { textFor } from '../../src/index';
import { changeCard } from './change-card';
import type { AdaptiveCard } from './elements';
import { adaptiveCard, heading, sentence } from './elements';
import { helpCard } from './help-card';
import { historyCard } from './history-card';
import { noticeCard } from './notice-card';
import { photoCard } from './photo-card';
import { questionCard } from './question-card';
import { recentCard, sendPictureCard, showsRecent } from './recent-card';

/** Returns what PhotoBot says in a language; if that is not known, in that of the organisation. */
export type Speak = (language?: ReaderLanguage) => Text;

/** Creates what speaks. The sentences of a language are made when its first reader comes. */
export function createSpeak(unknown: ReaderLanguage): Speak {
  const texts = new Map<ReaderLanguage, Text>();
  return (language = unknown) => {
    const known = texts.get(language);
    if (known) return known;
    const text = textFor(language);
    texts.set(language, text);
    return text;
  };
}

/** Turns the core's cards into what Teams shows. Cards of a few words stand in this file, all others have their own. */
export type Cards = {
  /** Returns the message that shows a card. A sentence is sent as plain text, so that nothing in it is read as markup. */
  message(card: Card, language?: ReaderLanguage): Partial<Activity>;
  /** Returns what the clicker sees: a card, or a sentence for their eyes only. */
  shown(answer: ClickAnswer, language?: ReaderLanguage): AdaptiveCard | string;
};

export type CardsOptions = {
  readonly speak: Speak;
  readonly now: Clock;
  /** Names who can help if only an administrator can: text from the configuration. */
  readonly adminContact?: string | undefined;
};

/** Creates the cards as they look at the moment in which they are shown. */
export function createCards({ adminContact, now, speak }: CardsOptions): Cards {
  const contentOf = (card: Card, text: Text) => {
    if (card.kind === 'refusal') return refusalText(text, card.refusal);
    if (card.kind === 'said') return text.sayingFor(card.topic, card.place);
    return toAdaptiveCard(card, { adminContact, now: now(), text });
  };
  return {
    message(card, language) {
      const content = contentOf(card, speak(language));
      return typeof content === 'string'
        ? { type: ActivityTypes.Message, text: content, textFormat: 'plain' }
        : { type: ActivityTypes.Message, attachments: [CardFactory.adaptiveCard(content)] };
    },
    shown(answer, language) {
      const text = speak(language);
      if (answer.kind === 'card') return contentOf(answer.card, text);
      const { why } = answer;
      if (why === 'sign-in') return text.extension.signInNeeded;
      return text.sentenceFor(why.code, why.details);
    },
  };
}

/** A sentence, and below it what support wants to know. */
function refusalText(text: Text, { code, details }: Refusal): string {
  const { requestId } = details;
  const sentence = text.sentenceFor(code, details);
  return requestId === undefined ? sentence : `${sentence}\n\n${text.requestId(requestId)}`;
}

type CardOptions = {
  readonly text: Text;
  readonly now: number;
  readonly adminContact?: string | undefined;
};

/** Returns the Adaptive Card of a card that is not plain text. */
export function toAdaptiveCard(
  card: Exclude<Card, { kind: 'refusal' | 'said' }>,
  options: CardOptions,
): AdaptiveCard {
  const { rtl, tag } = options.text;
  return { ...bare(card, options), lang: tag, rtl };
}

function bare(
  card: Exclude<Card, { kind: 'refusal' | 'said' }>,
  options: CardOptions,
): AdaptiveCard {
  const { adminContact, now, text } = options;
  switch (card.kind) {
    case 'help':
      return helpCard(text, card, now);
    case 'change':
      return changeCard({ ...card, ...options });
    case 'question':
      return showsRecent(card)
        ? recentCard(text, card, now)
        : questionCard(text, card, adminContact);
    case 'working':
      return shortCard(text.working);
    case 'send-picture':
      return sendPictureCard(text, card);
    case 'photo':
      return photoCard(text, card);
    case 'history':
      return historyCard(text, card);
    case 'note':
      return shortCard(text.notes[card.note]);
    case 'notice':
      return noticeCard(text, card);
  }
}

/** Returns a card of a few words. It replaces another card, or says that something is done. */
function shortCard(said: { readonly heading: string; readonly line: string }): AdaptiveCard {
  return adaptiveCard([heading(said.heading), sentence(said.line)]);
}
