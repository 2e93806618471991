import { limits } from '../limits';
import type { Clock, Log } from '../ports';

export type RetryAfterDeps = {
  readonly now: Clock;
  /** Hears of times that are not believed. */
  readonly log: Log;
};

/**
 * Returns for how many milliseconds an answer asks to be left alone, an hour at most, and nothing where it asks for no
 * time in the future.
 */
export function retryAfterOf(
  { headers, url }: Pick<Response, 'headers' | 'url'>,
  { log, now }: RetryAfterDeps,
): number | undefined {
  const asked = retryAfterIn(headers.get('retry-after'), now());
  const most = limits.retryAfterMostMilliseconds;
  if (asked === undefined || asked <= most) return asked;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  log.warn('retry_after.capped', { host, milliseconds: asked });
  return most;
}

/**
 * Reads a `Retry-After` header: seconds, which may be fractional, or an HTTP date. Returns milliseconds, and nothing for
 * what is neither, or is not in the future.
 * Source: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after; Graph's samples have fractions.
 */
export function retryAfterIn(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const milliseconds = /^\d+(?:\.\d+)?$/.test(text)
    ? Math.ceil(Number(text) * 1000)
    : Date.parse(text) - now;
  return milliseconds > 0 ? milliseconds : undefined;
}
