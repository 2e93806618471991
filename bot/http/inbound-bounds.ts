/* What nobody may exceed who has not proven who they are: how much they send, and how many connections they hold. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { jsonIn } from '../../src/index';

type BodyBounds = {
  readonly inboundBodyBytes: number;
  readonly inboundNesting: number;
};

/** The parsed body, or the status to refuse it with, and a code for the log. */
type InboundBody =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'refused'; readonly status: 400 | 413 | 415; readonly code: string };

/**
 * Reads a JSON body and counts while it reads. The web server's own parser unpacks gzip past its limit, dies of a body
 * that only claims to be gzip, and writes multipart files to disk, all before anybody has proven who they are.
 */
export async function readInboundBody(
  request: IncomingMessage,
  bounds: BodyBounds,
): Promise<InboundBody> {
  const { headers } = request;
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    return { kind: 'refused', status: 415, code: 'body.encoded' };
  }
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    return { kind: 'refused', status: 415, code: 'body.not_json' };
  }
  if (Number(headers['content-length'] ?? 0) > bounds.inboundBodyBytes) {
    return { kind: 'refused', status: 413, code: 'body.too_large' };
  }
  const bytes = await readBytes(request, bounds.inboundBodyBytes);
  if (bytes === 'too large') {
    return { kind: 'refused', status: 413, code: 'body.too_large' };
  }
  if (bytes === 'broken off' || nesting(bytes) > bounds.inboundNesting) {
    return { kind: 'refused', status: 400, code: 'body.malformed' };
  }
  const json = jsonIn(bytes);
  return json === undefined
    ? { kind: 'refused', status: 400, code: 'body.malformed' }
    : { kind: 'json', json };
}

/** Not `for await`, which would destroy the socket before the refusal could be sent. */
function readBytes(
  request: IncomingMessage,
  most: number,
): Promise<Buffer | 'too large' | 'broken off'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) {
        request.pause().removeAllListeners('data');
        resolve('too large');
        return;
      }
      chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => resolve('broken off'));
    request.once('close', () => resolve('broken off'));
  });
}

const quote = 0x22;
const backslash = 0x5c;
const opening = new Set(Buffer.from('[{'));
const closing = new Set(Buffer.from(']}'));

/** How deep the brackets go, found without recursion and before anything recursive sees them. */
function nesting(json: Buffer): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let index = 0; index < json.length; index += 1) {
    const byte = json[index] ?? 0;
    if (inText) {
      if (byte === backslash) index += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) {
      inText = true;
    } else if (opening.has(byte)) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (closing.has(byte)) {
      depth -= 1;
    }
  }
  return deepest;
}

/** Told by the server when a connection has a request in hand, which must not be interrupted. */
export type Connections = { busy(socket: Socket): void };

/**
 * Bounds how many connections are open at once. A plain maximum would let slow clients keep everybody else out; here a
 * newcomer replaces the oldest that has not ended the headers of a first request, else the one that is idle for longest,
 * else the oldest whose request has not passed the gate. If all of them have a request in hand, the newcomer goes.
 */
export function boundConnections(server: Server, most: number): Connections {
  const open = new Set<Socket>();
  const silent = new Set<Socket>();
  const idle = new Set<Socket>();
  const asking = new Set<Socket>();
  const move = (socket: Socket, to?: Set<Socket>): void => {
    for (const each of [silent, idle, asking]) each.delete(socket);
    if (open.has(socket)) to?.add(socket);
  };
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      move(socket);
    });
    if (open.size > most) {
      const [oldest = socket] = [silent, idle, asking].flatMap(([first]) => first ?? []);
      open.delete(oldest);
      move(oldest);
      oldest.destroy();
    }
    move(socket, silent);
  });
  const heard = ({ socket }: IncomingMessage, response: ServerResponse) => {
    move(socket, asking);
    response.once('close', () => move(socket, idle));
  };
  // The web server listens for the second as well: those who ask before they send their body.
  server.on('request', heard).on('checkContinue', heard);
  // After an upgrade no time-out of the server applies any more; nothing here speaks another protocol.
  server.on('upgrade', (_request, socket) => void socket.destroy());
  return { busy: (socket) => move(socket) };
}
