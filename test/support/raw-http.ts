import type { Socket } from 'node:net';
import { connect } from 'node:net';

export type RawConnection = {
  readonly socket: Socket;
  /** Resolves with everything that was received, once the connection is gone, however it went. */
  readonly gone: Promise<string>;
  /** Resolves as soon as this has been received. */
  received(text: string): Promise<void>;
};

/** Opens a connection for requests that no HTTP client would send. */
export function connectRaw(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  let look = (): void => undefined;
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
    look();
  });
  const gone = new Promise<string>((resolve) => {
    socket.once('close', () => resolve(text));
  });
  // A reset is one of the ways to refuse; `gone` tells what came before it.
  socket.on('error', () => undefined);
  const received = (expected: string) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (text.includes(expected)) resolve();
      };
      look();
    });
  return new Promise((resolve) => {
    socket.once('connect', () => resolve({ socket, gone, received }));
  });
}
