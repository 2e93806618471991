import { ActivityTypes, tokenExchangeOperationName } from 'botbuilder';
import { z } from 'zod';
import type { Log } from '../../src/index';
import type { TeamsApplication } from '../teams-application';

const failureShape = z.object({ code: z.string().regex(/^[a-z]{1,40}$/) });

const exchangeShape = z.object({ connectionName: z.string() });

/**
 * Acknowledges a sign-in that the SDK has exchanged already. It does so for each of a person's clients, and lets only
 * the first of them come this far.
 */
export function onSignedIn(app: TeamsApplication, connectionName: string, log: Log): void {
  app.addRoute(
    ({ activity: { name, type, value } }) => {
      const exchange = exchangeShape.safeParse(value);
      return Promise.resolve(
        type === (ActivityTypes.Invoke as string) &&
          name === tokenExchangeOperationName &&
          exchange.data?.connectionName === connectionName,
      );
    },
    async (context) => {
      log.info('sign_in.exchanged');
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200 } });
    },
    true,
  );
}

/**
 * Takes note of a silent sign-in that failed in the Teams client. The SDK does not know this invoke and would answer
 * 501; the client shows its sign-in button by itself.
 */
export function onSignIn(app: TeamsApplication, log: Log): void {
  app.addRoute(
    ({ activity }) =>
      Promise.resolve(
        activity.type === (ActivityTypes.Invoke as string) && activity.name === 'signin/failure',
      ),
    async (context) => {
      const failure = failureShape.safeParse(context.activity.value);
      log.warn('sign_in.failed', { code: failure.success ? failure.data.code : 'unknown' });
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200 } });
    },
    true,
  );
}
