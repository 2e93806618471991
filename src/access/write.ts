import { Refusal } from '../errors';
import type { Assertion } from '../outside';
import type { Route } from '../targets/catalog';
import { routes } from '../targets/catalog';
import { nextWay, waysTo } from '../targets/ways';
import type { PhotoChange } from '../jobs/change';
import type { Deps } from '../jobs/deps';
import { detourAfter } from './detour';
import { keepPrevious } from './keep-previous';
import { photoPart } from '../memory/pictures';
import { putPhoto } from './put-photo';
import type { ReadBack } from './read-back';
import { readBackBy, refuseIfOvertaken } from './read-back';
import type { Way } from './way';
import { removeBy } from './way';

export type Written = ReadBack & {
  readonly route: Route;
  readonly keptInDirectory?: true;
  /** Graph took a removal and did not show that the photo is gone. */
  readonly unconfirmed?: true;
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
    const gone = await removeBy(deps, way);
    return { route, etag: '', ...(!gone && { unconfirmed: true }) };
  }
  const photo = await deps.changes.picture(change.id, photoPart(change.framing));
  if (!photo) throw new Refusal('change.unknown');
  const kept = await putPhoto(deps, { target: change.target, route, assertion, photo });
  const back = await readBackBy(deps, way, previous);
  return { route, ...back, ...(kept === 'directory' && { keptInDirectory: true }) };
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
    if (!(await removeBy(deps, way))) throw new Refusal('change.undo_uncertain');
    return;
  }
  const photo = await deps.changes.picture(change.id, 'previous');
  if (!photo) throw new Refusal('change.undo_lapsed');
  await putPhoto(deps, { target: change.target, route: way.route, assertion, photo });
}
