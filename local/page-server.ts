import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './http/answer';
import { Refused, send } from './http/answer';
import { readBody } from './http/body';
import type { Routes } from './http/routes';
import { findRoute } from './http/routes';
import { closeServer } from './http/service';
import { openEntraDoor } from './page-api/entra-door';
import type { Events } from './page-api/events';
import { createEvents } from './page-api/events';
import { refuseForeign } from './page-api/guard';
import { createHeld } from './page-api/held';
import { readQuery, viewerInput } from './page-api/input';
import { createPictures } from './page-api/pictures';
import { pageRoutes } from './page-api/routes';
import type { Samples } from './page-api/samples';
import { noSamples } from './page-api/samples';
import type { StaticFiles } from './page-api/static-files';
import { openStaticFiles } from './page-api/static-files';
import { createSwitches } from './page-api/switches';
import { stateView } from './page-api/state';
import { tenantView } from './page-api/views';
import type { LocalTenant } from './types';

export type PageServerOptions = {
  readonly local: LocalTenant;
  /** 0 for any that is free. */
  readonly port: number;
  /** Moves the time for everybody, the bot included. Without it the page offers no clock. */
  readonly advance?: (milliseconds: number) => void;
  /** Pictures that people may send without having any; none unless given. */
  readonly samples?: Samples;
  /** Where the app's icon is, a PNG or an SVG. */
  readonly iconPath?: string;
  /** Shows the photos that Graph holds, for bots that have to do with them. */
  readonly photos?: boolean;
};

export type PageServer = {
  /** Where the page is, such as `http://localhost:4280`. */
  readonly origin: string;
  close(): Promise<void>;
};

/** Pictures of cards may come from the bot. */
const policy = (bot: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: blob: ${bot}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const headers = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

type Parts = {
  readonly policy: string;
  readonly routes: Routes;
  readonly files: StaticFiles;
  readonly events: Events;
};

/** Serves the chat page to browsers on this machine, and nobody else. @throws when the port is taken */
export async function openPageServer(options: PageServerOptions): Promise<PageServer> {
  const { local } = options;
  const door = await openEntraDoor({
    entra: local.origins.entra,
    bot: local.origins.tunnel,
    caPath: local.caPath,
  });
  const parts = {
    ...createParts(options, door.origin),
    files: openStaticFiles(local.tenant.botName, options.iconPath),
    policy: policy(local.origins.tunnel),
  };
  const server = http.createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    void serve(parts, port, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  }).catch(async (thrown: unknown) => {
    parts.events.close();
    await door.close();
    throw thrown;
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      parts.events.close();
      await Promise.all([closeServer(server), door.close()]);
    },
  };
}

function createParts(options: PageServerOptions, entraDoor: string) {
  const { advance, local, photos = false, samples = noSamples } = options;
  const { entra, tokenService, tunnel } = local.origins;
  const switches = createSwitches(local);
  const unheard = new Set<string>();
  let skipped = 0;
  const events = createEvents({
    local,
    unheard,
    session: randomUUID(),
    tenant: {
      ...tenantView(local, samples),
      clock: advance !== undefined,
      showsPhotos: photos,
      origins: { entra, entraDoor, bot: tunnel, tokenService },
    },
    state: (viewer) => stateView(local, viewer, { switches, skipped: () => skipped }),
  });
  const routes = pageRoutes({
    local,
    samples,
    switches,
    unheard,
    pictures: createPictures(),
    extension: { dialogs: createHeld(), cards: createHeld() },
    announce: () => events.announce(),
    advance(milliseconds) {
      advance?.(milliseconds);
      skipped += milliseconds;
    },
  });
  return { events, routes };
}

async function serve(
  parts: Parts,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('content-security-policy', parts.policy);
  Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value));
  try {
    const refused = refuseForeign(request, port);
    // Whatever else they were sending is not waited for.
    if (refused) send(response, { ...refused, headers: { connection: 'close' } });
    else await answer(parts, request, response);
  } catch (thrown) {
    const internal: Answer = { status: 500, body: { error: String(thrown) } };
    send(response, thrown instanceof Refused ? thrown.answer : internal);
  }
}

async function answer(
  { events, files, routes }: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { headers: sent, method = '' } = request;
  // Two slashes at the beginning are a path here, and no host.
  const url = new URL(`http://${sent.host ?? ''}${request.url ?? ''}`);
  if (method === 'GET' && url.pathname === '/api/events') {
    events.open(request, response, readQuery(viewerInput, url));
    return;
  }
  const file = method === 'GET' ? files(url.pathname) : undefined;
  const found = findRoute(routes, method, url.pathname);
  if (file || !found) {
    send(response, file ?? { status: 404 });
    return;
  }
  const body = await readBody(request);
  if (!body) return;
  const { handler, parameters } = found;
  send(response, await handler({ method, url, headers: sent, body, parameters, stale: false }));
}
