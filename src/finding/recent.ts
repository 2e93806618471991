import { limits } from '../limits';
import type { Sender } from '../request';
import type { PhotoChange } from '../jobs/change';
import { isRequesters, undoRunOut } from '../jobs/change';
import type { Deps } from '../jobs/deps';
import { keptParts, photoPart } from '../memory/pictures';

type RecentDeps = Pick<Deps, 'changes' | 'ledger' | 'now'>;

/** A photo that its requester may use once more. */
export type RecentPhoto = { readonly change: PhotoChange; readonly photo: Buffer };

/**
 * Gives the photos that somebody has set lately, the newest first and each once, as far as they are kept. The photo is
 * the one that was set, and not what Graph has there by now: that may be somebody else's, and takes a sign-in to see.
 */
export async function recentPhotos(
  deps: RecentDeps,
  owned: Sender,
): Promise<readonly RecentPhoto[]> {
  const changes = await recentChanges(deps, owned);
  const photos = await Promise.all(
    changes.map(({ framing, id }) => deps.changes.picture(id, photoPart(framing))),
  );
  const recent: RecentPhoto[] = [];
  for (const [index, change] of changes.entries()) {
    const photo = photos[index];
    if (photo && !recent.some((other) => other.photo.equals(photo))) recent.push({ change, photo });
  }
  return recent.slice(0, limits.choices);
}

/** Gives the changes of somebody whose photo is still kept, the newest first. */
export async function recentChanges(
  deps: RecentDeps,
  owned: Sender,
): Promise<readonly PhotoChange[]> {
  const entries = await deps.ledger.ofRequester(owned.requester, owned.place);
  const loaded = await Promise.all(entries.map(({ id }) => deps.changes.load(id)));
  return loaded.flatMap((change) => (change && isReusable(deps, change, owned) ? [change] : []));
}

/** Keeps the pictures of such a change for a new one as well. Gives nothing when somebody else asks, or too late. */
export async function reuse(
  deps: RecentDeps,
  changeId: string,
  owned: Sender & { readonly id: string },
): Promise<PhotoChange | undefined> {
  const change = await deps.changes.load(changeId);
  if (!change || !isReusable(deps, change, owned)) return undefined;
  return (await deps.changes.copy(changeId, owned.id, keptParts(change))) ? change : undefined;
}

/** Nobody gets at the pictures of somebody else's change, or of another organisation's. */
function isReusable(
  { now }: RecentDeps,
  change: PhotoChange,
  { place, requester }: Sender,
): boolean {
  const { objectId } = requester;
  if (!isRequesters(change, { objectId, tenantId: place.tenantId })) return false;
  const { action, previous, state } = change;
  return action === 'set' && state === 'applied' && !!previous && !undoRunOut(change, now());
}
