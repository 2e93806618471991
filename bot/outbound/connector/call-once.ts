import type { BotToken, Clock, Cloud, Fetch, Log } from '../../../src/index';
import { allowedUrl, jsonIn, limits, readBody, retryAfterOf } from '../../../src/index';
import { codeIn, ConnectorAnswerError, ConnectorUnreachableError } from './errors';

export type CallOptions = {
  readonly cloud: Pick<Cloud, 'connectorOrigins'>;
  readonly botToken: BotToken;
  readonly fetch: Fetch;
  readonly now: Clock;
  readonly log: Log;
};

export type ConnectorCall = {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Where the conversation is, as its activities say. */
  readonly serviceUrl: string;
  /** Below `v3`, each part unescaped. */
  readonly path: readonly string[];
  readonly body?: object;
};

/**
 * Makes one call, once. Redirects are not followed: the token must not travel.
 * @throws ConnectorAnswerError | ConnectorUnreachableError | what keeps the bot from having its token
 */
export async function callOnce(
  options: CallOptions,
  call: ConnectorCall,
  milliseconds: number,
): Promise<unknown> {
  const signal = AbortSignal.timeout(Math.max(milliseconds, 0));
  const request = await requestOf(options, call);
  try {
    const response = await options.fetch(request.url, { ...request.init, signal });
    const bytes = await readBody(response, limits.serviceAnswerBytes);
    const body = bytes?.toString('utf8') ?? '';
    if (response.ok) return jsonIn(body);
    const wait = retryAfterOf(response, options);
    throw new ConnectorAnswerError(response.status, codeIn(body), wait);
  } catch (thrown) {
    if (thrown instanceof ConnectorAnswerError) throw thrown;
    throw new ConnectorUnreachableError(signal.aborted ? 'timeout' : 'network');
  }
}

async function requestOf({ botToken, cloud }: CallOptions, call: ConnectorCall) {
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
