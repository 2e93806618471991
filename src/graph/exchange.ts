import { errnoOf } from '../errors';
import { limits } from '../limits';
import { dropBody, readBody, recordIn } from '../net/body';
import { retryAfterOf } from '../net/retry-after';
import { within } from '../net/within';
import type { Clock, Fetch, Log } from '../ports';
import { GraphAnswerError, GraphUnreachableError } from './answer';
import { codesIn } from './error-body';

/** One call to Graph, however many tries it takes. */
export type GraphCall = {
  readonly method: GraphRequest['method'];
  /** Below the version, such as `/me/photo`, with a query where there is one; all escaped already. */
  readonly path: string;
  /** Asks the version that Microsoft does not support in production, for what only that has. */
  readonly beta?: boolean;
  /** A delegated token with exactly the permission that this call needs. */
  readonly token: string;
  readonly content?: { readonly type: string; readonly bytes: Buffer };
  /** A search of the directory: its index may be a little behind, and Graph wants to hear that this is fine. */
  readonly eventual?: boolean;
  /** How much of a success is read; without it the body does not matter. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal | undefined;
};

/** Looks after a change over all its tries, also where another call makes the next: with a new token, or a smaller photo. */
export type Watch = {
  /**
   * Is asked before each try.
   * @throws Refusal where somebody else has changed, since the first try, what this one would write over
   */
  readonly admitted: (now: Clock) => Promise<void>;
  /** Hears of each try that Graph may have done although its answer was lost, or tells nothing. */
  readonly unanswered: () => void;
};

/** One request to Graph, complete. */
type GraphRequest = {
  readonly url: URL;
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer | undefined;
  /** 0 means that the body of a success does not matter and is not read. */
  readonly maxBytes: number;
  readonly milliseconds: number;
  readonly signal?: AbortSignal | undefined;
};

export type GraphAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** What Microsoft's support asks for. */
  readonly requestId: string | undefined;
};

/**
 * Makes one request, once. Redirects are not followed: Graph does not redirect photos, and the token must not travel.
 * @throws GraphAnswerError | GraphUnreachableError | the reason of the caller's signal
 */
export async function exchange(
  deps: { readonly fetch: Fetch; readonly now: Clock; readonly log: Log },
  request: GraphRequest,
): Promise<GraphAnswer> {
  let refusal: ((body?: string) => GraphAnswerError) | undefined;
  const work = async (signal: AbortSignal): Promise<GraphAnswer> => {
    const response = await send(deps.fetch, request, signal);
    if (response.ok) return answerOf(request, response);
    const asked = retryAfterOf(response, deps);
    refusal = (text) => answerError(request, response, asked, text);
    const body = await readBody(response, limits.graphJsonBytes).catch(() => undefined);
    throw refusal(body?.toString('utf8'));
  };
  const { milliseconds, signal } = request;
  try {
    return await within(milliseconds, (deadline) => work(deadline.signal), {
      signal,
      late() {
        // Once the status is known, a body that never ends only costs the codes.
        if (refusal) throw refusal();
        throw new GraphUnreachableError('timeout');
      },
    });
  } catch (thrown) {
    if (thrown instanceof GraphAnswerError || thrown instanceof GraphUnreachableError) throw thrown;
    signal?.throwIfAborted();
    throw new GraphUnreachableError('network', undefined, errnoOf(thrown));
  }
}

function send(fetch: Fetch, request: GraphRequest, signal: AbortSignal): Promise<Response> {
  const { body, headers, method, url } = request;
  const init = { method, headers, redirect: 'manual', signal } as const;
  return fetch(url, body ? { ...init, body: new Uint8Array(body) } : init);
}

async function answerOf(request: GraphRequest, response: Response): Promise<GraphAnswer> {
  const { status, headers } = response;
  const requestId = requestIdOf(headers, '', request.headers['client-request-id']);
  if (isPage(headers)) {
    dropBody(response);
    throw unusable({ status, requestId });
  }
  if (request.maxBytes === 0) {
    dropBody(response);
    return { status, headers, bytes: Buffer.alloc(0), requestId };
  }
  const bytes = await readBody(response, request.maxBytes);
  if (!bytes) throw unusable({ status, requestId });
  return { status, headers, bytes, requestId };
}

/** Graph never answers with a page, so something on the way did, and what was asked for is not done. */
function isPage(headers: Headers): boolean {
  const type = headers.get('content-type') ?? '';
  return type.startsWith('text/html') && headers.get('content-length') !== '0';
}

/** Returns the error of a success that does not hold what was asked for. */
export function unusable({
  status,
  requestId,
}: Pick<GraphAnswer, 'status'> & Partial<Pick<GraphAnswer, 'requestId'>>): GraphAnswerError {
  return new GraphAnswerError({ status, codes: ['UnusableAnswer'], requestId });
}

function answerError(
  request: GraphRequest,
  { headers, status }: Response,
  retryAfterMilliseconds: number | undefined,
  body = '',
): GraphAnswerError {
  return new GraphAnswerError({
    status,
    codes: [...codesIn(body), ...challengeCodesIn(headers.get('www-authenticate'))],
    requestId: requestIdOf(headers, body, request.headers['client-request-id']),
    retryAfterMilliseconds,
    challengeClaims: challengeClaimsIn(headers.get('www-authenticate')),
  });
}

/** Returns the code of a challenge, which says what is the matter where there is no body. */
function challengeCodesIn(wwwAuthenticate: string | null): readonly string[] {
  return /\berror="?insufficient_claims\b/i.test(wwwAuthenticate ?? '')
    ? ['insufficient_claims']
    : [];
}

/**
 * Returns the claims of a claims challenge as JSON text, and nothing when the header holds none. The requester's next
 * sign-in must satisfy them; a new token with the old sign-in will be challenged again.
 * Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function challengeClaimsIn(wwwAuthenticate: string | null): string | undefined {
  const parameter = /\bclaims="([^"]*)"/i.exec(wwwAuthenticate ?? '')?.[1];
  if (!parameter) return undefined;
  const text = Buffer.from(parameter, 'base64').toString('utf8');
  return recordIn(text) && text;
}

/**
 * Returns the id by which Microsoft's support finds a call: Graph's own, from the headers or, where a gateway dropped
 * them, from the body of a refusal; else the `client-request-id` that we sent.
 */
export function requestIdOf(
  headers: Headers,
  body: string,
  ours: string | undefined,
): string | undefined {
  const inBody = /"request-id"\s*:\s*"([^"]*)"/.exec(body)?.[1];
  return plain(headers.get('request-id')) ?? plain(inBody) ?? plain(ours);
}

/** Ids reach logs and users, so only what looks like one counts. */
function plain(id: string | null | undefined): string | undefined {
  return /^[\w-]{1,64}$/.exec(id ?? '')?.[0];
}
