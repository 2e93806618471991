import type { Activity, TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import type { PhotoBot } from '../../src/index';
import { text, verbs } from '../../src/index';
import { toClick } from '../activity';
import { invokeSentence } from '../invoke-sentence';
import type { TeamsApplication } from '../teams-application';
import type { ClickOptions } from './shown-answer';
import { shownAnswer } from './shown-answer';
import { signedInFor } from './signed-in';

/**
 * Answers clicks on cards. The clicker gets the answer; everybody's copy of the card is updated by the core, because
 * the SDK would do so for all cards once it had for one.
 */
export function onCardAction(app: TeamsApplication, options: ClickOptions): void {
  const { photoBot } = options;
  for (const verb of verbs) {
    app.adaptiveCards.actionExecute(verb, async (context, state) => {
      const click = toClick(context.activity);
      if (!click) return text.sentenceFor('change.unknown');
      const { assertion, sentence } = signedInFor(state, options);
      if (sentence !== undefined) return sentence;
      return shownAnswer(await photoBot.click(click, assertion), options);
    });
  }
  // Not `actionExecute`, which throws where the action is no Action.Execute.
  app.addRoute(
    ({ activity }) => Promise.resolve(isCardAction(activity)),
    async (context) => {
      const { name } = context.activity;
      const value = invokeSentence(name, text.sentenceFor('change.unknown'));
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    },
    true,
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
