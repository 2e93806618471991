import { Refusal } from '../errors';
import { GraphAnswerError } from '../graph/answer';
import { limits } from '../limits';
import type { Assertion } from '../outside';
import type { Route } from '../targets/catalog';
import { routes } from '../targets/catalog';
import type { Target } from '../targets/target';
import type { Deps } from '../jobs/deps';
import { callGraph, meansOf, photoContext } from './graph-call';

/** Where Microsoft 365 keeps the photo: `directory` is Entra alone, where nobody has a mailbox. */
export type Kept = 'mailbox' | 'directory';

type PutDeps = Pick<
  Deps,
  'application' | 'betaForNoMailbox' | 'converter' | 'graph' | 'log' | 'now' | 'sleep' | 'tokens'
>;

export type Put = {
  readonly target: Target;
  readonly route: Route;
  readonly assertion: Assertion;
  readonly photo: Buffer;
};

/**
 * Writes a photo by one route, with what Graph needs to be coaxed: time where a group is new, and a small photo, or the
 * beta version, where somebody has no mailbox.
 * @throws Refusal
 */
export async function putPhoto(deps: PutDeps, put: Put): Promise<Kept> {
  try {
    await whenReady(deps, () => write(deps, put, put.photo, false));
    return 'mailbox';
  } catch (thrown) {
    if (!isPerson(put.target) || !lacksMailbox(thrown)) throw thrown;
    return withoutMailbox(deps, put, thrown);
  }
}

/** The store of people without a mailbox takes small photos only, and by the version 1.0 perhaps none. */
async function withoutMailbox(deps: PutDeps, put: Put, refusal: unknown): Promise<Kept> {
  const small = await deps.converter.small(put.photo);
  let last = refusal;
  if (small.length < put.photo.length) {
    try {
      await write(deps, put, small, false);
      return 'mailbox';
    } catch (thrown) {
      last = thrown;
    }
  }
  if (!deps.betaForNoMailbox || !lacksMailbox(last)) throw last;
  deps.log.warn('graph.beta_used', { target: put.target.kind, route: put.route });
  await write(deps, put, small, true);
  return 'directory';
}

/** A new group answers 404, or breaks, until its place for a photo is there. */
async function whenReady(deps: PutDeps, attempt: () => Promise<void>): Promise<void> {
  for (const pause of limits.youngPausesMilliseconds) {
    try {
      await attempt();
      return;
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || thrown.code !== 'graph.too_new') throw thrown;
    }
    await deps.sleep(pause);
  }
  return attempt();
}

function write(deps: PutDeps, put: Put, photo: Buffer, beta: boolean): Promise<void> {
  const { assertion, route, target } = put;
  const context = photoContext(target, route, 'write', deps.now());
  return callGraph(deps, meansOf(route, assertion), context, (token) =>
    deps.graph.write(routes[route].photo(target), token, photo, beta),
  );
}

function isPerson({ kind }: Target): boolean {
  return kind === 'me' || kind === 'user';
}

/** A photo above 100 KB was answered with 404 there, so this code may mean the size and not the mailbox. */
function lacksMailbox(thrown: unknown): boolean {
  if (!(thrown instanceof Refusal)) return false;
  if (thrown.code === 'graph.no_mailbox' || thrown.code === 'graph.too_large') return true;
  return thrown.cause instanceof GraphAnswerError && thrown.cause.names('ErrorItemNotFound');
}
