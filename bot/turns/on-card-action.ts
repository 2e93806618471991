import type { TurnContext } from 'botbuilder';
import type { PhotoBot } from '../../src/index';
import { text, verbs } from '../../src/index';
import type { Cards } from '../cards/card';
import { toClick } from '../inbound/activity';
import type { Handler } from './app';
import { answerInvoke } from './app';
import { invokeSentence } from './invoke-sentence';
import { cardLogin } from './login-answers';
import type { AsPerson } from './turn-sign-in';

export type CardActionOptions = {
  readonly cards: Pick<Cards, 'shown'>;
  readonly photoBot: Pick<PhotoBot, 'click'>;
  readonly asPerson: AsPerson;
};

/**
 * Answers clicks on cards. The clicker gets the answer; everybody's copy of the card is updated by the core, because
 * the SDK would do so for all cards once it had for one.
 */
export function onCardAction({ asPerson, cards, photoBot }: CardActionOptions): Handler {
  const answer = async (context: TurnContext) => {
    const click = toClick(context.activity);
    if (!click) return text.sentenceFor('change.unknown');
    const answered = await asPerson(context, cardLogin, (signedIn) =>
      photoBot.click(click, signedIn),
    );
    return answered ? cards.shown(answered) : '';
  };
  return (app) => {
    for (const verb of verbs) app.adaptiveCards.actionExecute(verb, answer);
    // Not `actionExecute`, which throws where the action is no Action.Execute.
    answerInvoke(app, 'adaptiveCard/action', ({ activity }) =>
      invokeSentence(activity.name, text.sentenceFor('change.unknown')),
    );
  };
}
