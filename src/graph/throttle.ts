import { limits } from '../limits';
import { createRests, outlast } from '../net/rests';
import type { Clock, Sleep } from '../ports';
import { GraphAnswerError, GraphUnreachableError } from './answer';
import type { GraphCall } from './call';
import { concernsMailbox, kindOf, mailboxKindOf } from './call';

/** One call on its way past what Graph asked us to leave alone. */
type Passage = {
  /**
   * Resolves when a try may go out: at once, or after a short rest.
   * @throws GraphUnreachableError `resting` where a rest is longer than anybody waits | the reason of the caller's signal
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
    /** The rests that this call has waited for, or began with none. */
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

/** Any 429, and an overload that says when it is over. Others are for the breaker. */
function throttles(error: unknown): error is GraphAnswerError {
  if (!(error instanceof GraphAnswerError)) return false;
  const { retryAfterMilliseconds, status } = error;
  return status === 429 || (status >= 500 && retryAfterMilliseconds !== undefined);
}
