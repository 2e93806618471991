import type { HttpBindings } from '@hono/node-server';
import type { HonoRequest } from 'hono';
import { createMiddleware } from 'hono/factory';

/** A whole phone photo, and then some, so that the bot's own limit can be tried. */
const pictureBytes = 40 * 1024 * 1024;
const jsonBytes = 64 * 1024;

const bodies: Readonly<Record<string, number>> = {
  'application/json': jsonBytes,
  'application/octet-stream': pictureBytes,
};

type Refusal = readonly [status: 403 | 411 | 413 | 415 | 421, why: string];

/**
 * Refuses requests that the page did not make. Another site may point a name of its own at this machine, so the Host
 * header decides; it may also post forms here, so only types that a form cannot have are taken.
 */
export const guard = createMiddleware<{ Bindings: HttpBindings }>(async (context, next) => {
  const { localPort = 0 } = context.env.incoming.socket;
  const refused = foreign(context.req, localPort) ?? unwantedBody(context.req);
  if (!refused) return next();
  const [status, why] = refused;
  // What else they were sending is not waited for.
  return context.text(why, status, { connection: 'close' });
});

function foreign(request: HonoRequest, port: number): Refusal | undefined {
  const host = request.header('host') ?? '';
  const origin = request.header('origin');
  const site = request.header('sec-fetch-site');
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  if (!hosts.includes(host)) return [421, 'This page is for this machine only.'];
  const elsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (!elsewhere && (origin === undefined || origin === `http://${host}`)) return undefined;
  // A link to the page itself is no harm.
  const link = request.method === 'GET' && !request.path.startsWith('/api/');
  return link ? undefined : [403, 'Another site asked for this.'];
}

function unwantedBody(request: HonoRequest): Refusal | undefined {
  if (request.method !== 'POST') return undefined;
  const type = request.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const most = bodies[type];
  if (most === undefined) return [415, 'Send JSON or bytes.'];
  const length = request.header('content-length');
  if (length === undefined) return [411, 'Say how long the body is.'];
  const megabytes = Math.round(most / 1024 / 1024);
  const what =
    most === pictureBytes ? `This page takes files up to ${megabytes} MB.` : 'That is too much.';
  return Number(length) > most ? [413, what] : undefined;
}
