import type { Context } from 'hono';
import { Hono } from 'hono';
import type { PhotoKey } from '../tenant/photos';
import { placeKeys } from '../tenant/places';
import type { LocalTenant } from '../types';
import { readQuery, refusal, viewerInput } from './input';
import type { Pictures } from './pictures';
import { thumbnail } from './pictures';
import type { Samples } from './samples';

export type PictureRoutesDeps = {
  readonly local: LocalTenant;
  readonly pictures: Pictures;
  readonly samples: Samples;
};

/** Returns the routes of the pictures that people attach, send and may choose, and the photos of the tenant. */
export function pictureRoutes({ local, pictures, samples }: PictureRoutesDeps): Hono {
  const routes = new Hono();
  routes.post('/pictures', async (context) => {
    const { req } = context;
    const bytes = Buffer.from(await req.arrayBuffer());
    return context.json(await attach(pictures, req.query('name') ?? 'picture', bytes));
  });
  routes.get('/pictures/:id', async (context) =>
    asImage(context, await thumbnailOf(pictures.find(context.req.param('id'))?.bytes)),
  );
  routes.post('/samples/:id', async (context) => {
    const { bytes, name } = await sampleOf(samples, context.req.param('id'));
    return context.json(await attach(pictures, name, bytes));
  });
  routes.get('/samples/:id', async (context) => {
    const { bytes } = await sampleOf(samples, context.req.param('id'));
    return asImage(context, await thumbnail(bytes));
  });
  routes.get('/messages/:place/:id/:index', shownPicture(local));
  routes.get('/photos/:key', (context) => {
    const photo = local.tenant.photos.get(context.req.param('key') as PhotoKey);
    if (!photo) return context.notFound();
    return context.body(new Uint8Array(photo.jpeg), 200, { 'content-type': 'image/jpeg' });
  });
  return routes;
}

async function sampleOf(samples: Samples, id: string) {
  const sample = await samples.find(id);
  if (!sample) throw refusal(404, 'There is no such sample.');
  return sample;
}

async function attach(pictures: Pictures, name: string, bytes: Buffer): Promise<object> {
  if (bytes.length === 0) throw refusal(400, 'The file is empty.');
  const { id } = pictures.add(name.slice(0, 200), bytes);
  return { id, name, bytes: bytes.length, visible: (await thumbnail(bytes)) !== undefined };
}

/** Shows a picture in a message to those who see the message. */
function shownPicture({ teams }: LocalTenant) {
  const cache = new Map<string, Buffer | undefined>();
  return async (context: Context): Promise<Response> => {
    const { as: viewer } = readQuery(viewerInput, context);
    const { id = '', index = '', place: key } = context.req.param();
    const place = placeKeys.find((each) => each === key);
    const message = place && teams.messages(place, viewer).find((each) => each.id === id);
    const content = message?.attachments[Number(index)]?.['contentUrl'];
    if (typeof content !== 'string') return context.notFound();
    const name = `${id} ${index}`;
    if (!cache.has(name)) {
      cache.set(name, await thumbnail(Buffer.from(content.replace(/^[^,]*,/, ''), 'base64')));
    }
    return asImage(context, cache.get(name));
  };
}

async function thumbnailOf(bytes: Buffer | undefined): Promise<Buffer | undefined> {
  return bytes && thumbnail(bytes);
}

function asImage(context: Context, image: Buffer | undefined): Response {
  // Not an error: the page then shows a file instead, and the browser's console stays clean.
  if (!image) return context.body(null, 204);
  const headers = { 'content-type': 'image/webp', 'cache-control': 'private, max-age=3600' };
  return context.body(new Uint8Array(image), 200, headers);
}
