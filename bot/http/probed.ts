import { version } from '../config/version';

/** Returns what a probe gets: the version, and how it stands. */
export function probed(status: number, word: string) {
  const headers = { 'content-type': 'text/plain' };
  return { status, headers, body: `${version} ${word}` } as const;
}
