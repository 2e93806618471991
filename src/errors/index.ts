import type { LogFields } from '../ports';
import type { RefusalCode } from './codes';
import { refusals } from './codes';
import type { RefusalDetails } from './details';

export type { RefusalCode } from './codes';
export { refusals, signInRefusals } from './codes';
export type { PictureElsewhere, RefusalDetails, UnreadFormat } from './details';

/** The arguments of a refusal, by its code: only details of that code, and all that the code needs. */
type Arguments = {
  readonly [Code in RefusalCode]: Partial<RefusalDetails<Code>> extends RefusalDetails<Code>
    ? [details?: RefusalDetails<Code>, options?: ErrorOptions]
    : [details: RefusalDetails<Code>, options?: ErrorOptions];
};

class RefusalError extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'Refusal';
  }

  get retryable(): boolean {
    return refusals[this.code].retryable;
  }
}

/**
 * The one error that people read of: its code has a sentence. It carries a code and details, and never a request, a URL,
 * a token or a body, so that a log of it leaks nothing. The original error may be kept as `cause`.
 */
export const Refusal: {
  new <Code extends RefusalCode>(code: Code, ...more: Arguments[Code]): RefusalError;
  readonly prototype: RefusalError;
} = RefusalError;
export type Refusal = RefusalError;

/** Returns a refusal for anything thrown. An error that is no refusal is our own fault, and becomes `bot.bug`. */
export function toRefusal(thrown: unknown): Refusal {
  return thrown instanceof Refusal ? thrown : new Refusal('bot.bug', {}, { cause: thrown });
}

/** Returns what the log may say of anything thrown: its code, and what the service answered. */
export function factsOf(thrown: unknown): LogFields {
  const { cause, code, details } = toRefusal(thrown);
  const name = cause instanceof Error ? (errnoOf(cause) ?? cause.name) : undefined;
  const { statusCode } = (cause ?? {}) as { readonly statusCode?: unknown };
  const status = details.status ?? (typeof statusCode === 'number' ? statusCode : undefined);
  return { code, status, error: details.answer ?? name };
}

/** Codes of Node and of Azure, such as `ECONNRESET` and `ContainerNotFound`, and of our store, such as `sqlite.13`. */
const plainCode = /^(?:[A-Z][A-Za-z0-9_]{2,60}|(?:sqlite|store)\.[a-z0-9_]{1,20})$/;

/** Returns the code of what went wrong at or below an error; `fetch` says only that it failed. */
export function errnoOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { cause, code } = thrown as { cause?: unknown; code?: unknown };
  return plainCode.exec(String(code))?.[0] ?? errnoOf(cause);
}

/** Why the last try did not succeed, as it is stored. */
export type Problem = { readonly code: RefusalCode; readonly details: RefusalDetails };
