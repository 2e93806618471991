import type { Answer } from '../http/answer';
import type { Handler, Incoming, Routes } from '../http/routes';
import type { PhotoKey } from '../tenant/photos';
import { placeKeys } from '../tenant/places';
import type { LocalTenant } from '../types';
import type { z } from 'zod';
import {
  clickInput,
  clockInput,
  consentInput,
  read,
  readQuery,
  refusal,
  roleInput,
  sendInput,
  switchInput,
  viewerInput,
} from './input';
import type { ExtensionRoutesDeps } from './extension-routes';
import { extensionRoutes } from './extension-routes';
import type { Pictures } from './pictures';
import { thumbnail } from './pictures';
import { reachable } from './reachable';
import type { Samples } from './samples';
import type { Switches } from './switches';
import { signInRoutes } from './sign-in-routes';
import { clickView } from './views';

export type RoutesDeps = ExtensionRoutesDeps & {
  readonly pictures: Pictures;
  readonly samples: Samples;
  readonly switches: Switches;
  readonly unheard: Set<string>;
  readonly announce: () => void;
  /** Moves the time for everybody, the bot included. */
  readonly advance: (milliseconds: number) => void;
};

/** What the page asks of the server, except for the stream of events. */
export function pageRoutes(deps: RoutesDeps): Routes {
  const { announce, pictures, samples, switches } = deps;
  return {
    ...extensionRoutes(deps),
    ...signInRoutes(deps),
    'POST /api/send': (incoming) => send(deps, read(sendInput, incoming)),
    'POST /api/click': (incoming) => click(deps, read(clickInput, incoming)),
    'POST /api/pictures': ({ body, url }) =>
      attached(pictures, url.searchParams.get('name') ?? 'picture', body),
    'POST /api/samples/:id': async ({ parameters }) => {
      const { bytes, name } = await sampleOf(samples, parameters['id']);
      return attached(pictures, name, bytes);
    },
    'GET /api/samples/:id': async ({ parameters }) =>
      shown((await sampleOf(samples, parameters['id'])).bytes),
    'GET /api/pictures/:id': ({ parameters }) =>
      shown(pictures.find(parameters['id'] ?? '')?.bytes),
    'GET /api/messages/:place/:id/:index': shownPicture(deps),
    'GET /api/photos/:key': ({ parameters }) => photoOf(deps, parameters['key']),
    'POST /api/consents': (incoming) => setConsent(deps, read(consentInput, incoming)),
    'POST /api/application-roles': (incoming) => setRole(deps, read(roleInput, incoming)),
    'POST /api/switches': (incoming) => {
      const { as, id, on } = read(switchInput, incoming);
      if (!switches.turn(id, on, as)) throw refusal(404, 'There is no such switch.');
      announce();
      return ok({});
    },
    'POST /api/clock': (incoming) => {
      deps.advance(read(clockInput, incoming).minutes * 60_000);
      announce();
      return ok({});
    },
  };
}

async function send(deps: RoutesDeps, input: z.infer<typeof sendInput>): Promise<Answer> {
  const { extension, local, pictures, unheard } = deps;
  const images = input.pictures.map(({ as, id }) => {
    const picture = pictures.find(id);
    if (!picture) throw refusal(404, 'The picture is gone; attach it again.');
    return { as, bytes: picture.bytes, ...(as === 'file' && { name: picture.name }) };
  });
  const { as: from, device, in: place, mention, text } = input;
  const card = input.card === undefined ? undefined : extension.cards.find(from, input.card);
  if (input.card !== undefined && !card) throw refusal(404, 'The card is gone; search again.');
  const extras = { ...replyOf(local, input), ...(card && { card }) };
  const sending = local.teams.send({ from, device, in: place, text, images, mention, ...extras });
  const { deliveries, messageId, status } = await reachable(sending);
  // A card is for the people of the place; that the bot does not hear of it is no surprise.
  if (deliveries === 0 && !card) unheard.add(messageId);
  deps.announce();
  return ok({ status, messageId, deliveries });
}

