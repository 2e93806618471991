import type { Activity } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import { text, verbs } from '../../src/index';
import { toClick } from '../inbound/activity';
import { invokeSentence } from './invoke-sentence';
import { cardLogin } from './login-answers';
import type { TeamsApplication } from './teams-application';
import type { ClickOptions } from './shown-answer';
import { shownAnswer } from './shown-answer';
import { signedIn } from './signed-in';

/**
 * Answers clicks on cards. The clicker gets the answer; everybody's copy of the card is updated by the core, because
 * the SDK would do so for all cards once it had for one.
 */
export function onCardAction(app: TeamsApplication, options: ClickOptions): void {
  const { photoBot } = options;
  for (const verb of verbs) {
    app.adaptiveCards.actionExecute(verb, async (context) => {
      const click = toClick(context.activity);
      if (!click) return text.sentenceFor('change.unknown');
      const shown = await signedIn(context, options, {
        needed: await photoBot.needsSignIn(click),
        answers: cardLogin,
        goOn: (assertion) => photoBot.click(click, assertion),
        refused: (refusal) => photoBot.signInRefused(click, refusal),
      });
      return shown ? shownAnswer(shown, options) : '';
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

function isCardAction({ name, type }: Activity): boolean {
  return type === (ActivityTypes.Invoke as string) && name === 'adaptiveCard/action';
}
