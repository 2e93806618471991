import { Hono } from 'hono';
import type { z } from 'zod';
import type { LocalTenant } from '../types';
import type { ExtensionRoutesDeps } from './extension-routes';
import { extensionRoutes } from './extension-routes';
import { clickInput, read, refusal, sendInput } from './input';
import type { PictureRoutesDeps } from './picture-routes';
import { pictureRoutes } from './picture-routes';
import { reachable } from './reachable';
import { signInRoutes } from './sign-in-routes';
import type { TenantRoutesDeps } from './tenant-routes';
import { tenantRoutes } from './tenant-routes';
import { clickView } from './views';

export type RoutesDeps = ExtensionRoutesDeps &
  PictureRoutesDeps &
  TenantRoutesDeps & {
    /** Messages that no bot was told of. */
    readonly unheard: Set<string>;
  };

/** Returns the routes for what the page asks of the server, except for the stream of events. */
export function pageRoutes(deps: RoutesDeps): Hono {
  const routes = new Hono();
  routes.use(async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });
  routes.route('/extension', extensionRoutes(deps));
  routes.route('/', signInRoutes(deps));
  routes.route('/', pictureRoutes(deps));
  routes.route('/', tenantRoutes(deps));
  routes.post('/send', async (context) =>
    context.json(await send(deps, await read(sendInput, context))),
  );
  routes.post('/click', async (context) =>
    context.json(await click(deps, await read(clickInput, context))),
  );
  return routes;
}

async function send(deps: RoutesDeps, input: z.infer<typeof sendInput>): Promise<object> {
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
  return { status, messageId, deliveries };
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

async function click({ local }: RoutesDeps, input: z.infer<typeof clickInput>): Promise<object> {
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
  return clickView(await reachable(clicking), local.tenant.botName);
}
