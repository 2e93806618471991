import { limits } from '../limits';
import { GraphAnswerError, GraphUnreachableError } from './answer';
import { lastingAnswers } from './answer-codes';

/** 501 and 505 are for ever; 403, 404 and 409 are answers. */
const transientStatuses = [429, 500, 502, 503, 504, 509];

/** Tells whether an answer may pass by itself. A full mailbox stays full, whatever the status says. */
export function isTransient(error: GraphAnswerError): boolean {
  return transientStatuses.includes(error.status) && !error.names(...lastingAnswers);
}

/**
 * Tells whether Graph has sent a call away, and so surely done nothing: too many calls, or too many bytes.
 * Source: https://learn.microsoft.com/graph/errors
 */
export function wasThrottled(failure: unknown): boolean {
  return failure instanceof GraphAnswerError && [429, 509].includes(failure.status);
}

/**
 * Returns how long to wait before the next try, and nothing when another try is pointless or further away than anybody
 * waits. What Graph asks for is obeyed to the millisecond; it counts tries that come too early against us.
 * Source: https://learn.microsoft.com/graph/throttling
 */
export function pauseAfter(
  error: unknown,
  tries: number,
  random: () => number,
): number | undefined {
  const backoff = limits.graphRetryBaseMilliseconds * 2 ** (tries - 1) * (0.5 + random());
  if (error instanceof GraphUnreachableError)
    return error.reason === 'resting' ? undefined : backoff;
  if (!(error instanceof GraphAnswerError)) return undefined;
  if (!isTransient(error)) return undefined;
  const asked = error.retryAfterMilliseconds;
  if (asked === undefined) return backoff;
  return asked > limits.graphRetryAfterMilliseconds ? undefined : asked;
}
