import type { LogFields } from './ports';

/** The pieces of work that those who watch PhotoBot are told of. */
export type SpanName =
  /** From an activity of Teams to its answer. */
  | 'activity'
  /** A round of the upkeep. */
  | 'upkeep'
  /** Makes a job of what somebody wrote, with the pictures that came along, up to its first card. */
  | 'job.begin'
  /** Looks up what a job needs, and goes as far as a question or a proposal. */
  | 'job.attempt'
  /** Does the work of an act. */
  | 'job.carry'
  | 'job.look_again'
  | 'picture.fetch'
  /** Works on a picture, the wait for its turn included. */
  | 'picture.convert'
  | 'picture.wait'
  /** Gets a token of Graph that acts as the requester. */
  | 'token';

/** What a piece of work came to. */
export type Ending<T> = { readonly result: T } | { readonly thrown: unknown };

/**
 * Does a piece of work, and tells those who watch how long it took and what came of it. What is done meanwhile, also by
 * what goes on afterwards, is a part of it. `facts` returns what is told of the end, under the rules of the log.
 */
export type Trace = <T>(
  span: SpanName,
  work: () => Promise<T>,
  facts?: (end: Ending<T>) => LogFields,
) => Promise<T>;

/** Returns a function that does the same as a span of the trace; where nobody watches, the function as it is. */
export function asSpan<Given extends readonly unknown[], T>(
  trace: Trace | undefined,
  span: SpanName,
  work: (...given: Given) => Promise<T>,
  facts?: (end: Ending<T>, ...given: Given) => LogFields,
): (...given: Given) => Promise<T> {
  if (!trace) return work;
  return (...given) => trace(span, () => work(...given), facts && ((end) => facts(end, ...given)));
}
