import { limits, Refusal } from '../../../src/index';
import { ConnectorAnswerError, ConnectorUnreachableError } from './errors';

/**
 * Answers that pass. Teams says 409 or 412 when two things happen to a conversation at once, 429 when there are too many,
 * and 408 like 504 when it had not the time.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
 */
const transientStatuses = [408, 409, 412, 429, 500, 502, 503, 504];

/** Says no for now, without having done anything. */
const busyStatuses = [409, 412, 429];

/** A 401 is about the bot's token, and 408 about the moment. */
const passingStatuses = [...busyStatuses, 401, 408];

/** Returns how many milliseconds to wait after so many tries, or nothing where another one is pointless. */
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

/** The bot's own token may be had in a moment, unless the installation is wrong. */
function pauseForToken({ code, details }: Refusal, backoff: number): number | undefined {
  if (code !== 'auth.unavailable') return undefined;
  return details.seconds === undefined ? backoff : 1000 * details.seconds;
}

/** Returns for how many milliseconds a failure sends everybody away, if it does. */
export function restAfter(error: unknown): number | undefined {
  if (!(error instanceof ConnectorAnswerError) || isFinal(error)) return undefined;
  return error.retryAfterMilliseconds;
}

/** Returns whether an answer is a no for good: nobody needs to ask again. */
export function isFinal({ status }: ConnectorAnswerError): boolean {
  return status >= 400 && status < 500 && !passingStatuses.includes(status);
}

/** Returns whether an answer only sends us away for a while. */
export function isBusy({ status }: ConnectorAnswerError): boolean {
  return busyStatuses.includes(status);
}

/** Returns whether the bot's token was not accepted. */
export function isUnauthorized({ status }: ConnectorAnswerError): boolean {
  return status === 401;
}
