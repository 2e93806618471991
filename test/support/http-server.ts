import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on a free port, which answers each request with the next of its answers, and the last one for ever. */
export type ScriptedServer = {
  readonly port: number;
  /** By address and by name: two origins of one server. */
  readonly origin: string;
  readonly otherOrigin: string;
  readonly requests: {
    method: string;
    url: string;
    headers: IncomingMessage['headers'];
    body: Buffer;
  }[];
  script(...answers: readonly Answer[]): void;
  close(): Promise<void>;
};

export async function startScriptedServer(): Promise<ScriptedServer> {
  let answers: Answer[] = [];
  const requests: ScriptedServer['requests'] = [];
  const listen: RequestListener = (request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, url, headers, body: Buffer.concat(pieces) });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      answer?.(request, response);
    });
  };
  // Dual stack, since `localhost` may be either.
  const server = createServer(listen).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    requests,
    script: (...next) => {
      answers = [...next];
      requests.length = 0;
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Answers with a status, a body and headers; a JSON body when it is an object. */
export function answer(
  status: number,
  body: string | Buffer | object = '',
  headers: Record<string, string> = {},
): Answer {
  const plain = typeof body === 'string' || Buffer.isBuffer(body);
  const type: Record<string, string> = plain ? {} : { 'content-type': 'application/json' };
  return (_request, response) => {
    response.writeHead(status, { ...type, ...headers });
    response.end(plain ? body : JSON.stringify(body));
  };
}

/** Never answers. */
export const hang: Answer = () => undefined;

/** Breaks the connection without a word. */
export const reset: Answer = (request) => request.socket.resetAndDestroy();
