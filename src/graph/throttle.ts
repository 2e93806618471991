import { limits } from '../limits';
import { createRests, outlast } from '../net/retrying';
import type { Clock, Sleep } from '../ports';
import { hashOf } from '../store/store';
import { GraphAnswerError, GraphUnreachableError } from './answer';
import { lastingAnswers } from './answer-codes';
import type { GraphCall } from './exchange';
import { wasThrottled } from './retry';

/** One call on its way past what Graph asked us to leave alone. */
type Passage = {
  /**
   * Resolves when a try may go out: at once, or after a short rest.
   * @throws GraphUnreachableError `resting` if a rest is too long to wait for | the reason of the caller's signal
   */
  admitted(): Promise<void>;
  /** Remembers that Graph throttled a try. Returns its error, with the time that everybody has to wait. */
  refused(error: unknown): unknown;
  succeeded(): void;
};

type Deps = { readonly now: Clock; readonly sleep: Sleep; readonly random: () => number };

/** Makes the memory of what Graph throttles, for all calls of one client. */
export function createThrottle({ now, random, sleep }: Deps): (call: GraphCall) => Passage {
  const rests = createRests({ now, random, base: limits.graphRetryBaseMilliseconds });

  return (call) => {
    const everybodys = kindOf(call);
    const mailboxs = mailboxKindOf(call);
    /** The mark of the rest that this call last saw, by kind. */
    const marks = new Map<string, number>();

    async function pass(kind: string): Promise<void> {
      const left = await outlast(rests, { kind, marks }, (rest) => sleep(rest, call.signal));
      if (left > 0) throw new GraphUnreachableError('resting', left);
    }

    return {
      async admitted() {
        await pass(everybodys);
        await pass(mailboxs);
      },
      refused(error) {
        if (!throttles(error)) return error;
        const kind = concernsMailbox(error) ? mailboxs : everybodys;
        const milliseconds = rests.begin(kind, error.retryAfterMilliseconds);
        marks.set(kind, rests.look(kind).mark);
        return error.retryAfterMilliseconds === undefined ? error.after(milliseconds) : error;
      },
      succeeded() {
        for (const [kind, mark] of marks) rests.succeeded(kind, mark);
      },
    };
  };
}

/** Whether Graph throttled a call, or is overloaded and says for how long. The rest is for the breaker, or about one account. */
function throttles(error: unknown): error is GraphAnswerError {
  if (!(error instanceof GraphAnswerError)) return false;
  const { retryAfterMilliseconds, status } = error;
  if (wasThrottled(error)) return true;
  return status >= 500 && retryAfterMilliseconds !== undefined && !error.names(...lastingAnswers);
}

/**
 * Of which kind a call is: Graph counts calls by app and tenant, with separate limits for each service, and for reading
 * and writing. It does not count by person: after one person was throttled, the next is throttled too.
 * Source: https://learn.microsoft.com/graph/throttling-limits
 */
function kindOf({ method, path }: Pick<GraphCall, 'method' | 'path'>): string {
  const [, root = '', ...rest] = (path.split('?')[0] ?? '').toLowerCase().split('/');
  const part = parts.find((each) => rest.includes(each));
  // `/me` is the `/users/{id}` of the person who asks.
  return [method, root === 'me' ? 'users' : root, ...(part === undefined ? [] : [part])].join(' ');
}

/** Parts of paths that belong to a service of their own, under any root; the first that fits counts. */
const parts = ['contacts', 'contactfolders', 'photo', 'messages', 'joinedteams'] as const;

/** Of which kind a call is, if only calls to the mailbox of one person or group are counted. */
function mailboxKindOf(call: Pick<GraphCall, 'method' | 'path' | 'token'>): string {
  const whose = call.path.startsWith('/me') ? hashOf(call.token) : '';
  return `${kindOf(call)} of ${hashOf(call.path, whose)}`;
}

/**
 * Whether Graph throttled calls to one mailbox and no others. The limits of Outlook, to which photos and contacts
 * belong, are for each app and mailbox, and then the answer names the limit.
 * Source: https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits
 */
function concernsMailbox(error: GraphAnswerError): boolean {
  return error.names('MailboxConcurrency');
}

/** Keeps us from calling a service that keeps failing. Now and then it lets one call through, as a trial. */
export type Breaker = {
  /** How long to leave the service alone; 0 admits a call. */
  readonly rest: () => number;
  /** A call goes out; while the service is on trial it is the only one. */
  readonly begin: () => void;
  readonly failed: () => void;
  readonly succeeded: () => void;
};

/** Creates a closed breaker, for one service. */
export function createBreaker(now: Clock): Breaker {
  let failures: number[] = [];
  let open = false;
  let restUntil = 0;

  return {
    rest: () => (open ? Math.max(0, restUntil - now()) : 0),
    begin() {
      // The next trial waits for the time of this one, because a caller that gives up never reports.
      if (open) restUntil = now() + limits.graphTryMilliseconds;
    },
    failed() {
      const earliest = now() - limits.graphBreakerMilliseconds;
      failures = [...failures, now()].filter((time) => time > earliest);
      if (!open && failures.length < limits.graphBreakerFailures) return;
      open = true;
      restUntil = now() + limits.graphBreakerMilliseconds;
    },
    succeeded() {
      failures = [];
      open = false;
    },
  };
}

/**
 * Creates the breakers of Graph's services, by name. Graph is a front for several, so a failing one for teams says
 * nothing about photos of people.
 */
export function createBreakers(now: Clock): (service: string) => Breaker {
  const breakers = new Map<string, Breaker>();
  return (service) => {
    const breaker = breakers.get(service) ?? createBreaker(now);
    breakers.set(service, breaker);
    return breaker;
  };
}
