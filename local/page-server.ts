import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { openServer } from './http/server';
import { commonSwitches } from './page-api/common-switches';
import { openEntraDoor } from './page-api/entra-door';
import type { Events } from './page-api/events';
import { createEvents } from './page-api/events';
import { guard } from './page-api/guard';
import { createHeld } from './page-api/held';
import { readQuery, viewerInput } from './page-api/input';
import { createPictures } from './page-api/pictures';
import { pageRoutes } from './page-api/routes';
import type { Samples } from './page-api/samples';
import { noSamples } from './page-api/samples';
import { staticFiles } from './page-api/static-files';
import type { SwitchCatalog } from './page-api/switches';
import { createSwitches } from './page-api/switches';
import { stateView } from './page-api/state';
import { tenantView } from './page-api/views';
import type { LocalTenant, PlaceKey } from './types';

export type PageServerOptions = {
  readonly local: LocalTenant;
  /** 0 for any that is free. */
  readonly port: number;
  /** Moves the time for everybody, the bot included. Without it the page offers no clock. */
  readonly advance?: (milliseconds: number) => void;
  /** Pictures that people can send without having any of their own; none unless given. */
  readonly samples?: Samples;
  /** More ways to make Microsoft's side misbehave, for this bot alone. */
  readonly switches?: SwitchCatalog;
  /** What the empty message box says about what to write, by place. */
  readonly hints?: Hints;
  /** Where the app's icon is, a PNG or an SVG. */
  readonly iconPath?: string;
  /** Whether the page shows the photos that Graph holds, for bots that work with them. */
  readonly photos?: boolean;
};

/** Sentences by place. */
export type Hints = Readonly<Partial<Record<PlaceKey, string>>>;

export type PageServer = {
  /** Where the page is, such as `http://localhost:4280`. */
  readonly origin: string;
  close(): Promise<void>;
};

/** Serves the chat page to browsers on this machine, and nobody else. @throws when the port is taken */
export async function openPageServer(options: PageServerOptions): Promise<PageServer> {
  const { iconPath, local } = options;
  const door = await openEntraDoor({
    entra: local.origins.entra,
    bot: local.origins.tunnel,
    caPath: local.caPath,
  });
  const { api, events } = createApi(options, door.origin);
  const app = new Hono<{ Bindings: HttpBindings }>()
    .use(protectedFrom(local.origins.tunnel))
    .use(guard)
    .route('/api', api)
    .route('/', staticFiles(local.tenant.botName, iconPath))
    .notFound((context) => context.body(null, 404))
    .onError((thrown, context) => {
      const status = thrown instanceof HTTPException ? thrown.status : 500;
      return context.json({ error: thrown.message }, status);
    });
  const closeOthers = async () => {
    events.close();
    await door.close();
  };
  const server = await openServer(app.fetch, options).catch(async (thrown: unknown) => {
    await closeOthers();
    throw thrown;
  });
  return {
    origin: `http://localhost:${server.port}`,
    async close() {
      await Promise.all([closeOthers(), server.close()]);
    },
  };
}

/** Lets the page load nothing from elsewhere, except the pictures of cards, which may come from the bot. */
function protectedFrom(bot: string) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:', bot],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // The window in which somebody signs in sends messages to the page.
    crossOriginOpenerPolicy: false,
    strictTransportSecurity: false,
  });
}

function createApi(options: PageServerOptions, entraDoor: string): { api: Hono; events: Events } {
  const { advance, hints = {}, local, photos = false, samples = noSamples } = options;
  const { entra, tokenService, tunnel } = local.origins;
  const switches = createSwitches(local, { ...commonSwitches, ...options.switches });
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
      hints,
      origins: { entra, entraDoor, bot: tunnel, tokenService },
    },
    state: (viewer) => stateView(local, viewer, { switches, skipped: () => skipped }),
  });
  const api = pageRoutes({
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
  api.get('/events', (context) => events.open(context, readQuery(viewerInput, context)));
  return { api, events };
}
