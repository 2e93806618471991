import type { Activity } from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Card, ChangeView, ClickAnswer, Clock, CommandEntry, Refusal } from '../../src/index';
import { commandsIn, displayName, text } from '../../src/index';
import { changeCard } from './change-card';
import type { AdaptiveCard, Element } from './elements';
import { adaptiveCard, heading, plain, sentence } from './elements';
import { historyCard } from './history-card';
import { photoCard } from './photo-card';
import { questionCard } from './question-card';
import { recentCard, sendPictureCard, showsRecent } from './recent-card';

/** Turns the core's cards into what Teams shows. Cards of a few words stand in this file, all others have their own. */
export type Cards = {
  /** Returns the message that shows a card. A sentence is sent as plain text, so that nothing in it is read as markup. */
  message(card: Card): Partial<Activity>;
  /** Returns what the clicker sees: a card, or a sentence for their eyes only. */
  shown(answer: ClickAnswer): AdaptiveCard | string;
};

export type CardsOptions = {
  readonly now: Clock;
  /** Names who can help if only an administrator can: text from the configuration. */
  readonly adminContact?: string | undefined;
};

/** Creates the cards as they look at the moment in which they are shown. */
export function createCards({ adminContact, now }: CardsOptions): Cards {
  const contentOf = (card: Card) => {
    if (card.kind === 'refusal') return refusalText(card.refusal);
    if (card.kind === 'said') return text.sayingFor(card.topic, card.place);
    return toAdaptiveCard(card, { adminContact, now: now() });
  };
  return {
    message(card) {
      const content = contentOf(card);
      return typeof content === 'string'
        ? { type: ActivityTypes.Message, text: content, textFormat: 'plain' }
        : { type: ActivityTypes.Message, attachments: [CardFactory.adaptiveCard(content)] };
    },
    shown: (answer) => (answer.kind === 'private' ? answer.text : contentOf(answer.card)),
  };
}

/** A sentence, and below it what support wants to know. */
function refusalText({ code, details }: Refusal): string {
  const { requestId } = details;
  const sentence = text.sentenceFor(code, details);
  return requestId === undefined ? sentence : `${sentence}\n\n${text.lines.requestId(requestId)}`;
}

type CardOptions = { readonly now: number; readonly adminContact?: string | undefined };

/** Returns the Adaptive Card of a card that is not plain text. */
export function toAdaptiveCard(
  card: Exclude<Card, { kind: 'refusal' | 'said' }>,
  options: CardOptions,
): AdaptiveCard {
  switch (card.kind) {
    case 'help':
      return helpCard(card);
    case 'change':
      return changeCard({ ...card, ...options });
    case 'question':
      return showsRecent(card)
        ? recentCard(card, options.now)
        : questionCard(card, options.adminContact);
    case 'working':
      return shortCard(text.working);
    case 'send-picture':
      return sendPictureCard(card);
    case 'photo':
      return photoCard(card);
    case 'history':
      return historyCard(card);
    case 'note':
      return shortCard(text.notes[card.note]);
    case 'notice':
      return noticeCard(card.change);
  }
}

/** Returns the help for a place: the commands that work there, and what to expect. */
export function helpCard({
  outsider,
  place,
}: Omit<Extract<Card, { readonly kind: 'help' }>, 'kind'>): AdaptiveCard {
  const { kind } = place;
  const note = text.helpNote(place);
  return adaptiveCard([
    heading(text.help.heading),
    ...(outsider ? [sentence(text.sentenceFor('auth.outsider', {}))] : []),
    sentence(outsider ? text.help.forOthers : text.help.intro[kind]),
    ...commandsIn(kind).flatMap(lines),
    ...(outsider || note === undefined ? [] : [sentence(note, { spacing: 'Medium' })]),
    sentence(text.help.outro, { isSubtle: true, spacing: 'Medium' }),
  ]);
}

/** A phone is too narrow for two columns. */
function lines({ example, name }: CommandEntry): readonly Element[] {
  return [
    plain(example, { weight: 'Bolder' }),
    {
      type: 'TextBlock',
      text: text.commandLines[name],
      wrap: true,
      spacing: 'None',
      isSubtle: true,
    },
  ];
}

/** Tells somebody that a photo administrator has changed their photo. */
export function noticeCard(change: ChangeView): AdaptiveCard {
  const { requester, target } = change;
  const { notice } = text;
  return adaptiveCard([
    heading(notice.heading(change)),
    plain(notice.by(displayName(requester.name))),
    target.kind === 'contact'
      ? plain(notice.contact(displayName(target.name)))
      : sentence(notice.mine),
  ]);
}

/** Returns a card of a few words. It replaces another card, or says that something is done. */
function shortCard(said: { readonly heading: string; readonly line: string }): AdaptiveCard {
  return adaptiveCard([heading(said.heading), sentence(said.line)]);
}
