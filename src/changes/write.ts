import { Refusal } from '../errors';
import { refusalFor, routeUnsupported } from '../graph/errors';
import type { Assertion } from '../ports';
import type { Route } from '../targets/catalog';
import { routes, targets } from '../targets/catalog';
import type { PhotoChange, Previous } from './change';
import type { Deps } from './deps';
import { photoPart } from './pictures';

/** What one call to Graph does with a path and a token. */
type Call<T> = (path: string, token: string) => Promise<T>;

type Way = { readonly change: PhotoChange; readonly assertion: Assertion; readonly route: Route };

export type Written = { readonly route: Route; readonly etag: string };

/**
 * Writes the photo of an `applying` change by the first route that the tenant offers. The previous photo is safe in
 * the store before anything is overwritten; if it is already there, from before a crash, it is not read again,
 * because by now Graph may hold the new one.
 * @throws Refusal
 */
export async function writePhoto(
  deps: Deps,
  change: PhotoChange,
  assertion: Assertion,
): Promise<Written> {
  const photo = await deps.changes.picture(change.id, photoPart(change.framing));
  if (!photo) throw new Refusal('change.unknown');
  const [first, ...others] = routesFor(change);
  let way: Way = { change, assertion, route: first };
  for (;;) {
    const next = others.shift();
    try {
      const previous = await keepPrevious(deps, way);
      await callGraph(deps, way, 'write', (path, token) => deps.graph.write(path, token, photo));
      return { route: way.route, etag: await etagAfter(deps, way, previous) };
    } catch (thrown) {
      if (!next || !(thrown instanceof Refusal) || !routeUnsupported(thrown.cause)) throw thrown;
      deps.log.warn('route.unsupported', { change: change.id, route: way.route });
      way = { ...way, route: next };
    }
  }
}

/** A try that was cut off had come to the route of `previous`; going back before it would keep a wrong previous photo. */
function routesFor({ previous, target }: PhotoChange): readonly [Route, ...Route[]] {
  const all = targets[target.kind].routes;
  return previous ? [previous.route, ...all.slice(all.indexOf(previous.route) + 1)] : all;
}

/** Puts the previous photo of an `undoing` change back, or removes the photo where there was none. @throws Refusal */
export async function writePrevious(
  deps: Deps,
  change: PhotoChange,
  assertion: Assertion,
): Promise<void> {
  const { previous } = change;
  if (!previous) throw new Refusal('change.undo_lapsed');
  const way: Way = { change, assertion, route: previous.route };
  await refuseIfOvertaken(deps, way);
  if (previous.kind === 'none') {
    if (!routes[way.route].removable) throw new Refusal('change.cannot_undo');
    await callGraph(deps, way, 'remove', (path, token) => deps.graph.remove(path, token));
    return;
  }
  const photo = await deps.changes.picture(change.id, 'previous');
  if (!photo) throw new Refusal('change.undo_lapsed');
  await callGraph(deps, way, 'write', (path, token) => deps.graph.write(path, token, photo));
}

async function keepPrevious(deps: Deps, way: Way): Promise<Previous> {
  // Not from the change as it was when this try began: somebody may have kept it since.
  const known = (await deps.changes.load(way.change.id))?.previous;
  if (known?.route === way.route) return known;
  const found = await callGraph(deps, way, 'read', (path, token) => deps.graph.read(path, token));
  if (found.kind === 'photo') await deps.changes.keep(way.change.id, 'previous', found.jpeg);
  const previous: Previous =
    found.kind === 'photo'
      ? { kind: 'photo', route: way.route, etag: found.etag }
      : { kind: 'none', route: way.route };
  await deps.changes.update(way.change.id, (newest) => ({ ...newest, previous }));
  return previous;
}

/** Graph may still answer with the old photo for a while; then we know nothing, and say so by an empty etag. */
async function etagAfter(deps: Deps, way: Way, previous: Previous): Promise<string> {
  try {
    const etag = await callGraph(deps, way, 'read', (path, token) => deps.graph.etag(path, token));
    return etag === undefined || (previous.kind === 'photo' && etag === previous.etag) ? '' : etag;
  } catch {
    return '';
  }
}

/**
 * An undo must not overwrite what somebody else set in the meantime. After a crash in the middle of an undo the photo
 * may already be the previous one again, which is no conflict: writing it once more changes nothing.
 */
async function refuseIfOvertaken(deps: Deps, way: Way): Promise<void> {
  const { etag, previous } = way.change;
  if (!etag) return;
  const current = await callGraph(deps, way, 'read', (path, token) => deps.graph.read(path, token));
  if (current.kind === 'none') {
    if (previous?.kind === 'none') return;
    throw new Refusal('change.overtaken');
  }
  if (current.etag === etag) return;
  const kept = await deps.changes.picture(way.change.id, 'previous');
  if (!kept?.equals(current.jpeg)) throw new Refusal('change.overtaken');
}

/** One call with the least token for its route; a token that Graph finds stale is replaced once. */
async function callGraph<T>(
  deps: Deps,
  { change, assertion, route }: Way,
  verb: 'read' | 'write' | 'remove',
  call: Call<T>,
): Promise<T> {
  const { photo, scopes } = routes[route];
  const path = photo(change.target);
  const attempt = async () => {
    const token = await deps.tokens.get(assertion, scopes);
    try {
      return await call(path, token);
    } catch (thrown) {
      const context = { target: change.target.kind, route, verb, guest: assertion.guest };
      throw refusalFor(thrown, context);
    }
  };
  try {
    return await attempt();
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.code !== 'auth.sign_in_stale') throw thrown;
    deps.tokens.forget(assertion, scopes);
    return await attempt();
  }
}
