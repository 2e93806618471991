import type { Incoming } from './routes';

/** Returns the JSON object of a body, or nothing for everything else. */
export function jsonBody({ headers, body }: Incoming): Record<string, unknown> | undefined {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return undefined;
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

export function formBody({ headers, body }: Incoming): URLSearchParams | undefined {
  const form = /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
  return form ? new URLSearchParams(body.toString('utf8')) : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
