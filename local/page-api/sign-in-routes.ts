import type { z } from 'zod';
import type { Answer } from '../http/answer';
import type { Routes } from '../http/routes';
import type { LocalTenant } from '../types';
import { read, refusal, signInInput, silentFailureInput } from './input';
import { reachable } from './reachable';

export type SignInRoutesDeps = {
  readonly local: LocalTenant;
  readonly announce: () => void;
};

/** What the page asks about sign-in cards, and how their silent half is to go. */
export function signInRoutes({ announce, local }: SignInRoutesDeps): Routes {
  return {
    'POST /api/sign-ins': (incoming) => bringDigits(local, read(signInInput, incoming)),
    'POST /api/silent-failures': (incoming) => {
      const { as, code } = read(silentFailureInput, incoming);
      local.tenant.people[as].silentFailure = code ?? undefined;
      announce();
      return { status: 200, body: {} };
    },
  };
}

async function bringDigits(
  { teams }: LocalTenant,
  { as: by, in: place, message: id, state }: z.infer<typeof signInInput>,
): Promise<Answer> {
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
  return { status: 200, body: { signedIn: status === 200, ...(status !== 200 && { status }) } };
}
