import type { BotToken, Clock, Cloud, Fetch, Log, Rests, Sleep } from '../../../src/index';
import {
  allowedUrl,
  createRests,
  errnoOf,
  jsonIn,
  limits,
  readBody,
  retryAfterOf,
  retrying,
} from '../../../src/index';
import { codeIn, ConnectorAnswerError, ConnectorUnreachableError, failureFacts } from './errors';
import { isUnauthorized, nextPause, restAfter } from './pauses';

type ConnectorOptions = {
  readonly cloud: Pick<Cloud, 'connectorOrigins'>;
  readonly botToken: BotToken;
  readonly fetch: Fetch;
  readonly now: Clock;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly log: Log;
  /** For all tries together. */
  readonly patienceMilliseconds?: number;
};

type ConnectorCall = {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Where the conversation is, as its activities say. */
  readonly serviceUrl: string;
  /** Below `v3`, each part unescaped. */
  readonly path: readonly string[];
  readonly body?: object;
};

type ConnectorAnswer = {
  readonly status: number;
  /** Parsed; nothing where it is no JSON. */
  readonly body: unknown;
};

/**
 * Calls the connector, and tries again what failed in passing: this is the only layer that does.
 * @throws ConnectorAnswerError | ConnectorUnreachableError | what keeps the bot from having its token
 */
export type Connector = (call: ConnectorCall) => Promise<ConnectorAnswer>;

/**
 * Creates the client of the connector. The SDK has one as well, which repeats what it likes for as long as it likes, and
 * keeps the code of a refusal to itself.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export function createConnector(options: ConnectorOptions): Connector {
  const { log, now, patienceMilliseconds = limits.connectorMilliseconds, random, sleep } = options;
  const rests = createRests({ now, random, base: limits.connectorPausesMilliseconds[0] });
  return (call) => {
    const begun = now();
    const kind = kindOf(call);
    const tokens = tokensFor(options.botToken);
    return retrying({
      sleep,
      admitted: () => outlastRest(options, rests, { kind, begun, route: call.method }),
      async attempt() {
        const own = { ...options, botToken: tokens.next };
        return callOnce(own, call, begun + patienceMilliseconds - now());
      },
      pauseAfter(thrown, tries) {
        const pause = tokens.replaced(thrown) ? 0 : nextPause(thrown, tries, random);
        const late = now() + (pause ?? 0) > begun + limits.connectorRetryMilliseconds;
        const facts = { attempt: tries, route: call.method, ...failureFacts(thrown) };
        const wait = restAfter(thrown);
        // From now on for all calls, whether this one waits or gives up.
        if (wait !== undefined) rests.begin(kind, wait);
        if (pause === undefined || late) {
          log.warn('connector.refused', facts);
          throw thrown;
        }
        log.warn('connector.retrying', { ...facts, milliseconds: pause });
        return pause;
      },
    });
  };
}

type Waiting = { readonly kind: string; readonly begun: number; readonly route: string };

/**
 * Waits for the end of a rest, which is no try.
 * @throws ConnectorAnswerError where it lasts longer than the call may be repeated
 */
async function outlastRest(
  { log, now, sleep }: ConnectorOptions,
  rests: Rests,
  { begun, kind, route }: Waiting,
): Promise<void> {
  for (;;) {
    const { milliseconds } = rests.look(kind);
    if (milliseconds === 0) return;
    if (now() + milliseconds > begun + limits.connectorRetryMilliseconds) {
      const refused = new ConnectorAnswerError(tooMany, 'resting', milliseconds);
      log.warn('connector.refused', { route, ...failureFacts(refused) });
      throw refused;
    }
    await sleep(milliseconds);
  }
}

const tooMany = 429;

/** The bot's tokens for one call. One that Teams does not accept is replaced, once and at once. */
function tokensFor(botToken: BotToken) {
  let last: string | undefined;
  let refused: string | undefined;
  return {
    next: async () => (last = await botToken(refused)),
    /** Returns whether the next try goes out with a new one. */
    replaced(thrown: unknown): boolean {
      if (!(thrown instanceof ConnectorAnswerError) || !isUnauthorized(thrown)) return false;
      if (refused !== undefined) return false;
      refused = last;
      return refused !== undefined;
    },
  };
}

/**
 * Teams counts what is sent to a conversation apart from what is asked about it. All threads of a channel are one.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
function kindOf({ method, path: [kind = '', id = ''] }: ConnectorCall): string {
  const [conversation = ''] = id.split(';messageid=');
  return [method === 'GET' ? 'ask' : 'send', kind, conversation].join(' ');
}

/**
 * Makes one call, once. Redirects are not followed: the token must not travel.
 * @throws ConnectorAnswerError | ConnectorUnreachableError | what keeps the bot from having its token
 */
async function callOnce(
  options: ConnectorOptions,
  call: ConnectorCall,
  milliseconds: number,
): Promise<ConnectorAnswer> {
  const signal = AbortSignal.timeout(Math.max(milliseconds, 0));
  const request = await requestOf(options, call);
  try {
    const response = await options.fetch(request.url, { ...request.init, signal });
    const bytes = await readBody(response, limits.serviceAnswerBytes);
    const body = bytes?.toString('utf8') ?? '';
    const { ok, status } = response;
    if (ok) return { status, body: jsonIn(body) };
    throw new ConnectorAnswerError(status, codeIn(body), retryAfterOf(response, options));
  } catch (thrown) {
    if (thrown instanceof ConnectorAnswerError) throw thrown;
    if (signal.aborted) throw new ConnectorUnreachableError('timeout');
    throw new ConnectorUnreachableError('network', errnoOf(thrown));
  }
}

async function requestOf({ botToken, cloud }: ConnectorOptions, call: ConnectorCall) {
  const { body, method } = call;
  const url = urlOf(call);
  if (allowedUrl(url, cloud.connectorOrigins) === undefined) {
    throw new Error('the bot’s token may not go to this host');
  }
  const headers = new Headers({ accept: 'application/json' });
  headers.set('authorization', `Bearer ${await botToken()}`);
  if (body) headers.set('content-type', 'application/json; charset=utf-8');
  const init = { method, headers, redirect: 'manual', body: body && JSON.stringify(body) } as const;
  return { url, init };
}

/** Ids of conversations come from outside; `..` would lead to another address. */
function urlOf({ path, serviceUrl }: ConnectorCall): string {
  if (path.some((part) => /^\.*$/.test(part))) throw new TypeError('not a part of an address');
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
  return `${base}v3/${path.map(encodeURIComponent).join('/')}`;
}
