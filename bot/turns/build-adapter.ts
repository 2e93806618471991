import type { Activity, InvokeResponse } from 'botbuilder';
import { ActivityEventNames, ActivityTypes } from 'botbuilder';
import type { Conversations, Log, Sleep } from '../../src/index';
import { limits, within } from '../../src/index';
import type { Speak } from '../cards/card';
import type { Config } from '../config/config';
import { languageIn, toSender } from '../inbound/activity';
import { errorFields } from '../log';
import type { AdapterOptions } from './adapter';
import { SafeTeamsAdapter } from './adapter';
import { invokeApology, invokeBusy } from './invoke-sentence';
import type { WatchLoop } from './turn-line';
import { createTurnLine } from './turn-line';

type BuildOptions = Omit<AdapterOptions, 'answerBusy' | 'line'> & {
  readonly sleep: Sleep;
  readonly watchLoop?: WatchLoop;
};

/** Builds the adapter for the cloud of the configuration, with its line of turns and its last net for errors. */
export function buildAdapter(
  options: BuildOptions,
  speak: Speak,
  conversations: Pick<Conversations, 'post'>,
): SafeTeamsAdapter {
  const line = createTurnLine(options);
  const answerBusy = createAnswerBusy(options, speak, conversations);
  const adapter = new SafeTeamsAdapter(
    { ...options, line, answerBusy },
    cloudSettings(options.config),
  );
  adapter.onTurnError = async (context, error) => {
    const { name, type } = context.activity;
    if (isContinuation(context.activity)) {
      // No request waits for this turn. Its caller decides what the failure means.
      throw error;
    }
    options.log.error('turn.failed', errorFields(error));
    if (type === (ActivityTypes.Invoke as string)) {
      await context.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: invokeApology(speak(languageIn(context.activity)), name),
      });
    }
  };
  return adapter;
}

/**
 * Creates what answers activities for which there is no time. The answer to an invoke says so; for a message it is
 * posted, because nobody sees a status. 503 is left where that cannot be done: Teams repeats some requests after a
 * failure, does not say which, and may lose this one.
 * Source: https://github.com/MicrosoftDocs/msteams-docs/issues/8998
 */
function createAnswerBusy(
  { log, sleep }: { readonly log: Log; readonly sleep: Sleep },
  speak: Speak,
  conversations: Pick<Conversations, 'post'>,
) {
  let posting = 0;
  const post = async (activity: Activity): Promise<boolean> => {
    if (activity.type !== (ActivityTypes.Message as string) || posting >= limits.busyNotesAtOnce)
      return false;
    posting += 1;
    const { place } = toSender(activity);
    const posted = conversations.post(place, { kind: 'note', note: 'busy' }).then(
      () => true,
      () => false,
    );
    void posted.then(() => (posting -= 1));
    return within(limits.busyNoteMilliseconds, () => posted, { sleep, late: () => true });
  };
  return async (activity: Activity): Promise<InvokeResponse> => {
    const { name, type } = activity;
    const isInvoke = type === (ActivityTypes.Invoke as string);
    log.warn('turn.refused', { code: isInvoke ? 'invoke' : 'message' });
    if (isInvoke) return invokeBusy(speak(languageIn(activity)), name);
    return { status: (await post(activity)) ? 200 : 503 };
  };
}

function isContinuation({ name, type }: Activity): boolean {
  return (
    type === (ActivityTypes.Event as string) &&
    name === (ActivityEventNames.ContinueConversation as string)
  );
}

/** Returns all settings of a cloud. As soon as one of them is set, the SDK has no defaults for the others. */
function cloudSettings({ botId, cloud, tenantId }: Config) {
  const { bot, loginOrigin } = cloud;
  return {
    MicrosoftAppId: botId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    ToChannelFromBotLoginUrl: `${loginOrigin}/${tenantId}`,
    ToChannelFromBotOAuthScope: bot.connectorScope,
    ToBotFromChannelTokenIssuer: bot.issuer,
    OAuthUrl: bot.tokenServiceOrigin,
    ToBotFromChannelOpenIdMetadataUrl: bot.openIdMetadataUrl,
    // Emulator tokens are never accepted, but the SDK wants to know where their keys would be.
    ToBotFromEmulatorOpenIdMetadataUrl: `${loginOrigin}/${tenantId}/v2.0/.well-known/openid-configuration`,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'true',
  };
}