function replyOf(
  { teams }: LocalTenant,
  { as: viewer, in: place, reply }: z.infer<typeof sendInput>,
): { thread?: string; quote?: string } {
  if (reply === undefined) return {};
  const there = teams.messages(place, viewer).some(({ deleted, id }) => id === reply && !deleted);
  if (!there) throw refusal(404, 'The message is gone.');
  return place === 'channel' ? { thread: reply } : { quote: reply };
}

async function click({ local }: RoutesDeps, input: z.infer<typeof clickInput>): Promise<Answer> {
  const { as: by, data, device, in: place, message: messageId, state, verb } = input;
  const seen = local.teams
    .messages(place, by, device)
    .some(({ card, id }) => id === messageId && card);
  if (!seen) throw refusal(404, 'There is no such card.');
  const action = { verb, data };
  const clicking = local.teams.click({
    by,
    device,
    in: place,
    messageId,
    action,
    ...(state !== undefined && { state }),
  });
  return ok(clickView(await reachable(clicking), local.tenant.botName));
}

async function sampleOf(samples: Samples, id = '') {
  const sample = await samples.find(id);
  if (!sample) throw refusal(404, 'There is no such sample.');
  return sample;
}

async function attached(pictures: Pictures, name: string, bytes: Buffer): Promise<Answer> {
  if (bytes.length === 0) throw refusal(400, 'The file is empty.');
  const { id } = pictures.add(name.slice(0, 200), bytes);
  return ok({ id, name, bytes: bytes.length, visible: (await thumbnail(bytes)) !== undefined });
}

function shownPicture({ local }: RoutesDeps): Handler {
  const cache = new Map<string, Buffer | undefined>();
  return async ({ parameters, url }: Incoming) => {
    const { as: viewer } = readQuery(viewerInput, url);
    const { id = '', index = '', place: key } = parameters;
    const place = placeKeys.find((each) => each === key);
    const message = place && local.teams.messages(place, viewer).find((each) => each.id === id);
    const content = message?.attachments[Number(index)]?.['contentUrl'];
    const name = `${id} ${index}`;
    if (typeof content !== 'string') return { status: 404 };
    if (!cache.has(name)) {
      cache.set(name, await thumbnail(Buffer.from(content.replace(/^[^,]*,/, ''), 'base64')));
    }
    return asImage(cache.get(name));
  };
}

async function shown(bytes: Buffer | undefined): Promise<Answer> {
  return asImage(bytes && (await thumbnail(bytes)));
}

function asImage(image: Buffer | undefined): Answer {
  // Not an error: the page then shows a file instead, and the browser's console stays clean.
  if (!image) return { status: 204 };
  const headers = { 'content-type': 'image/webp', 'cache-control': 'private, max-age=3600' };
  return { status: 200, headers, body: image };
}

function photoOf({ local }: RoutesDeps, key = ''): Answer {
  const photo = local.tenant.photos.get(key as PhotoKey);
  if (!photo) return { status: 404 };
  return { status: 200, headers: { 'content-type': 'image/jpeg' }, body: photo.jpeg };
}

function setConsent(
  { local }: RoutesDeps,
  { granted, scope }: z.infer<typeof consentInput>,
): Answer {
  const { consents } = local.tenant;
  if (!consents.known(scope)) throw refusal(404, 'There is no such permission.');
  if (granted) consents.grant(scope);
  else consents.revoke(scope);
  return ok({});
}

function setRole(
  { announce, local }: RoutesDeps,
  { granted, role }: z.infer<typeof roleInput>,
): Answer {
  const { consents, settings } = local.tenant;
  if (!consents.roles.includes(role)) throw refusal(400, 'There is no such permission.');
  const others = settings.applicationRoles.filter((each) => each !== role);
  settings.applicationRoles = granted ? [...others, role] : others;
  announce();
  return ok({});
}

function ok(body: object): Answer {
  return { status: 200, body };
}
