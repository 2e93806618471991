import type { z } from 'zod';
import type { BotToken, Clock, Fetch, Log } from '../../src/index';
import { jsonIn, limits, readBody, Refusal, retryAfterOf } from '../../src/index';
import { unavailableFor } from './token-errors';

const operations = {
  GetToken: { method: 'GET', path: '/api/usertoken/GetToken' },
  exchange: { method: 'POST', path: '/api/usertoken/exchange' },
  GetSignInResource: { method: 'GET', path: '/api/botsignin/GetSignInResource' },
  SignOut: { method: 'DELETE', path: '/api/usertoken/SignOut' },
} as const;
type Operation = keyof typeof operations;

export type TokenServiceCall<Answer> = {
  readonly query: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
  /** What the answer has to be; anything else comes from a proxy or a page in between. */
  readonly shape: z.ZodType<Answer, z.ZodTypeDef, unknown>;
  /** The statuses that are an answer, read as `undefined`: these, or all that say no for good. */
  readonly refused?: 'every' | readonly number[];
};

/** Calls the token service, once more only where the bot's token was refused. Returns its answer. @throws Refusal */
export type TokenServiceCalls = <Answer>(
  operation: Operation,
  call: TokenServiceCall<Answer>,
) => Promise<Answer>;

export type TokenServiceCallsOptions = {
  readonly origin: string;
  readonly botToken: BotToken;
  readonly fetch: Fetch;
  readonly now: Clock;
  readonly log: Log;
  /** How long one call may take, without a signal of its own. */
  readonly patienceMilliseconds?: number;
};

const tooMany = 429;
/** Answers that may say when to come back: too many requests, and out of service. */
const mayTellWhen = [tooMany, 503];
/** A later try may succeed without anybody having changed a setting. */
const isTransient = (status: number) => status >= 500 || status === tooMany || status === 408;

/**
 * Makes calls that end in time and are not tried again: the caller is told at once, and decides on the next try. What
 * the service says about when to come back holds for everybody, for each operation on its own.
 */
export function createTokenServiceCalls(options: TokenServiceCallsOptions): TokenServiceCalls {
  const { log, now, patienceMilliseconds = limits.tokenServiceMilliseconds } = options;
  const resting = new Map<Operation, number>();
  return async (operation, call) => {
    const rest = (resting.get(operation) ?? 0) - now();
    if (rest > 0) throw unavailableFor(rest);
    const signal = call.signal ?? AbortSignal.timeout(patienceMilliseconds);
    let status: number | undefined;
    try {
      const response = await send(options, operation, call, signal);
      ({ status } = response);
      if (response.ok) return call.shape.parse(await json(response));
      await response.body?.cancel();
      if (isRefused(status, call)) {
        if (call.refused === 'every' && aboutTheBot.includes(status)) {
          log.error('token_service.failed', {
            route: operation,
            status,
            code: 'auth.misconfigured',
          });
        } else if (call.refused === 'every') {
          log.info('token_service.refused', { route: operation, status });
        }
        return call.shape.parse(undefined);
      }
      const wait = mayTellWhen.includes(status) ? retryAfterOf(response, options) : undefined;
      if (wait !== undefined) resting.set(operation, now() + wait);
      throw logged('token_service.failed', refusalFor(status, wait), { log, operation, status });
    } catch (thrown) {
      if (thrown instanceof Refusal) throw thrown;
      throw logged('token_service.failed', unreachable(thrown), { log, operation, status });
    }
  };
}

type Failed = Pick<TokenServiceCallsOptions, 'log'> & {
  readonly operation: Operation;
  readonly status?: number | undefined;
};

/** Logs a refusal, and returns it. */
function logged(
  event: 'bot_token.failed' | 'token_service.failed',
  refusal: Refusal,
  { log, operation, status }: Failed,
): Refusal {
  const { cause, code } = refusal;
  const level = code === 'auth.unavailable' ? 'warn' : 'error';
  log[level](event, { route: operation, status, code, error: causeOf(cause) });
  return refusal;
}

type Sent = Pick<TokenServiceCall<unknown>, 'body' | 'query'>;

/** Sends a call, once more where the service does not accept the bot's token any more: then it has not done anything. */
async function send(
  options: TokenServiceCallsOptions,
  operation: Operation,
  call: Sent,
  signal: AbortSignal,
): Promise<Response> {
  const token = await ownToken(options, operation, signal);
  const response = await sendWith(token, options, operation, call, signal);
  if (response.status !== unauthorized) return response;
  const another = await ownToken(options, operation, signal, token);
  if (another === token) return response;
  await response.body?.cancel();
  return sendWith(another, options, operation, call, signal);
}

const unauthorized = 401;

/** Gets the bot's own token in the time of a call. Where there is none, the token service is not to blame. */
async function ownToken(
  { botToken, log }: TokenServiceCallsOptions,
  operation: Operation,
  signal: AbortSignal,
  refused?: string,
): Promise<string> {
  try {
    return await orAborted(botToken(refused), signal);
  } catch (thrown) {
    const refusal = thrown instanceof Refusal ? thrown : unreachable(thrown);
    throw logged('bot_token.failed', refusal, { log, operation });
  }
}

async function sendWith(
  token: string,
  { fetch, origin }: TokenServiceCallsOptions,
  operation: Operation,
  { body, query }: Sent,
  signal: AbortSignal,
): Promise<Response> {
  const { method, path } = operations[operation];
  const url = new URL(path, origin);
  url.search = new URLSearchParams(query).toString();
  const headers = new Headers({ accept: 'application/json' });
  headers.set('authorization', `Bearer ${token}`);
  if (body) headers.set('content-type', 'application/json');
  const sent = body && JSON.stringify(body);
  return fetch(url, { method, headers, body: sent, redirect: 'error', signal });
}

/** Stops to wait when the time is over; the work itself cannot be stopped. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error('the time is over', { cause: signal.reason }));
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject);
  });
}

/** Returns the parsed body, or null for one that is no JSON. */
async function json(response: Response): Promise<unknown> {
  const body = await readBody(response, limits.serviceAnswerBytes);
  return jsonIn(body ?? '') ?? null;
}

/**
 * Refusals of the bot or of its OAuth connection, and of no person. People are led to the page all the same, and only
 * the log tells an administrator.
 */
const aboutTheBot = [401, 403, 404];

function isRefused(
  status: number,
  { refused = [] }: Pick<TokenServiceCall<unknown>, 'refused'>,
): boolean {
  if (isTransient(status)) return false;
  return refused === 'every' ? status >= 400 : refused.includes(status);
}

function refusalFor(status: number, wait: number | undefined): Refusal {
  if (isTransient(status))
    return wait === undefined ? new Refusal('auth.unavailable') : unavailableFor(wait);
  return new Refusal('auth.misconfigured', { what: 'connection' });
}

function unreachable(cause: unknown): Refusal {
  return new Refusal('auth.unavailable', {}, { cause });
}

/** The code of a broken connection, such as `ECONNRESET`, or the class of whatever else was thrown. */
function causeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const inner = thrown.cause instanceof Error ? thrown.cause : thrown;
  return 'code' in inner && typeof inner.code === 'string' ? inner.code : inner.name;
}
