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
