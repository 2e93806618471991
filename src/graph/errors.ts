import { Refusal, toRefusal } from '../errors';
import { GraphAnswerError, GraphUnreachableError } from './answer';
import type { GraphContext } from './answer-rows';
import { rowFor } from './answer-rows';

export type { GraphContext } from './answer-rows';

/**
 * Returns the refusal for whatever a call to Graph threw; the original is its cause. Its details say whose photo it was
 * about, what Graph answered, and the id of the call.
 */
export function refusalFor(error: unknown, context: GraphContext): Refusal {
  if (error instanceof GraphUnreachableError) {
    // If we leave Graph alone for a while, it is not out of reach: we know when we shall ask again.
    const code = error.reason === 'resting' ? 'graph.busy' : 'graph.unreachable';
    return new Refusal(code, secondsOf(error), { cause: error });
  }
  if (!(error instanceof GraphAnswerError)) return toRefusal(error);
  const { target } = context;
  const details = {
    target,
    status: error.status,
    ...secondsOf(error),
    ...requestIdOf(error),
    ...claimsOf(error),
  };
  return new Refusal(rowFor(error, context).refusal, details, { cause: error });
}

/**
 * Returns whether the answer says that this tenant, or this team, does not offer the route, so that another one may
 * still work. The teams route has come and gone over the years and never said so in one way.
 */
export function routeUnsupported(error: unknown): boolean {
  if (!(error instanceof GraphAnswerError)) return false;
  const { status } = error;
  if ([404, 405, 406, 501].includes(status)) return true;
  if (status === 502) return error.names('BadGateway', 'UnknownError');
  return [400, 403].includes(status) && error.names('NotSupported', 'TargetAddressNotFound');
}

/**
 * Returns whether a 404 tells nothing at all: neither that there is no photo, nor that nobody is there who could have
 * one. Graph gave such answers about people who had no photo.
 */
export function isBareNotFound(error: unknown): boolean {
  if (!(error instanceof GraphAnswerError) || error.status !== 404) return false;
  return error.codes.every((code) => /^(not_?found|unknownerror)$/i.test(code));
}

// Three functions with plain types: `RefusalDetails` is a union of many types, and if the three parts were unions as
// well, the compiler would take ten seconds to try all combinations.
function secondsOf(error: GraphAnswerError | GraphUnreachableError): { readonly seconds?: number } {
  const milliseconds = error.retryAfterMilliseconds;
  return milliseconds === undefined ? {} : { seconds: Math.ceil(milliseconds / 1000) };
}

function requestIdOf({ requestId }: GraphAnswerError): { readonly requestId?: string } {
  return requestId === undefined ? {} : { requestId };
}

function claimsOf({ challengeClaims }: GraphAnswerError): { readonly claims?: string } {
  return challengeClaims === undefined ? {} : { claims: challengeClaims };
}
