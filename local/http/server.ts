import type { Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { createAdaptorServer } from '@hono/node-server';

/** What answers a request; `env` holds the request and the response as Node has them. */
export type Fetch = (request: Request, env: HttpBindings) => Response | Promise<Response>;

export type ServerOptions = {
  /** Any that is free unless given. */
  readonly port?: number;
  readonly tls?: { readonly key: string; readonly cert: string };
};

export type OpenServer = {
  /** Where it listens, without a trailing slash. */
  readonly origin: string;
  readonly port: number;
  /** Lets the process end although it is open. */
  unref(): void;
  close(): Promise<void>;
};

/**
 * Opens a server for this machine only; the numeric address spares every request a look-up of `localhost`.
 * @throws when the port is taken
 */
export async function openServer(
  fetch: Fetch,
  { port: wanted = 0, tls }: ServerOptions = {},
): Promise<OpenServer> {
  // The `fetch` of a bot in the same process needs the globals as they are.
  const options = {
    fetch: fetch as Parameters<typeof createAdaptorServer>[0]['fetch'],
    overrideGlobalObjects: false,
  };
  const server = createAdaptorServer(
    tls ? { ...options, createServer, serverOptions: tls } : options,
  ) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    unref: () => void server.unref(),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
