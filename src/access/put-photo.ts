import type { RefusalCode } from '../errors';
import { Refusal, signInRefusals } from '../errors';
import { GraphAnswerError, GraphUnreachableError } from '../graph/answer';
import type { Opened } from '../graph/exchange';
import { limits } from '../limits';
import { retrying } from '../net/retrying';
import type { PhotoConverter } from '../photos/convert';
import type { Log, Sleep } from '../ports';
import type { Target } from '../targets/target';
import type { PhotoCalls, Way } from './graph-call';

type Sent = {
  /** Where Microsoft 365 keeps the photo: `directory` is Entra alone, where nobody has a mailbox. */
  readonly kept: 'mailbox' | 'directory';
  /** It may have been written more than once. */
  readonly repeated: boolean;
};

/**
 * Writes a photo by one way, with what Graph needs to be coaxed: time where a group is new, and a small photo, or the
 * beta version, where somebody has no mailbox.
 * @throws Refusal
 */
export type PutPhoto = (way: Way, photo: Buffer, opened?: Opened) => Promise<Sent>;

type Needs = {
  readonly calls: PhotoCalls;
  readonly converter: Pick<PhotoConverter, 'small'>;
  /** Whether the beta version of Graph may be asked to keep the photo of somebody without a mailbox. */
  readonly betaForNoMailbox: boolean;
  readonly sleep: Sleep;
  readonly log: Log;
};

/** Creates what puts a photo where it belongs. */
export function createPutPhoto(needs: Needs): PutPhoto {
  return async (way, photo, opened) => {
    const write = () => needs.calls.write(way, photo, { opened });
    try {
      const { repeated } = await whenReady(needs.sleep, write);
      return { kept: 'mailbox', repeated };
    } catch (thrown) {
      if (!isPerson(way.target) || !lacksMailbox(thrown)) throw thrown;
      return withoutMailbox(needs, way, { photo, opened }, thrown);
    }
  };
}

/** The store of people without a mailbox takes small photos only, and by the version 1.0 perhaps none. */
async function withoutMailbox(
  { betaForNoMailbox, calls, converter, log }: Needs,
  way: Way,
  { opened, photo }: { readonly photo: Buffer; readonly opened: Opened | undefined },
  refusal: unknown,
): Promise<Sent> {
  const small = await converter.small(photo);
  let last = refusal;
  if (small.length < photo.length) {
    try {
      const { repeated } = await calls.write(way, small, { opened });
      return { kept: 'mailbox', repeated };
    } catch (thrown) {
      last = thrown;
    }
  }
  if (!betaForNoMailbox || !lacksMailbox(last)) throw last;
  log.warn('graph.beta_used', { target: way.target.kind, route: way.route });
  const { repeated } = await calls.write(way, small, { beta: true, opened });
  return { kept: 'directory', repeated };
}

/** A new group answers 404, or breaks, until its place for a photo is there. */
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

/** A photo above 100 KB was answered with 404 there, so this code may mean the size and not the mailbox. */
function lacksMailbox(thrown: unknown): boolean {
  if (!(thrown instanceof Refusal)) return false;
  if (thrown.code === 'graph.no_mailbox' || thrown.code === 'graph.too_large') return true;
  return thrown.cause instanceof GraphAnswerError && thrown.cause.names('ErrorItemNotFound');
}

export type Done = { readonly kind: 'done' };

/** Nobody knows whether Graph did what it was asked for: its answer was lost, said nothing, or is not to be believed. */
export type Unknown = {
  readonly kind: 'unknown';
  readonly refusal: Refusal;
  /**
   * Graph said `yes`, and what was read back right after does not show it; or it said `no`, which whatever stands before
   * it may say of work that is done.
   */
  readonly answer?: 'yes' | 'no';
  /** A try may have been done before the refusal came. */
  readonly isOpen?: true;
};

/** After these nobody knows whether Graph took the photo: an earlier try of the same call may have got through. */
const unknownOutcomes: readonly RefusalCode[] = ['graph.busy', 'graph.failed', 'graph.unreachable'];
/**
 * Runs one change in Graph, and remembers the refusal after which nobody knows what came of it. The change says when a
 * try may have been done although its answer was lost; from then on no refusal tells, not even one of the sign-in.
 */
export type Sending = <T>(change: (opened: Opened) => Promise<T>) => Promise<T>;

/**
 * Tells a change of which nobody knows from one that was never asked for.
 * @throws whatever `work` throws, but for a refusal that `sending` has seen and that leaves the outcome open
 */
export async function knowing<T>(work: (sending: Sending) => Promise<T>): Promise<T | Unknown> {
  const open = new WeakMap<Refusal, Unknown>();
  let isOpen = false;
  const sending: Sending = async (change) => {
    try {
      return await change(() => {
        isOpen = true;
      });
    } catch (thrown) {
      const unknown = thrown instanceof Refusal ? unknownAfter(thrown, isOpen) : undefined;
      if (unknown) open.set(unknown.refusal, unknown);
      throw thrown;
    }
  };
  try {
    return await work(sending);
  } catch (thrown) {
    const unknown = thrown instanceof Refusal ? open.get(thrown) : undefined;
    if (unknown) return unknown;
    throw thrown;
  }
}

function unknownAfter(refusal: Refusal, isOpen: boolean): Unknown | undefined {
  const { cause, code } = refusal;
  if (isOpen) return { kind: 'unknown', refusal, isOpen };
  if (wasUntried(cause)) return undefined;
  if (unknownOutcomes.includes(code)) return { kind: 'unknown', refusal };
  if (!(cause instanceof GraphAnswerError) || signInRefusals.includes(code)) return undefined;
  return { kind: 'unknown', refusal, answer: 'no' };
}

/** Whether nothing was even tried. */
function wasUntried(cause: unknown): boolean {
  return cause instanceof GraphUnreachableError && cause.reason === 'resting';
}
