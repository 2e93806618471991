import { jsonIn } from '../../src/index';
import type { Patient } from './patient';

export type HttpReply = {
  readonly status: number;
  /** What the server takes for the time, in milliseconds since 1970. */
  readonly date?: number;
  /** The parsed body, if it was JSON. */
  readonly json: unknown;
};

/**
 * Asks one address with GET, within `patienceMilliseconds`; follows no redirect.
 * @throws the error of `fetch`; `reasonOf` says what may be told of it
 */
export async function ask(
  { fetch, patienceMilliseconds }: Pick<Patient, 'fetch' | 'patienceMilliseconds'>,
  url: string | URL,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpReply> {
  const response = await fetch(url, {
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  const text = await response.text();
  const date = Date.parse(response.headers.get('date') ?? '');
  return {
    status: response.status,
    json: jsonIn(text),
    date: Number.isFinite(date) ? date : undefined,
  };
}

/** Returns the code of a failed connection, such as `ENOTFOUND`; messages name addresses with their queries. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'unknown';
  const { cause } = thrown;
  const code = cause instanceof Error && 'code' in cause ? cause.code : thrown.name;
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'unknown';
}

/** Returns what to do when a host cannot be reached. */
export function allowOutgoing(url: string): string {
  return `Allow outgoing https from this machine to ${new URL(url).host}, without a proxy that replaces certificates.`;
}
