import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Told by the server when a connection has work in hand, which must not be interrupted. */
export type Connections = {
  busy(socket: Socket): void;
  idle(socket: Socket): void;
};

/**
 * Bounds how many connections are open at once. A plain maximum would let a few hundred slow clients keep everybody
 * else out; here a newcomer replaces the connection that has gone longest without completing a request.
 */
export function boundConnections(server: Server, most: number): Connections {
  const all = new Set<Socket>();
  const waiting = new Set<Socket>();
  const forget = (socket: Socket): void => {
    all.delete(socket);
    waiting.delete(socket);
  };
  server.on('connection', (socket) => {
    all.add(socket);
    waiting.add(socket);
    socket.once('close', () => forget(socket));
    const [longestWaiting] = waiting;
    if (all.size > most && longestWaiting !== undefined) {
      forget(longestWaiting);
      longestWaiting.destroy();
    }
  });
  // After an upgrade no time-out of the server applies any more; nothing here speaks another protocol.
  server.on('upgrade', (_request, socket) => void socket.destroy());
  return {
    busy: (socket) => void waiting.delete(socket),
    idle: (socket) => {
      if (all.has(socket)) {
        waiting.add(socket);
      }
    },
  };
}
