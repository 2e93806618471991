import { buffer } from 'node:stream/consumers';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Faults } from '../faults';
import type { ServiceName } from '../services';
import { misbehave } from './misbehave';
import type { RecordedRequest } from './record';
import { record } from './record';
import type { Handler, Routes } from './routes';
import { appOf } from './routes';
import type { ServerOptions } from './server';
import { openServer } from './server';

export type ServiceOptions = {
  readonly name: ServiceName;
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
  readonly tls?: NonNullable<ServerOptions['tls']>;
};

export type Service = {
  /** Without a trailing slash. */
  readonly origin: string;
  /** What answers; set after all origins are known, because tokens and bodies name them. */
  answerWith(routes: Routes, otherwise?: Handler): void;
  close(): Promise<void>;
};

/** Opens a server that records every request, lets the faults have their way and then asks the routes. */
export async function openService(options: ServiceOptions): Promise<Service> {
  const { faults, name, requests, tls } = options;
  let app = appOf({});
  const fetch = async (request: Request, env: HttpBindings): Promise<Response> => {
    const received = await receive(name, request, env);
    // The connection broke before there was anything to answer.
    if (!received) return RESPONSE_ALREADY_SENT;
    record(requests, received);
    env.outgoing.once('finish', () => (received.status = env.outgoing.statusCode));
    const fault = faults.take(received);
    return misbehave(fault, env, async () =>
      app.fetch(request, { received, stale: fault?.kind === 'stale' }),
    );
  };
  const server = await openServer(fetch, { ...(tls && { tls }) });
  // A tenant that a failed test forgot must not keep the process alive.
  server.unref();
  return {
    origin: server.origin,
    close: () => server.close(),
    answerWith(routes, otherwise) {
      app = appOf(routes, otherwise);
    },
  };
}

async function receive(
  service: ServiceName,
  request: Request,
  { incoming }: HttpBindings,
): Promise<RecordedRequest | undefined> {
  try {
    const body = await buffer(incoming);
    const { headers, method = '' } = incoming;
    const url = new URL(request.url);
    return { service, method, path: url.pathname, url, headers, body, bodyBytes: body.length };
  } catch {
    return undefined;
  }
}
