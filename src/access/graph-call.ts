import type { RefusalCode } from '../errors';
import { Refusal } from '../errors';
import type { GraphContext } from '../graph/errors';
import { refusalFor } from '../graph/errors';
import type { Assertion } from '../outside';
import type { Permission, Route } from '../targets/catalog';
import { routes } from '../targets/catalog';
import type { Target } from '../targets/target';
import { isYoung } from '../targets/young';
import type { Deps } from '../jobs/deps';

/** For whom Graph is called, and with which permission. */
export type Means = { readonly assertion: Assertion; readonly permission: Permission };

type TokenDeps = Pick<Deps, 'application' | 'tokens'>;

/** Gives a token with just this permission: the requester's, or the app's own where the way asks for it. @throws Refusal */
export function tokenFor(
  { application, tokens }: TokenDeps,
  { assertion, permission }: Means,
): Promise<string> {
  return permission.token === 'application'
    ? application.get()
    : tokens.get(assertion, permission.scopes);
}

/**
 * One call with the least token; one that Graph finds stale is replaced once. So is one of the app itself that lacks a
 * permission, because an administrator may have granted it since.
 * @throws Refusal whatever Graph, or the sign-in, has against it
 */
export async function callGraph<T>(
  deps: TokenDeps,
  means: Means,
  context: Omit<GraphContext, 'guest' | 'application'>,
  call: (token: string) => Promise<T>,
): Promise<T> {
  const { assertion, permission } = means;
  const application = permission.token === 'application';
  const attempt = async () => {
    const token = await tokenFor(deps, means);
    try {
      return await call(token);
    } catch (thrown) {
      throw refusalFor(thrown, { ...context, guest: assertion.guest, application });
    }
  };
  try {
    return await attempt();
  } catch (thrown) {
    const curable: readonly RefusalCode[] = application
      ? ['auth.sign_in_stale', 'auth.application_denied']
      : ['auth.sign_in_stale'];
    if (!(thrown instanceof Refusal) || !curable.includes(thrown.code)) throw thrown;
    if (application) deps.application.forget();
    else deps.tokens.forget(assertion, permission.scopes);
    return await attempt();
  }
}

/** What a call to the photo of a target by some route is about. */
export function photoContext(
  target: Target,
  route: Route,
  verb: GraphContext['verb'],
  now: number,
): Omit<GraphContext, 'guest' | 'application'> {
  return { target: target.kind, route, verb, young: isYoung(target, now) };
}

/** The means of a route. */
export function meansOf(route: Route, assertion: Assertion): Means {
  return { assertion, permission: routes[route] };
}
