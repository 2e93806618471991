import { z } from 'zod';
import type { LogFields } from '../../../src/index';
import { errnoOf, jsonIn } from '../../../src/index';

/**
 * The connector answered, but not with success. Holds the answer's code and never its body, an address or a token, so
 * that it can be logged and kept as a cause.
 */
export class ConnectorAnswerError extends Error {
  constructor(
    readonly status: number,
    /** Empty where the answer names none. */
    readonly code: string,
    /** How long Teams asked us to wait. */
    readonly retryAfterMilliseconds?: number,
  ) {
    super(`the connector answered ${status} ${code}`.trimEnd());
    this.name = 'ConnectorAnswerError';
  }
}

/** Nobody knows whether the connector did what was asked. The underlying error is left out: it may hold headers. */
export class ConnectorUnreachableError extends Error {
  constructor(
    readonly reason: 'network' | 'timeout',
    /** What Node says of the connection, such as `ECONNRESET`. */
    readonly code?: string,
  ) {
    super(`the connector is unreachable: ${reason}`);
    this.name = 'ConnectorUnreachableError';
  }
}

/** Returns what may be logged of a failed call. */
export function failureFacts(failure: unknown): LogFields {
  if (failure instanceof ConnectorUnreachableError) {
    return { error: failure.code ?? failure.reason };
  }
  if (failure instanceof ConnectorAnswerError) {
    return { status: failure.status, error: failure.code };
  }
  const name = failure instanceof Error ? failure.name : 'unknown';
  return { error: errnoOf(failure) ?? name };
}

const name = z.string().regex(/^[\w.]{1,80}$/);
/** Teams has its codes at several places, the one that says most in a text of JSON inside `message`. */
const bodyShape = z.object({
  subCode: name.optional().catch(undefined),
  code: name.optional().catch(undefined),
  errorCode: name.optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  error: z.unknown(),
});

/**
 * Returns the code in an answer of the connector, or an empty text.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
 */
export function codeIn(body: string): string {
  return codeOf(jsonIn(body), 3) ?? '';
}

function codeOf(value: unknown, levels: number): string | undefined {
  const found = bodyShape.safeParse(value);
  if (!found.success || levels === 0) return undefined;
  const { code, error, errorCode, message, subCode } = found.data;
  const inner = codeOf(error, levels - 1) ?? codeOf(jsonIn(message ?? ''), levels - 1);
  return subCode ?? inner ?? code ?? errorCode;
}
