import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { StatusCodes } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { AuthenticationConstants, AuthenticationError } from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor';
import type { BotToken, Clock, Log } from '../../src/index';
import { limits, within } from '../../src/index';
import type { Config } from '../config/config';
import { isRead } from '../http/gate';
import type { Answer } from '../http/routes';
import { createSampledLog, errorFields } from '../log';
import { BotCredentialsFactory } from '../tokens/shared-tokens';
import { unavailable } from '../tokens/token-errors';
import type { TurnLine } from './turn-line';

/** The work of a turn. */
type Logic = (context: TurnContext) => Promise<void>;

export type AdapterOptions = {
  readonly config: Config;
  readonly log: Log;
  readonly now: Clock;
  /** Shared with the other callers of the connector, so that there is one token and not two. */
  readonly botToken: BotToken;
  readonly line: TurnLine;
  /** Answers an activity for which there was no time. */
  readonly answerBusy: (activity: Activity) => Promise<InvokeResponse>;
};

/**
 * The SDK's adapter, narrowed to channel tokens. The stock one lets a token choose how it is checked: three of its four
 * ways compare neither audience nor service URL, and one of them remembers each tenant that any token names. It also
 * prints errors and sends their messages to the caller. Here nothing is ever thrown to it.
 */
export class SafeTeamsAdapter extends TeamsAdapter {
  private readonly options: AdapterOptions;
  private readonly tokens: JwtTokenExtractor;
  private readonly renewKeys: () => void;
  private readonly strangers: Log;

  constructor(options: AdapterOptions, settings: Readonly<Record<string, string>>) {
    const { botToken, config } = options;
    const { botId, cloud } = config;
    super(settings, new BotCredentialsFactory(botId, cloud, botToken));
    this.options = options;
    this.strangers = createSampledLog(options.log, options.now);
    this.tokens = channelTokens(config);
    this.renewKeys = keyRenewal(this.tokens, options);
  }

  /**
   * Runs an activity, and returns what the SDK answers. The SDK writes that into a plain object. Into the response of
   * the web server it would write a version header, and a body in a format that the caller's Accept header chooses.
   */
  async answer(authorization: string, activity: unknown, logic: Logic): Promise<Answer> {
    let status: number = StatusCodes.INTERNAL_SERVER_ERROR;
    let body: unknown;
    const request = {
      method: 'POST',
      headers: { authorization },
      body: activity as object as Record<string, unknown>,
    };
    const response = {
      socket: undefined,
      header: () => undefined,
      status: (code: number) => void (status = code),
      send: (sent: unknown) => void (body = sent),
      end: () => undefined,
    };
    await this.process(request, response, logic);
    if (body === undefined) return status === 503 ? { status, headers: comeLater } : { status };
    const headers = { 'content-type': 'application/json; charset=utf-8' } as const;
    return { status, headers, body: JSON.stringify(body) };
  }

  protected override async processActivity(
    authorization: string | AuthenticateRequestResult,
    activity: Activity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    const { log } = this.options;
    try {
      const verified = await this.verify(authorization, activity);
      if (verified === 'unknown') return { status: StatusCodes.INTERNAL_SERVER_ERROR };
      if (verified === undefined) {
        return { status: StatusCodes.UNAUTHORIZED };
      }
      // The gate has not checked enough of other events for the SDK to read them.
      if (!isRead(activity.type)) return { status: StatusCodes.OK };
      // Who waits has proven to be Teams, so that no stranger can fill the line.
      const turn = () => super.processActivity(verified, activity, logic);
      const answer = await this.options.line.run(activity, turn);
      return answer === 'busy' ? await this.options.answerBusy(activity) : answer;
    } catch (thrown) {
      log.error('activity.failed', errorFields(thrown));
      return { status: StatusCodes.INTERNAL_SERVER_ERROR };
    }
  }

  /** Returns `undefined` for a token that is not the channel's, and `'unknown'` where the keys could not be fetched. */
  private async verify(
    authorization: string | AuthenticateRequestResult,
    activity: Activity,
  ): Promise<AuthenticateRequestResult | 'unknown' | undefined> {
    const { config, log } = this.options;
    if (typeof authorization !== 'string') {
      return undefined;
    }
    try {
      const verified = () =>
        this.tokens.getIdentityFromAuthHeader(authorization, activity.channelId);
      const identity = await within(limits.tokenMilliseconds, verified, { late: unavailable });
      if (
        identity?.getClaimValue(AuthenticationConstants.ServiceUrlClaim) !== activity.serviceUrl
      ) {
        this.strangers.info('activity.refused', { status: 401, code: 'token.not_channel' });
        return undefined;
      }
      this.renewKeys();
      return {
        audience: config.cloud.bot.connectorScope,
        claimsIdentity: identity,
        connectorFactory: this.botFrameworkAuthentication.createConnectorFactory(identity),
      };
    } catch (thrown) {
      if (isRefusedToken(thrown)) {
        this.strangers.info('activity.refused', { status: 401, code: 'token.not_verified' });
        return undefined;
      }
      log.error('activity.failed', { ...errorFields(thrown), host: hostOfKeys(config) });
      return 'unknown';
    }
  }
}

/**
 * Returns the SDK's verifier for channel tokens. It checks the signature, and once more what the gate has read: issuer,
 * audience and algorithm. The keys are cached by URL for the whole process. Known keys serve to their end. For an
 * unknown key the SDK fetches all keys anew, once an hour at most.
 */
function channelTokens({ botId, cloud: { bot } }: Config): JwtTokenExtractor {
  const clockTolerance = limits.clockSkewMilliseconds / 1000;
  return new JwtTokenExtractor(
    { issuer: [bot.issuer], audience: botId, clockTolerance },
    bot.openIdMetadataUrl,
    ['RS256'],
    undefined,
    limits.signingKeysMostMilliseconds / (60 * 60 * 1000),
  );
}

/**
 * No key has this id. The SDK has no call that renews its keys, but fetches them when it is asked for an unknown one.
 */
const noKey = '';

/**
 * Returns a function that fetches the keys anew once a day, in the background. If that fails, the known keys serve on,
 * and it tries again after a while.
 */
function keyRenewal(
  { openIdMetadata }: JwtTokenExtractor,
  { config, log, now }: AdapterOptions,
): () => void {
  let renewAt = 0;
  return () => {
    if (now() < renewAt) return;
    renewAt = now() + limits.signingKeysPauseMilliseconds;
    within(limits.tokenMilliseconds, () => openIdMetadata.getKey(noKey), {
      late: unavailable,
    }).then(
      () => (renewAt = now() + limits.signingKeysMilliseconds),
      (thrown: unknown) =>
        log.warn('signing_keys.failed', { ...errorFields(thrown), host: hostOfKeys(config) }),
    );
  };
}

const comeLater = { 'retry-after': String(limits.busySeconds) } as const;

const hostOfKeys = ({ cloud }: Config): string => new URL(cloud.bot.openIdMetadataUrl).host;

const jwtErrors = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError']);

function isRefusedToken(thrown: unknown): boolean {
  if (thrown instanceof AuthenticationError) {
    return thrown.statusCode === (StatusCodes.UNAUTHORIZED as number);
  }
  return thrown instanceof Error && jwtErrors.has(thrown.name);
}
