import { ActivityTypes } from 'botbuilder';
import type { Log } from '../../src/index';
import { text } from '../../src/index';
import { invokeCode, invokeSentence } from './invoke-sentence';
import type { TeamsApplication } from './teams-application';

/**
 * Answers every invoke that no other handler takes; to be registered last. Teams offers people things that the app
 * manifest does not declare, and old cards keep their buttons.
 */
export function onUndeclaredInvoke(app: TeamsApplication, { log }: { readonly log: Log }): void {
  app.addRoute(
    ({ activity }) => Promise.resolve(activity.type === (ActivityTypes.Invoke as string)),
    async (context) => {
      const { name } = context.activity;
      log.info('invoke.undeclared', { code: invokeCode(name) });
      const value = invokeSentence(name, text.undeclared);
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    },
    true,
  );
}
