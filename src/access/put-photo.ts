import { Refusal, signInRefusals } from '../errors';
import { GraphAnswerError } from '../graph/answer';
import type { Watch } from '../graph/exchange';
import { wasThrottled } from '../graph/retry';
import { limits } from '../limits';
import { retrying } from '../net/retrying';
import type { PhotoConverter } from '../photos/convert';
import type { Log, Sleep } from '../ports';
import type { Target } from '../targets/target';
import type { PhotoCalls, WritingWay } from './graph-call';

/** Where Microsoft 365 keeps a photo: `directory` is Entra alone, where nobody has a mailbox. */
type Kept = 'mailbox' | 'directory';

/**
 * Writes a photo by one way. If a group is too new it tries again after a while. If somebody has no mailbox it sends a
 * small photo, or uses the beta version of Graph.
 * @throws Refusal
 */
export type PutPhoto = (way: WritingWay, photo: Buffer, watch?: Watch) => Promise<Kept>;

type Needs = {
  readonly calls: PhotoCalls;
  readonly converter: Pick<PhotoConverter, 'small'>;
  readonly betaForNoMailbox: boolean;
  readonly sleep: Sleep;
  readonly log: Log;
};

/** Creates what writes photos. */
export function createPutPhoto(needs: Needs): PutPhoto {
  return async (way, photo, watch) => {
    const write = () => needs.calls.write(way, photo, { watch });
    try {
      await whenReady(needs.sleep, write);
      return 'mailbox';
    } catch (thrown) {
      if (!isPerson(way.target) || !lacksMailbox(thrown)) throw thrown;
      return withoutMailbox(needs, way, { photo, watch }, thrown);
    }
  };
}

/** Writes a photo for somebody without a mailbox. Entra takes small photos only, and perhaps none by version 1.0. */
async function withoutMailbox(
  { betaForNoMailbox, calls, converter, log }: Needs,
  way: WritingWay,
  { watch, photo }: { readonly photo: Buffer; readonly watch: Watch | undefined },
  refusal: unknown,
): Promise<Kept> {
  const small = await converter.small(photo);
  let last = refusal;
  if (small.length < photo.length) {
    try {
      await calls.write(way, small, { watch });
      return 'mailbox';
    } catch (thrown) {
      last = thrown;
    }
  }
  if (!betaForNoMailbox || !lacksMailbox(last)) throw last;
  log.warn('graph.beta_used', { target: way.target.kind, route: way.route });
  await calls.write(way, small, { beta: true, watch });
  return 'directory';
}

/** Tries again while a group is too new: Graph answers 404, or fails, until the group has a place for a photo. */
function whenReady<T>(sleep: Sleep, attempt: () => Promise<T>): Promise<T> {
  return retrying({
    sleep,
    attempt,
    pauseAfter(thrown, tries) {
      const tooNew = thrown instanceof Refusal && thrown.code === 'graph.too_new';
      const pause = tooNew ? limits.youngPausesMilliseconds[tries - 1] : undefined;
      if (pause === undefined) throw thrown;
      return pause;
    },
  });
}

function isPerson({ kind }: Target): boolean {
  return kind === 'me' || kind === 'user';
}

/**
 * Whether the write may have failed because the person has no mailbox. Graph once answered 404 for a photo above 100 KB,
 * so that 404 may also mean the size.
 */
function lacksMailbox(thrown: unknown): boolean {
  if (!(thrown instanceof Refusal)) return false;
  if (thrown.code === 'graph.no_mailbox' || thrown.code === 'graph.too_large') return true;
  return thrown.cause instanceof GraphAnswerError && thrown.cause.names('ErrorItemNotFound');
}

export type Done = { readonly kind: 'done' };

/** Nobody knows whether Graph did what it was asked: its answer was lost, said nothing, or may be wrong. */
export type OutcomeUnknown = {
  readonly kind: 'unknown';
  readonly refusal: Refusal;
  /**
   * `taken`: Graph said yes, but what was read back right after is another photo. `refused`: Graph said no, but a proxy
   * in front of Graph may say no although Graph has done the work.
   */
  readonly answer?: 'taken' | 'refused';
  /** A try of this press or of an earlier one got no answer, so it may be done. */
  readonly unanswered?: true;
};

/**
 * Runs one change in Graph, and remembers a refusal that leaves its outcome open. The change reports each try whose
 * answer was lost. From then on every refusal leaves the outcome open, even one of the sign-in. Before a late try, it
 * looks whether somebody else has changed the photo.
 */
export type Track = <T>(
  change: (watch: Watch) => Promise<T>,
  others: Others,
) => Promise<Tracked<T>>;

/** What keeps a change from writing over what somebody else has set. */
export type Others = {
  /** When the photo that is to be overwritten was last read, in milliseconds. */
  readonly lookedAt: number;
  /**
   * Reads that photo again.
   * @param mayBeDone a try got no answer, so the photo that is there may be the one that it sent
   * @throws Refusal if somebody else has set another photo
   */
  readonly refuse: (mayBeDone: boolean) => Promise<void>;
};

/** A change that Graph has taken. */
type Tracked<T> = {
  readonly result: T;
  /** A try before the last one may have been done as well. */
  readonly repeated: boolean;
};

/**
 * Does some work with one change in Graph. Returns an `OutcomeUnknown` if Graph may have done the change although it
 * refused, or did not answer.
 * @param triedBefore an earlier press got no answer, so its change may be done
 * @throws what `work` throws, except a refusal that leaves the outcome open
 */
export async function trackOutcome<T>(
  triedBefore: boolean,
  work: (track: Track) => Promise<T>,
): Promise<T | OutcomeUnknown> {
  const seen = new WeakMap<Refusal, OutcomeUnknown>();
  let unanswered = triedBefore;
  const track: Track = async (change, { lookedAt, refuse }) => {
    let repeated = false;
    const watch: Watch = {
      async admitted(now) {
        for (let seenAt = lookedAt, looks = 0; now() - seenAt > limits.graphRereadMilliseconds;) {
          // If the look itself had to wait, it is out of date.
          if (looks === limits.photoReads) throw new Refusal('graph.busy');
          seenAt = now();
          looks += 1;
          await refuse(unanswered);
        }
      },
      unanswered() {
        unanswered = true;
        repeated = true;
      },
    };
    try {
      return { result: await change(watch), repeated };
    } catch (thrown) {
      const unknown = thrown instanceof Refusal ? unknownAfter(thrown, unanswered) : undefined;
      if (unknown) seen.set(unknown.refusal, unknown);
      throw thrown;
    }
  };
  try {
    return await work(track);
  } catch (thrown) {
    const unknown = thrown instanceof Refusal ? seen.get(thrown) : undefined;
    if (unknown) return unknown;
    throw thrown;
  }
}

/**
 * Returns the outcome that a refusal leaves open; nothing if nothing was changed. That is so if the call was not made,
 * was throttled, or had no sign-in that counts.
 */
function unknownAfter(refusal: Refusal, unanswered: boolean): OutcomeUnknown | undefined {
  const { cause, code } = refusal;
  if (unanswered || code === 'change.uncertain')
    return { kind: 'unknown', refusal, unanswered: true };
  if (!(cause instanceof GraphAnswerError) || wasThrottled(cause)) return undefined;
  return signInRefusals.includes(code)
    ? undefined
    : { kind: 'unknown', refusal, answer: 'refused' };
}
