import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { RequestHandler } from 'restify';
import { createServer } from 'restify';
import type { Clock, Log } from '../../src/index';
import { limits } from '../../src/index';
import type { Speak } from '../cards/card';
import type { Config } from '../config/config';
import type { Connections } from './inbound-bounds';
import { boundConnections, readInboundBody } from './inbound-bounds';
import { refuseAtGate } from './gate';
import { createSampledLog, errorFields } from '../log';
import type { Answer, Page } from './routes';
import { pagesOf } from './routes';
import type { StepUps } from '../tokens/step-ups';

type Bound = Extract<keyof typeof limits, `inbound${string}` | 'drainMilliseconds'>;

export type ServerOptions = {
  readonly config: Pick<Config, 'botId' | 'tenantId' | 'cloud' | 'host' | 'port'>;
  readonly speak: Speak;
  readonly log: Log;
  readonly now: Clock;
  readonly stepUps: Pick<StepUps, 'toEntra' | 'toTokenService'>;
  /** More pages, by method and path. */
  readonly pages?: Readonly<Record<string, Page>>;
  /** Gets what has passed the gate; the token's signature is still to be verified. */
  readonly onActivity: (authorization: string, activity: unknown) => Promise<Answer>;
  /** Smaller bounds, so that tests need not wait for the real ones. */
  readonly bounds?: Partial<Record<Bound, number>>;
};

export type RunningServer = {
  readonly url: string;
  /** Takes no more connections, lets requests in hand finish, and resolves when every connection is gone. */
  close(): Promise<void>;
};

type Route = (
  query: URLSearchParams,
  request: IncomingMessage,
  connections: Connections,
) => Answer | Promise<Answer>;

/**
 * Listens for activities. The routes answer and everything else is a bare 404.
 * @throws the error of the socket when it cannot listen
 */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const bounds = { ...limits, ...options.bounds };
  const strangers = createSampledLog(options.log, options.now);
  const routes: Readonly<Record<string, Route>> = {
    'POST /api/messages': (_query, request, connections) =>
      takeActivity({ ...options, bounds, strangers }, request, connections),
    ...pagesOf(options.stepUps, options.speak, strangers),
    ...options.pages,
  };
  // Its own log would print values that handlers return and errors with their messages.
  const restify = createServer({ name: '', log: pino({ level: 'silent' }) as never });
  const http = restify.server as Server;
  const connections = boundConnections(http, bounds.inboundConnections);
  restify.pre(fence(new Set(Object.keys(routes))));
  for (const [name, route] of Object.entries(routes)) {
    const [method, path = ''] = name.split(' ');
    const handler = handle(route, connections, options.log);
    if (method === 'POST') restify.post(path, handler);
    else restify.get(path, handler);
  }
  applyTimeouts(http, bounds);
  const { host, port } = options.config;
  // The web server passes errors of the socket on, and one that nobody listens to would end the process.
  restify.on('error', (error: unknown) => options.log.error('server.failed', errorFields(error)));
  await listen(http, port, host);
  return { url: urlOf(http, host), close: () => close(http, bounds.drainMilliseconds) };
}

/** The queries of requests on their way to their route. */
const queries = new WeakMap<IncomingMessage, URLSearchParams>();

/** Keeps everything but the exact routes from the router, whose answers name methods, paths and error classes. */
function fence(names: ReadonlySet<string>): RequestHandler {
  return function refuseUnknownRoutes(request, response, next) {
    const path = request.url?.split('?', 1)[0] ?? '';
    if (names.has(`${request.method ?? ''} ${path}`)) {
      // What is not there cannot be printed.
      queries.set(request, new URLSearchParams(request.url?.slice(path.length)));
      request.url = path;
      next();
      return;
    }
    send(request, response, { status: 404 });
    next(false);
  };
}

function handle(route: Route, connections: Connections, log: Log): RequestHandler {
  return async (request: IncomingMessage, response: ServerResponse) => {
    let answer: Answer;
    try {
      answer = await route(queries.get(request) ?? new URLSearchParams(), request, connections);
    } catch (thrown) {
      log.error('request.failed', errorFields(thrown));
      answer = { status: 500 };
    }
    send(request, response, answer);
  };
}

async function takeActivity(
  {
    bounds,
    config,
    onActivity,
    strangers,
  }: Pick<ServerOptions, 'config' | 'onActivity'> & {
    readonly bounds: Record<Bound, number>;
    readonly strangers: Log;
  },
  request: IncomingMessage,
  connections: Connections,
): Promise<Answer> {
  const body = await readInboundBody(request, bounds);
  if (body.kind === 'refused') {
    strangers.info('request.refused', { status: body.status, code: body.code });
    return { status: body.status };
  }
  const { authorization = '' } = request.headers;
  const refusal = refuseAtGate(config, authorization, body.json);
  if (refusal !== undefined) {
    strangers.info('activity.refused', refusal);
    return { status: refusal.status };
  }
  connections.busy(request.socket);
  return onActivity(authorization, body.json);
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, headers, body } = answer;
  response.statusCode = status;
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  for (const [name, value] of Object.entries(headers ?? {})) {
    response.setHeader(name, value);
  }
  if (status >= 400 || !request.complete) {
    // A refused client returns the socket, together with whatever they were still sending.
    response.setHeader('connection', 'close');
  }
  response.end(body);
}

function applyTimeouts(http: Server, bounds: Record<Bound, number>): void {
  http.headersTimeout = bounds.inboundHeadersMilliseconds;
  http.requestTimeout = bounds.inboundRequestMilliseconds;
  http.keepAliveTimeout = bounds.inboundKeepAliveMilliseconds;
  // Read when listening starts; restify offers no way to pass it.
  Object.assign(http, { connectionsCheckingInterval: bounds.inboundCheckMilliseconds });
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

function urlOf(http: Server, host: string): string {
  const { port } = http.address() as AddressInfo;
  const everywhere = host === '0.0.0.0' || host === '::';
  return `http://${everywhere ? 'localhost' : host}:${port}`;
}

/** Closing alone waits for idle connections to time out, and for a hanging one for ever. */
async function close(http: Server, drainMilliseconds: number): Promise<void> {
  const idle = setInterval(() => http.closeIdleConnections(), 50);
  const deadline = setTimeout(() => http.closeAllConnections(), drainMilliseconds);
  await new Promise((resolve) => http.close(resolve));
  clearInterval(idle);
  clearTimeout(deadline);
}
