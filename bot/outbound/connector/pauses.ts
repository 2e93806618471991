import { limits, Refusal } from '../../../src/index';
import { ConnectorAnswerError, ConnectorUnreachableError } from './errors';

/**
 * Answers after which another try may work. Teams says 409 or 412 when two things happen to a conversation at once, 429 when there are too many,
 * and 408 or 504 when it ran out of time.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
 */
const transientStatuses = [408, 409, 412, 429, 500, 502, 503, 504];

/** Teams says no for now, and has done nothing. */
const busyStatuses = [409, 412, 429];

/** Answers that are no refusal for good. A 401 is about the bot's token; 408 says that Teams ran out of time. */
const passingStatuses = [...busyStatuses, 401, 408];

/** Returns how many milliseconds to wait after so many tries; nothing if another try is pointless. */
export function nextPause(error: unknown, tries: number, random: () => number): number | undefined {
  const planned = limits.connectorPausesMilliseconds[tries - 1];
  if (planned === undefined) return undefined;
  const backoff = planned * (0.5 + random());
  if (error instanceof Refusal) return pauseForToken(error, backoff);
  if (error instanceof ConnectorUnreachableError) {
    return error.reason === 'network' ? backoff : undefined;
  }
  if (!(error instanceof ConnectorAnswerError)) return undefined;
  if (!transientStatuses.includes(error.status)) return undefined;
  return error.retryAfterMilliseconds ?? backoff;
}

/** Entra may give the bot's own token in a moment, unless the installation is wrong. */
function pauseForToken({ code, details }: Refusal, backoff: number): number | undefined {
  if (code !== 'auth.unavailable') return undefined;
  return details.seconds === undefined ? backoff : 1000 * details.seconds;
}

/** Returns for how many milliseconds everybody must leave Teams alone after a failure, if at all. */
export function restAfter(error: unknown): number | undefined {
  if (!(error instanceof ConnectorAnswerError) || isFinal(error)) return undefined;
  return error.retryAfterMilliseconds;
}

/** Returns whether an answer is a refusal for good: asking again is pointless. */
export function isFinal({ status }: ConnectorAnswerError): boolean {
  return status >= 400 && status < 500 && !passingStatuses.includes(status);
}

/** Returns whether an answer only asks us to wait. */
export function isBusy({ status }: ConnectorAnswerError): boolean {
  return busyStatuses.includes(status);
}

/** Returns whether the bot's token was not accepted. */
export function isUnauthorized({ status }: ConnectorAnswerError): boolean {
  return status === 401;
}
