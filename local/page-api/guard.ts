import type { IncomingMessage } from 'node:http';
import type { Answer } from '../http/answer';

/** A whole phone photo, and then some, so that the bot's own limit can be tried. */
const pictureBytes = 40 * 1024 * 1024;
const jsonBytes = 64 * 1024;

const bodies: Readonly<Record<string, number>> = {
  'application/json': jsonBytes,
  'application/octet-stream': pictureBytes,
};

/**
 * Returns the answer to a request that the page did not make, or nothing when all is well. Another site may point a name
 * of its own at this machine, so the Host header decides; it may also post forms here, so only types that a form
 * cannot have are taken.
 */
export function refuseForeign(
  { headers, method, url = '' }: IncomingMessage,
  port: number,
): Answer | undefined {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return { status: 421, body: 'This page is for this machine only.' };
  const site = headers['sec-fetch-site'];
  const elsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
  const foreign = elsewhere || (origin !== undefined && origin !== `http://${host}`);
  // A link to the page itself is no harm.
  if (foreign && (method !== 'GET' || url.startsWith('/api/'))) {
    return { status: 403, body: 'Another site asked for this.' };
  }
  return method === 'POST' ? refuseBody(headers) : undefined;
}

function refuseBody(headers: IncomingMessage['headers']): Answer | undefined {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const most = bodies[type];
  if (most === undefined) return { status: 415, body: 'Send JSON or bytes.' };
  const length = headers['content-length'];
  if (length === undefined) return { status: 411, body: 'Say how long the body is.' };
  return Number(length) > most ? { status: 413, body: 'That is too much.' } : undefined;
}
