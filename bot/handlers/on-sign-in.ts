import type { TurnContext } from 'botbuilder';
import { ActivityTypes, tokenExchangeOperationName, verifyStateOperationName } from 'botbuilder';
import { z } from 'zod';
import type { Log, PhotoBot } from '../../src/index';
import { toSender } from '../activity';
import { errorFields } from '../log';
import type { TeamsApplication } from '../teams-application';

export type SignInOptions = {
  readonly photoBot: PhotoBot;
  readonly connectionName: string;
  readonly log: Log;
};

const exchangeShape = z.object({ connectionName: z.string() });
const failureShape = z.object({ code: z.string().regex(/^[a-z]{1,40}$/) });
const stateShape = z.object({ state: z.string().regex(/^\d{6}$/) });

/** With these the app itself is missing for the person, who can add it. */
const appMissing = ['installedappnotfound', 'installappfailed'];

/** Answers what Teams clients send on their own when somebody signs in. */
export function onSignIn(app: TeamsApplication, options: SignInOptions): void {
  const { connectionName, log, photoBot } = options;
  // The SDK has exchanged it already, for each of a person's clients, and lets only the first come this far.
  answerInvoke(app, tokenExchangeOperationName, ({ activity: { value } }) => {
    if (exchangeShape.safeParse(value).data?.connectionName !== connectionName) return 412;
    log.info('sign_in.exchanged');
    return 200;
  });
  // The SDK does not know this one, and would answer 501.
  answerInvoke(app, 'signin/failure', ({ activity }) => {
    const code = failureShape.safeParse(activity.value).data?.code ?? 'unknown';
    log.warn('sign_in.failed', { code });
    photoBot.signInFailed(toSender(activity), appMissing.includes(code));
    return 200;
  });
  answerInvoke(app, verifyStateOperationName, (context) => verify(context, options));
}

/**
 * Takes the code of the sign-in page. After a 500 Teams sends it again, after a 404 it does not.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/auth-flow-bot
 */
async function verify(
  { activity }: TurnContext,
  { log, photoBot }: SignInOptions,
): Promise<200 | 404 | 500> {
  const { data } = stateShape.safeParse(activity.value);
  if (!data) return 404;
  try {
    return (await photoBot.redeemSignIn(toSender(activity), data.state)) ? 200 : 404;
  } catch (thrown) {
    log.error('sign_in.not_redeemed', errorFields(thrown));
    return 500;
  }
}

function answerInvoke(
  app: TeamsApplication,
  name: string,
  answer: (context: TurnContext) => number | Promise<number>,
): void {
  app.addRoute(
    ({ activity }) =>
      Promise.resolve(activity.type === (ActivityTypes.Invoke as string) && activity.name === name),
    async (context) => {
      const status = await answer(context);
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status } });
    },
    true,
  );
}
