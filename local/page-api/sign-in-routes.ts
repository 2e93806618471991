import { Hono } from 'hono';
import type { z } from 'zod';
import type { LocalTenant } from '../types';
import { read, refusal, signInInput, silentFailureInput } from './input';
import { reachable } from './reachable';

export type SignInRoutesDeps = {
  readonly local: LocalTenant;
  readonly announce: () => void;
};

/** Returns the routes for what the page asks about sign-in cards, and how their silent half is to go. */
export function signInRoutes({ announce, local }: SignInRoutesDeps): Hono {
  const routes = new Hono();
  routes.post('/sign-ins', async (context) =>
    context.json(await bringDigits(local, await read(signInInput, context))),
  );
  routes.post('/silent-failures', async (context) => {
    const { as, code } = await read(silentFailureInput, context);
    local.tenant.people[as].silentFailure = code ?? undefined;
    announce();
    return context.json({});
  });
  return routes;
}

async function bringDigits(
  { teams }: LocalTenant,
  { as: by, in: place, message: id, state }: z.infer<typeof signInInput>,
): Promise<object> {
  const message = teams.messages(place, by).find((each) => each.id === id && !each.deleted);
  if (!message?.signIn) throw refusal(404, 'There is no such sign-in card.');
  const { thread } = message;
  const bringing = teams.verifyState({
    by,
    in: place,
    state,
    ...(thread !== undefined && { thread }),
  });
  const { status } = await reachable(bringing);
  return { signedIn: status === 200, ...(status !== 200 && { status }) };
}
