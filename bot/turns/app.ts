// The package's index would load planners for language models as well, and take twice as long.
import { Application } from '@microsoft/teams-ai/lib/Application';
import type { Activity, TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import type { Cards, Speak } from '../cards/card';
import { languageIn, logFieldsOf, toClick, toSender } from '../inbound/activity';
import { isEdit, mentionsBot, toRequest } from '../inbound/to-request';
import type { Clock, Log, PhotoBot, Sleep, Trace } from '../../src/index';
import { asSpan, limits, verbs, within } from '../../src/index';
import type { Answer } from '../http/routes';
import { during } from '../log';
import { activityFacts } from './activity-facts';
import type { SafeTeamsAdapter } from './adapter';
import { invokeCode, invokeSentence } from './invoke-sentence';
import { cardLogin } from './login-answers';
import type { AsPerson } from './turn-sign-in';

/** Puts the routes for one kind of activity into the SDK's router. */
export type Handler = (app: Application) => void;

type AppOptions = {
  readonly adapter: SafeTeamsAdapter;
  readonly botId: string;
  /** In the order in which they are asked. */
  readonly handlers: readonly Handler[];
};

/** The SDK's router without its typing timer, which all conversations would share and which no option turns off. */
class TeamsApplication extends Application {
  override startTypingTimer(): void {
    // A turn is acknowledged within seconds; there is nothing to bridge.
  }
}

/**
 * Creates what answers activities. The SDK gets no storage, which would cost each turn two reads: what lasts is in the
 * core's own store. Nor does the SDK sign anybody in: the turn that needs a sign-in asks for it.
 */
export function createApp({ adapter, botId, handlers }: AppOptions): OnActivity {
  const app = new TeamsApplication({ adapter, botAppId: botId, removeRecipientMention: false });
  for (const handler of handlers) handler(app);
  return (authorization, activity) =>
    adapter.answer(authorization, activity, async (context) => {
      await app.run(context);
    });
}

type OnActivity = (authorization: string, activity: unknown) => Promise<Answer>;
type TurnNeeds = {
  readonly newId: () => string;
  readonly now: Clock;
  readonly log: Log;
  readonly trace: Trace | undefined;
};

/** Returns what answers activities as turns: all that belongs to one has the same id, and a span around it. */
export function asTurns(answer: OnActivity, needs: TurnNeeds): OnActivity {
  const { log, newId, now, trace } = needs;
  const turn = asSpan(trace, 'activity', answer, activityFacts);
  return (authorization, activity) =>
    during({ correlation: newId(), ...logFieldsOf(activity) }, async () => {
      const began = now();
      const answered = await turn(authorization, activity);
      const { status } = answered;
      log.debug('activity.answered', { status, milliseconds: now() - began });
      return answered;
    });
}

type MessageOptions = {
  readonly photoBot: Pick<PhotoBot, 'answer'>;
  readonly sleep: Sleep;
};

/**
 * Answers messages, also those that were corrected. Teams sends a message again if it is not acknowledged in time. So
 * slow work goes on after the turn has ended; its answer does not need the turn.
 */
export function onMessage({ photoBot, sleep }: MessageOptions): Handler {
  // A failure is reported by the core.
  const answer = (request: ReturnType<typeof toRequest>) =>
    within(
      limits.messageAnswerMilliseconds,
      () => photoBot.answer(request).catch(() => undefined),
      { sleep, late: () => undefined },
    );
  return (app) => {
    app.activity(ActivityTypes.Message, ({ activity }) => answer(toRequest(activity)));
    app.activity(ActivityTypes.MessageUpdate, async ({ activity }) => {
      if (!isEdit(activity)) return;
      const request = toRequest(activity);
      if (request.place.kind === 'personal' || mentionsBot(activity)) await answer(request);
    });
  };
}

/** Answers that PhotoBot was added, upgraded or removed. The member event that Teams sends as well is ignored. */
export function onInstall(photoBot: Pick<PhotoBot, 'installed' | 'removed'>): Handler {
  return (app) =>
    app.activity(ActivityTypes.InstallationUpdate, async (context) => {
      const { place, requester } = toSender(context.activity);
      const { objectId } = requester;
      const action: unknown = context.activity.action;
      if (typeof action === 'string' && action.startsWith('remove'))
        await photoBot.removed(objectId, place);
      if (action === 'add') await photoBot.installed(objectId, place, 'new');
      if (action === 'add-upgrade') await photoBot.installed(objectId, place, 'upgraded');
    });
}

/** Answers one kind of invoke, by its name. */
export function answerInvoke(
  app: Application,
  name: string,
  answer: (context: TurnContext) => object | Promise<object>,
): void {
  app.addRoute(
    ({ activity }) =>
      Promise.resolve(activity.type === (ActivityTypes.Invoke as string) && activity.name === name),
    async (context) => {
      const value = await answer(context);
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    },
    true,
  );
}

type CardActionOptions = {
  readonly cards: Pick<Cards, 'shown'>;
  readonly photoBot: Pick<PhotoBot, 'click'>;
  readonly asPerson: AsPerson;
  readonly speak: Speak;
};

/**
 * Answers clicks on cards. The answer is for the clicker; the core updates everybody's copy of the card. The SDK could
 * update the card, but only for all cards or none.
 */
export function onCardAction({ asPerson, cards, photoBot, speak }: CardActionOptions): Handler {
  const notOurs = (activity: Activity) =>
    speak(languageIn(activity)).sentenceFor('change.unknown', {});
  const answer = async (context: TurnContext) => {
    const click = toClick(context.activity);
    if (!click) return notOurs(context.activity);
    const answered = await asPerson(context, cardLogin, (signedIn) =>
      photoBot.click(click, signedIn),
    );
    return answered ? cards.shown(answered, click.place.language) : '';
  };
  return (app) => {
    for (const verb of verbs) app.adaptiveCards.actionExecute(verb, answer);
    // Not `actionExecute`, which throws if the action is no Action.Execute.
    answerInvoke(app, 'adaptiveCard/action', ({ activity }) =>
      invokeSentence(activity.name, notOurs(activity)),
    );
  };
}

/**
 * Answers every invoke that no other handler takes, so it must be registered last. Teams offers people things that the
 * app manifest does not declare, and old cards keep their buttons.
 */
export function onUndeclaredInvoke(log: Log, speak: Speak): Handler {
  return (app) =>
    app.addRoute(
      ({ activity }) => Promise.resolve(activity.type === (ActivityTypes.Invoke as string)),
      async (context) => {
        const { activity } = context;
        const { name } = activity;
        log.info('invoke.undeclared', { code: invokeCode(name) });
        const value = invokeSentence(name, speak(languageIn(activity)).undeclared);
        await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
      },
      true,
    );
}
