import { Refusal } from '../errors';
import type { PhotoRead } from '../graph/photos';
import type { Assertion } from '../ports';
import type { Route } from '../targets/catalog';
import { routes } from '../targets/catalog';
import { nextWay, waysTo } from '../targets/ways';
import type { PhotoChange, Previous } from './change';
import type { Deps } from './deps';
import { detourAfter } from './detour';
import { callGraph, meansOf, photoContext } from './graph-call';
import { photoPart } from './pictures';
import { putPhoto } from './put-photo';

type Way = { readonly change: PhotoChange; readonly assertion: Assertion; readonly route: Route };

export type Written = {
  readonly route: Route;
  readonly etag: string;
  readonly keptInDirectory?: true;
};

/**
 * Sets or removes the photo of an `applying` change by the first way that the tenant offers and grants. The previous
 * photo is safe in the store before anything is overwritten; if it is already there, from before a crash, it is not
 * read again, because by now Graph may hold the new one.
 * @throws Refusal
 */
export async function writePhoto(
  deps: Deps,
  change: PhotoChange,
  assertion: Assertion,
): Promise<Written> {
  const ways = waysOf(deps, change);
  let route = ways[0];
  let notGranted: Refusal | undefined;
  while (route) {
    const way: Way = { change, assertion, route };
    try {
      return await writeBy(deps, way);
    } catch (thrown) {
      const detour = detourAfter(thrown);
      // Of the permissions that would do, people are asked for the narrowest.
      if (detour === 'not_granted') notGranted ??= thrown as Refusal;
      const next = detour && nextWay(ways, route, detour);
      if (!next) throw detour === 'not_granted' ? notGranted : thrown;
      deps.log.warn(`route.${detour}`, { change: change.id, route });
      if (detour === 'unsupported') notGranted = undefined;
      route = next;
    }
  }
  throw new TypeError(`no way leads to a ${change.target.kind}`);
}

/** A try that was cut off had come to the route of `previous`; going back before it would keep a wrong previous photo. */
function waysOf({ cloud }: Deps, change: PhotoChange): readonly Route[] {
  const { asApplication = false, previous, target } = change;
  const all = waysTo(target, { asApplication, cloud });
  return previous ? [previous.route, ...all.slice(all.indexOf(previous.route) + 1)] : all;
}

async function writeBy(deps: Deps, way: Way): Promise<Written> {
  const { assertion, change, route } = way;
  refuseFormerAdministrator(deps, way);
  const previous = await keepPrevious(deps, way);
  if (change.action === 'remove') {
    if (previous.kind === 'none') {
      throw new Refusal('photo.none', { kind: change.target.kind, name: change.target.name });
    }
    await remove(deps, way);
    return { route, etag: '' };
  }
  const photo = await deps.changes.picture(change.id, photoPart(change.framing));
  if (!photo) throw new Refusal('change.unknown');
  const kept = await putPhoto(deps, { target: change.target, route, assertion, photo });
  const etag = await etagAfter(deps, way, previous);
  return { route, etag, ...(kept === 'directory' && { keptInDirectory: true }) };
}

/** The app's own permission is for those who are on the list now, not for those who were when they asked. */
function refuseFormerAdministrator({ photoAdministrators }: Deps, { change, route }: Way): void {
  if (routes[route].token !== 'application') return;
  if (!photoAdministrators.has(change.requester.objectId)) {
    throw new Refusal('auth.not_photo_administrator');
  }
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
  refuseFormerAdministrator(deps, way);
  await refuseIfOvertaken(deps, way);
  if (previous.kind === 'none') {
    if (!routes[way.route].removable) throw new Refusal('change.cannot_undo');
    await remove(deps, way);
    return;
  }
  const photo = await deps.changes.picture(change.id, 'previous');
  if (!photo) throw new Refusal('change.undo_lapsed');
  await putPhoto(deps, { target: change.target, route: way.route, assertion, photo });
}

async function keepPrevious(deps: Deps, way: Way): Promise<Previous> {
  // Not from the change as it was when this try began: somebody may have kept it since.
  const known = (await deps.changes.load(way.change.id))?.previous;
  if (known?.route === way.route) return known;
  const found = await read(deps, way);
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
    const etag = await call(deps, way, 'read', (path, token) => deps.graph.etag(path, token));
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
  const { action, etag, id, previous, target } = way.change;
  if (!etag && action === 'set') return;
  const overtaken = new Refusal('change.overtaken', { kind: target.kind });
  const current = await read(deps, way);
  if (current.kind === 'none') {
    if (action === 'remove' || previous?.kind === 'none') return;
    throw overtaken;
  }
  if (etag && current.etag === etag) return;
  const kept = await deps.changes.picture(id, 'previous');
  if (!kept?.equals(current.jpeg)) throw overtaken;
}

function read(deps: Deps, way: Way): Promise<PhotoRead> {
  return call(deps, way, 'read', (path, token) => deps.graph.read(path, token));
}

function remove(deps: Deps, way: Way): Promise<void> {
  return call(deps, way, 'remove', (path, token) => deps.graph.remove(path, token));
}

function call<T>(
  deps: Deps,
  { assertion, change: { target }, route }: Way,
  verb: 'read' | 'remove',
  work: (path: string, token: string) => Promise<T>,
): Promise<T> {
  const context = photoContext(target, route, verb, deps.now());
  return callGraph(deps, meansOf(route, assertion), context, (token) =>
    work(routes[route].photo(target), token),
  );
}
