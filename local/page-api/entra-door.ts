import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { buffer } from 'node:stream/consumers';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { openServer } from '../http/server';

export type EntraDoor = { readonly origin: string; close(): Promise<void> };

export type EntraDoorOptions = {
  readonly entra: string;
  /** Whose sign-in page leads to Entra. */
  readonly bot: string;
  readonly caPath: string;
};

/**
 * Opens Entra's pages to a browser, which knows nothing of the authority behind Entra's certificate and would warn of
 * it. Only its two consent pages can be reached here, and the bot's page that leads to one of them.
 */
export async function openEntraDoor({ bot, caPath, entra }: EntraDoorOptions): Promise<EntraDoor> {
  const ca = readFileSync(caPath);
  const app = new Hono();
  const server = await openServer(app.fetch);
  const { origin } = server;
  app.use(async (context, next) => {
    if (`http://${context.req.header('host') ?? ''}` !== origin) return context.notFound();
    return next();
  });
  app.get('/sign-in', async (context) => {
    const location = await redirectOf(new URL(targetOf(context), bot));
    if (!location?.startsWith(entra)) return context.notFound();
    return context.redirect(origin + location.slice(entra.length));
  });
  app.on(
    ['GET', 'POST'],
    ['/:tenant/v2.0/adminconsent', '/:tenant/oauth2/v2.0/authorize'],
    (context) => pass(context, new URL(targetOf(context), entra), ca),
  );
  return server;
}

/** Returns the path and the query of a request. */
function targetOf({ req }: Context): string {
  const { pathname, search } = new URL(req.url);
  return pathname + search;
}

/** Returns where a page sends a browser on to. */
async function redirectOf(page: URL): Promise<string | null> {
  return (await fetch(page, { redirect: 'manual' })).headers.get('location');
}

/** `fetch` cannot be told of one more authority, so Node's own client asks Entra. */
async function pass({ req }: Context, url: URL, ca: Buffer): Promise<Response> {
  const type = req.header('content-type');
  const headers = { ...(type !== undefined && { 'content-type': type }) };
  const sent = Buffer.from(await req.arrayBuffer());
  return new Promise((resolve) => {
    const request = https.request(url, { method: req.method, ca, headers }, (answer) =>
      resolve(passedBack(answer)),
    );
    request.once('error', () => resolve(new Response('Entra does not answer.', { status: 502 })));
    request.end(sent);
  });
}

async function passedBack(answer: IncomingMessage): Promise<Response> {
  const { 'content-type': type, location } = answer.headers;
  const headers = {
    ...(type !== undefined && { 'content-type': type }),
    ...(location !== undefined && { location }),
  };
  const status = answer.statusCode ?? 502;
  return new Response(new Uint8Array(await buffer(answer)), { status, headers });
}
