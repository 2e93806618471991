import type { IncomingMessage } from 'node:http';
import type { Incoming } from './routes';

/** Above every limit that a stand-in has to refuse by itself. */
const most = 64 * 1024 * 1024;

/** Returns nothing when the connection broke or the body never ended within reason. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > most) {
        request.destroy();
        return undefined;
      }
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

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
