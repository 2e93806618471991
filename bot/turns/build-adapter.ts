import type { Activity } from 'botbuilder';
import { ActivityEventNames, ActivityTypes } from 'botbuilder';
import type { Speak } from '../cards/card';
import type { Config } from '../config/config';
import { languageIn } from '../inbound/activity';
import { errorFields } from '../log';
import type { AdapterOptions } from './adapter';
import { SafeTeamsAdapter } from './adapter';
import { invokeApology } from './invoke-sentence';

/** Builds the adapter for the cloud of the configuration, with its last net for errors. */
export function buildAdapter(options: AdapterOptions, speak: Speak): SafeTeamsAdapter {
  const adapter = new SafeTeamsAdapter(options, cloudSettings(options.config));
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
