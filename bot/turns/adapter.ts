import { TeamsAdapter } from '@microsoft/teams-ai';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { ActivityEventNames, ActivityTypes, StatusCodes } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { AuthenticationConstants, AuthenticationError } from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor';
import type { BotToken, Log } from '../../src/index';
import { limits, within } from '../../src/index';
import type { Config } from '../config/config';
import { invokeApology } from './invoke-sentence';
import { isRead } from '../inbound/kinds';
import { errorFields } from '../log';
import { BotCredentialsFactory } from '../tokens/bot-credentials';
import { unavailable } from '../tokens/token-errors';

type Logic = (context: TurnContext) => Promise<void>;

export type AdapterOptions = {
  readonly config: Config;
  readonly log: Log;
  /** Shared with whoever else calls the connector, so that there is one token and not two. */
  readonly botToken: BotToken;
};

/** Gives the adapter for the cloud of the configuration, with its last net for errors. */
export function buildAdapter(options: AdapterOptions): SafeTeamsAdapter {
  const adapter = new SafeTeamsAdapter(options);
  adapter.onTurnError = async (context, error) => {
    const { name, type } = context.activity;
    if (isContinuation(context.activity)) {
      // Nobody outside waits for this turn; whoever started it decides what its failure means.
      throw error;
    }
    options.log.error('turn.failed', errorFields(error));
    if (type === (ActivityTypes.Invoke as string)) {
      await context.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: invokeApology(name),
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

/**
 * The SDK's adapter, narrowed to channel tokens. The stock one lets a token choose how it is checked: three of its four
 * ways compare neither audience nor service URL, and one of them remembers each tenant that any token names. It also
 * prints errors and sends their messages to the caller. Here nothing is ever thrown to it.
 */
export class SafeTeamsAdapter extends TeamsAdapter {
  private readonly options: AdapterOptions;

  constructor(options: AdapterOptions) {
    const { botToken, config } = options;
    const { botId, cloud } = config;
    super(cloudSettings(config), new BotCredentialsFactory(botId, cloud, botToken));
    this.options = options;
  }

  protected override async processActivity(
    authorization: string | AuthenticateRequestResult,
    activity: Activity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    const { log } = this.options;
    try {
      const verified = await this.verify(authorization, activity);
      if (verified === undefined) {
        return { status: StatusCodes.UNAUTHORIZED };
      }
      // Of other events the gate has checked too little for the SDK.
      if (!isRead(activity.type)) return { status: StatusCodes.OK };
      return await super.processActivity(verified, activity, logic);
    } catch (thrown) {
      log.error('activity.failed', errorFields(thrown));
      return { status: StatusCodes.INTERNAL_SERVER_ERROR };
    }
  }

  /** Returns nothing for a token that is not the channel's. @throws when the keys to verify it cannot be had */
  private async verify(
    authorization: string | AuthenticateRequestResult,
    activity: Activity,
  ): Promise<AuthenticateRequestResult | undefined> {
    const { config, log } = this.options;
    if (typeof authorization !== 'string') {
      return undefined;
    }
    try {
      const tokens = channelTokens(config);
      const verified = () => tokens.getIdentityFromAuthHeader(authorization, activity.channelId);
      const identity = await within(limits.tokenMilliseconds, verified, { late: unavailable });
      if (
        identity?.getClaimValue(AuthenticationConstants.ServiceUrlClaim) !== activity.serviceUrl
      ) {
        log.info('activity.refused', { status: 401, code: 'token.not_channel' });
        return undefined;
      }
      return {
        audience: config.cloud.bot.connectorScope,
        claimsIdentity: identity,
        connectorFactory: this.botFrameworkAuthentication.createConnectorFactory(identity),
      };
    } catch (thrown) {
      if (isRefusedToken(thrown)) {
        log.info('activity.refused', { status: 401, code: 'token.not_verified' });
        return undefined;
      }
      throw thrown;
    }
  }
}

/**
 * Returns the SDK's verifier for one kind of token. It looks a second time at what the gate has read before the signature
 * was known to be good: issuer, audience and algorithm. It is cheap: the keys behind it are cached by URL for the whole
 * process.
 */
function channelTokens({ botId, cloud: { bot } }: Config): JwtTokenExtractor {
  const clockTolerance = limits.clockSkewMilliseconds / 1000;
  return new JwtTokenExtractor(
    { issuer: [bot.issuer], audience: botId, clockTolerance },
    bot.openIdMetadataUrl,
    ['RS256'],
  );
}

/** All or nothing: as soon as one of these is set, the SDK's defaults for all the others are gone. */
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

const jwtErrors = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError']);

function isRefusedToken(thrown: unknown): boolean {
  if (thrown instanceof AuthenticationError) {
    return thrown.statusCode === (StatusCodes.UNAUTHORIZED as number);
  }
  return thrown instanceof Error && jwtErrors.has(thrown.name);
}
