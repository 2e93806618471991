import { AsyncLocalStorage } from 'node:async_hooks';
import { Socket } from 'node:net';

/** Where a program of this process has tried to connect to, whatever library did it. */
export type Connections = {
  /** Runs the program that is meant. What an earlier file of the same worker left behind may still be at work. */
  run<T>(program: () => T): T;
  /** `host:port`, not resolved. */
  readonly targets: ReadonlySet<string>;
  forget(): void;
  stop(): void;
};

type Connect = (...given: unknown[]) => Socket;

/** Which program runs. One for all, as each storage makes every promise slower (Node 20). */
const running = new AsyncLocalStorage<object>();

/** Listens in at the one door that every outgoing TCP connection of Node takes. */
export function watchConnections(): Connections {
  const program = {};
  const targets = new Set<string>();
  const original = Socket.prototype.connect as Connect;
  const watched: Connect = function (this: Socket, ...given) {
    // Node passes its own calls on as one array, options first.
    const [first, second] = (Array.isArray(given[0]) ? given[0] : given) as unknown[];
    const options =
      typeof first === 'object' && first !== null ? first : { port: first, host: second };
    const { host = 'localhost', port } = options as { host?: unknown; port?: unknown };
    if (running.getStore() === program) targets.add(`${String(host)}:${String(port)}`);
    return original.apply(this, given);
  };
  Object.assign(Socket.prototype, { connect: watched });
  return {
    run: (work) => running.run(program, work),
    targets,
    forget: () => targets.clear(),
    stop: () => void Object.assign(Socket.prototype, { connect: original }),
  };
}
