import type { PhotoRead } from '../graph/photos';
import type { Assertion } from '../outside';
import type { Route } from '../targets/catalog';
import { routes } from '../targets/catalog';
import type { PhotoChange } from '../jobs/change';
import type { Deps } from '../jobs/deps';
import { callGraph, meansOf, photoContext } from './graph-call';

/** One of the ways to the photo of a change, and the sign-in that it is gone with. */
export type Way = {
  readonly change: PhotoChange;
  readonly assertion: Assertion;
  readonly route: Route;
};

/** Reads the photo that is there. @throws Refusal */
export function readBy(deps: Deps, way: Way): Promise<PhotoRead> {
  return callBy(deps, way, 'read', (path, token) => deps.graph.read(path, token));
}

/** Reads the etag of the metadata; it is empty when Graph does not tell one, whatever the reason. */
export async function etagBy(deps: Deps, way: Way): Promise<string> {
  try {
    return (await callBy(deps, way, 'read', (path, token) => deps.graph.etag(path, token))) ?? '';
  } catch {
    return '';
  }
}

/**
 * Removes the photo that is there, and reads back. Returns whether it is known to be gone: Graph may answer with the old
 * one for a while, and whatever stands before Graph may say yes to anything.
 * @throws Refusal
 */
export async function removeBy(deps: Deps, way: Way): Promise<boolean> {
  await callBy(deps, way, 'remove', (path, token) => deps.graph.remove(path, token));
  const found = await readBy(deps, way).catch(() => undefined);
  return found?.kind === 'none';
}

function callBy<T>(
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
