import { AsyncLocalStorage } from 'node:async_hooks';
import diagnostics from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { tokensIn } from './token-rules';

/** What leaves a program over HTTP, by fetch or by Node's own clients, which the SDKs use. */
export type Outgoing = {
  /** Runs the program whose requests are meant; others of the same process are not. */
  run<T>(program: () => T): T;
  /** Where the program has sent something so far, and by what. */
  readonly seen: ReadonlySet<`${'fetch' | 'node:http'} ${string}`>;
  /** What went to strangers and should not have, in words without any token, since the last call. */
  takeAstray(): readonly string[];
  stop(): void;
};

type FetchRequest = {
  readonly origin: string | URL;
  readonly path: string;
  readonly body: unknown;
  /** Names and values in turn, or one text, by the version of Node. */
  readonly headers: unknown;
};

type Sent = {
  readonly by: 'fetch' | 'node:http';
  readonly origin: string;
  readonly head: readonly unknown[];
  readonly hasBody: boolean;
};

/** Which program runs. One for all, as each storage makes every promise slower (Node 20). */
const running = new AsyncLocalStorage<object>();

/**
 * Listens to every HTTP request of a program. A host on the list looks at the tokens it gets by itself. To all
 * others may go no token, and no body either, as nobody here can look into it; but to those who take bodies, where the
 * test itself looks.
 *
 * Source: https://nodejs.org/api/diagnostics_channel.html#built-in-channels
 */
export function watchOutgoing(
  known: readonly string[],
  takesBodies: readonly string[] = [],
): Outgoing {
  const program = {};
  const astray: string[] = [];
  const seen = new Set<`${Sent['by']} ${string}`>();
  const listener = (read: (message: unknown) => Sent) => (message: unknown) => {
    if (running.getStore() !== program) return;
    const sent = read(message);
    seen.add(`${sent.by} ${sent.origin}`);
    const hasBody = sent.hasBody && !takesBodies.includes(sent.origin);
    if (!known.includes(sent.origin)) astray.push(...wrongWith({ ...sent, hasBody }));
  };
  const listeners = {
    'undici:request:create': listener(readFetch),
    'http.client.request.start': listener(readRequest),
  };
  for (const [name, each] of Object.entries(listeners)) diagnostics.subscribe(name, each);
  return {
    run: (work) => running.run(program, work),
    seen,
    takeAstray: () => astray.splice(0),
    stop() {
      for (const [name, each] of Object.entries(listeners)) diagnostics.unsubscribe(name, each);
    },
  };
}

function wrongWith({ by, hasBody, head, origin }: Sent): readonly string[] {
  const text = head.join('\n');
  const hasToken = tokensIn(text).length > 0 || /\bbearer\s/i.test(text);
  const what = [...(hasToken ? ['token'] : []), ...(hasBody ? ['body'] : [])];
  return what.map((each) => `${each} to ${origin} by ${by}`);
}

function readFetch(message: unknown): Sent {
  const { body, headers, origin, path } = (message as { request: FetchRequest }).request;
  const hasBody = body !== null && body !== undefined;
  return { by: 'fetch', origin: new URL(origin).origin, head: [path, headers].flat(), hasBody };
}

function readRequest(message: unknown): Sent {
  const { request } = message as { request: ClientRequest };
  const headers = request.getHeaders();
  const { origin } = new URL(`${request.protocol}//${String(headers['host'])}`);
  // How long a body is, is not settled yet.
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  return { by: 'node:http', origin, head: [request.path, ...Object.values(headers)], hasBody };
}
