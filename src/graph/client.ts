import type { Cloud } from '../clouds';
import { limits } from '../limits';
import { retrying } from '../net/retrying';
import type { Clock, Fetch, Log, LogFields, Sleep } from '../ports';
import { GraphAnswerError, GraphUnreachableError } from './answer';
import type { Breaker } from './throttle';
import { createBreakers, createThrottle } from './throttle';
import type { GraphAnswer, GraphCall, Watch } from './exchange';
import { exchange } from './exchange';
import { isTransient, pauseAfter, wasThrottled } from './retry';

export type GraphClientDeps = {
  readonly fetch: Fetch;
  readonly cloud: Cloud;
  readonly now: Clock;
  readonly sleep: Sleep;
  readonly random: () => number;
  /** Returns the id under which a call is made; all calls for one request have the same. */
  readonly correlation: () => string;
  readonly log: Log;
  /** For one try; the time for all of them together stays as it is. */
  readonly tryMilliseconds?: number;
};

/**
 * Calls Graph, and tries again what failed in passing: this is the only layer that does. Every call here may be
 * repeated, since writing the same photo twice is writing it once.
 * @throws GraphAnswerError | GraphUnreachableError | the reason of the caller's signal | whatever `watch` throws
 */
export type GraphClient = (call: GraphCall, watch?: Watch) => Promise<GraphAnswer>;

/** Creates a client for one cloud. The token in a call goes to the cloud's Graph origin and nowhere else. */
export function createGraphClient(deps: GraphClientDeps): GraphClient {
  const breakerFor = createBreakers(deps.now);
  const throttle = createThrottle(deps);

  return async (call, watch) => {
    const url = urlOf(deps.cloud, call);
    const breaker = breakerFor(url.pathname.split('/')[2] ?? '');
    const passage = throttle(call);
    const end = deps.now() + limits.graphTotalMilliseconds;
    const answer = await retrying({
      sleep: (milliseconds) => deps.sleep(milliseconds, call.signal),
      attempt: () => attempt(deps, call, { url, left: end - deps.now() }),
      async admitted() {
        await passage.admitted();
        await watch?.admitted(deps.now);
        const rest = breaker.rest();
        if (rest > 0) throw new GraphUnreachableError('resting', rest);
        breaker.begin();
      },
      pauseAfter(failure, tries) {
        report(breaker, failure);
        if (mayBeDone(failure)) watch?.unanswered();
        const thrown = passage.refused(failure);
        const pause = breaker.rest() > 0 ? undefined : pauseAfter(thrown, tries, deps.random);
        const last = tries === limits.graphTries;
        if (pause === undefined || last || deps.now() + pause >= end) throw thrown;
        const facts = { ...factsOf(thrown), milliseconds: pause };
        deps.log.warn('graph.retrying', { attempt: tries, ...facts });
        return pause;
      },
    });
    breaker.succeeded();
    passage.succeeded();
    return answer;
  };
}

/** Whether Graph may have done what it gave no answer to. */
function mayBeDone(failure: unknown): boolean {
  if (failure instanceof GraphUnreachableError) return failure.reason !== 'resting';
  if (!(failure instanceof GraphAnswerError) || wasThrottled(failure)) return false;
  return failure.status >= 500 && isTransient(failure);
}

async function attempt(
  deps: GraphClientDeps,
  { method, token, content, eventual, maxBytes = 0, signal }: GraphCall,
  { url, left }: { readonly url: URL; readonly left: number },
): Promise<GraphAnswer> {
  const startedAt = deps.now();
  const answer = await exchange(deps, {
    url,
    method,
    headers: {
      authorization: `Bearer ${token}`,
      // A narrower wish made the photo of a team answer 406.
      accept: '*/*',
      'accept-encoding': 'identity',
      'client-request-id': deps.correlation(),
      ...(content && { 'content-type': content.type }),
      ...(eventual && { consistencylevel: 'eventual' }),
    },
    body: content?.bytes,
    maxBytes,
    milliseconds: Math.min(left, deps.tryMilliseconds ?? limits.graphTryMilliseconds),
    signal,
  });
  const { status, requestId } = answer;
  const milliseconds = deps.now() - startedAt;
  const level = method === 'GET' ? 'debug' : 'info';
  deps.log[level]('graph.answered', { status, milliseconds, requestId });
  return answer;
}

function urlOf({ graphOrigin }: Cloud, { beta, path }: GraphCall): URL {
  const version = beta ? '/beta' : '/v1.0';
  const url = new URL(`${graphOrigin}${version}${path}`);
  if (
    !path.startsWith('/') ||
    url.origin !== graphOrigin ||
    !url.pathname.startsWith(`${version}/`)
  ) {
    throw new TypeError('not a path of Graph');
  }
  return url;
}

/**
 * Whether the service is ill. A 502 with a code is an answer: so Graph says that it has no such way to a photo. 501 and
 * 507 are answers about one thing and one mailbox.
 */
function report(breaker: Breaker, failure: unknown): void {
  if (failure instanceof GraphUnreachableError) breaker.failed();
  if (!(failure instanceof GraphAnswerError) || wasThrottled(failure)) return;
  const ill = isTransient(failure) && !(failure.status === 502 && failure.code !== '');
  if (ill) breaker.failed();
  else breaker.succeeded();
}

function factsOf(failure: unknown): LogFields {
  if (failure instanceof GraphUnreachableError) return { error: failure.code ?? failure.reason };
  if (!(failure instanceof GraphAnswerError)) return {};
  const { status, code, requestId } = failure;
  return { status, error: code, requestId };
}
