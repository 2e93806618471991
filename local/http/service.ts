import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { FaultAction, Faults } from '../faults';
import type { ServiceName } from '../services';
import type { Answer } from './answer';
import { Refused, send } from './answer';
import { readBody } from './body';
import type { RecordedRequest } from './record';
import { record } from './record';
import type { Handler, Incoming, Routes } from './routes';
import { findRoute, methodsOf } from './routes';

export type ServiceOptions = {
  readonly name: ServiceName;
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
  readonly tls?: { readonly key: string; readonly cert: string };
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
  let routes: Routes = {};
  let otherwise: Handler = () => ({ status: 404 });
  const listener: RequestListener = (request, response) => {
    void serve(options, request, response, (incoming) => dispatch(routes, otherwise, incoming));
  };
  const server = options.tls
    ? https.createServer(options.tls, listener)
    : http.createServer(listener);
  const origin = await listen(server, options.tls ? 'https' : 'http');
  return {
    origin,
    answerWith(table, fallback) {
      routes = table;
      if (fallback) otherwise = fallback;
    },
    close: () => closeServer(server),
  };
}

/** Binds to this machine only; the numeric address spares every request a look-up of `localhost`. */
export async function listen(server: Server, scheme: 'http' | 'https'): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A tenant that a failed test forgot must not keep the process alive.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return `${scheme}://127.0.0.1:${port}`;
}

export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

async function dispatch(routes: Routes, otherwise: Handler, incoming: Incoming): Promise<Answer> {
  const found = findRoute(routes, incoming.method, incoming.url.pathname);
  try {
    if (found) return await found.handler({ ...incoming, parameters: found.parameters });
    const methods = methodsOf(routes, incoming.url.pathname);
    if (methods.length === 0) return await otherwise(incoming);
    return { status: 405, headers: { allow: methods.join(', ') } };
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.answer;
    const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { status: 500, body: { error: { code: 'LocalBug', message } } };
  }
}

async function serve(
  { name, faults, requests }: ServiceOptions,
  request: IncomingMessage,
  response: ServerResponse,
  handle: (incoming: Incoming) => Promise<Answer>,
): Promise<void> {
  const body = await readBody(request);
  if (!body) return;
  const { method = '', headers } = request;
  const url = new URL(request.url ?? '/', `http://${headers.host ?? 'unknown'}`);
  const { pathname: path } = url;
  const recorded: RecordedRequest = {
    service: name,
    method,
    path,
    url,
    headers,
    body,
    bodyBytes: body.length,
  };
  record(requests, recorded);
  response.once('finish', () => (recorded.status = response.statusCode));
  const fault = faults.take(recorded);
  const incoming = { method, url, headers, body, parameters: {}, stale: fault?.kind === 'stale' };
  await misbehave(fault, request, response, () => handle(incoming));
}

async function misbehave(
  fault: FaultAction | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  handle: () => Promise<Answer>,
): Promise<void> {
  switch (fault?.kind) {
    case 'answer':
      send(response, fault);
      return;
    case 'hang':
      return;
    case 'reset':
      request.socket.destroy();
      return;
    case 'dropResponse':
      await handle();
      request.socket.destroy();
      return;
    case 'custom':
      fault.run(request, response);
      return;
    case 'rewrite':
      send(response, fault.answer(await handle()));
      return;
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds).unref());
      break;
    case 'hold':
      await fault.until;
      break;
    case 'stale':
    case undefined:
      break;
  }
  send(response, await handle());
}
