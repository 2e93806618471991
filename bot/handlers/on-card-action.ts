import type { Activity, TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import type { AdaptiveCard as SdkCard } from '@microsoft/teams-ai';
import type { ClickAnswer, Clock, Log, PhotoBot } from '../../src/index';
import { text, verbs } from '../../src/index';
import { toClick } from '../activity';
import type { TeamsApplication } from '../teams-application';
import { toAdaptiveCard } from '../cards/card-message';
import { signedInFor } from './signed-in';

export type CardActionOptions = {
  readonly photoBot: PhotoBot;
  readonly botId: string;
  readonly now: Clock;
  readonly log: Log;
  readonly adminContact?: string;
};

/**
 * Answers clicks on cards. The clicker gets the answer; everybody's copy of the card is updated by the core, because
 * the SDK would do so for all cards once it had for one.
 */
export function onCardAction(app: TeamsApplication, options: CardActionOptions): void {
  const { photoBot } = options;
  for (const verb of verbs) {
    app.adaptiveCards.actionExecute(verb, async (context, state) => {
      const click = toClick(context.activity);
      if (!click) return text.sentenceFor('change.unknown');
      const { assertion, sentence } = signedInFor(state, options);
      if (sentence !== undefined) return sentence;
      return forClicker(await photoBot.click(click, assertion), options);
    });
  }
  app.adaptiveCards.actionExecute(
    (context) => Promise.resolve(isCardAction(context.activity)),
    () => Promise.resolve(text.sentenceFor('change.unknown')),
  );
}

/** Whether this turn must sign its person in first: only a click that will act as them. */
export async function signsIn(context: TurnContext, photoBot: PhotoBot): Promise<boolean> {
  if (!isCardAction(context.activity)) return false;
  const click = toClick(context.activity);
  return click !== undefined && (await photoBot.needsSignIn(click));
}

function isCardAction({ name, type }: Activity): boolean {
  return type === (ActivityTypes.Invoke as string) && name === 'adaptiveCard/action';
}

function forClicker(answer: ClickAnswer, options: CardActionOptions): SdkCard | string {
  if (answer.kind === 'private') return answer.text;
  const { card } = answer;
  if (card.kind === 'refusal') return text.sentenceFor(card.refusal.code, card.refusal.details);
  const { adminContact, now } = options;
  return toAdaptiveCard(card, {
    now: now(),
    ...(adminContact !== undefined && { adminContact }),
  });
}
