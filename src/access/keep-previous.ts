import { limits } from '../limits';
import type { Previous } from '../jobs/change';
import type { Deps } from '../jobs/deps';
import type { Way } from './way';
import { etagBy, readBy } from './way';

type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'photo'; readonly jpeg: Buffer; readonly etag: string };

/**
 * Keeps what is there before it is overwritten. What was kept before a crash stays as it is: by now Graph may hold the
 * new photo.
 * @throws Refusal
 */
export async function keepPrevious(deps: Deps, way: Way): Promise<Previous> {
  const { id } = way.change;
  // Not from the change as it was when this try began: somebody may have kept it since.
  const known = (await deps.changes.load(id))?.previous;
  if (known?.route === way.route) return known;
  const found = await readBoth(deps, way);
  if (found.kind === 'photo') await deps.changes.keep(id, 'previous', found.jpeg);
  const previous: Previous =
    found.kind === 'photo'
      ? { kind: 'photo', route: way.route, etag: found.etag }
      : { kind: 'none', route: way.route };
  await deps.changes.update(id, (newest) => ({ ...newest, previous }));
  return previous;
}

/**
 * Reads bytes and etag of one and the same photo, though somebody may change it between the two. The header of the bytes
 * vouches for that only where it is the very etag of the metadata, which is promised nowhere.
 */
async function readBoth(deps: Deps, way: Way): Promise<Found> {
  let photo = await readBy(deps, way);
  for (let reads = 1; photo.kind === 'photo'; reads += 1) {
    const etag = await etagBy(deps, way);
    if (etag === '' || photo.etag === etag) return { ...photo, etag };
    const again = await readBy(deps, way);
    if (again.kind === 'photo' && again.jpeg.equals(photo.jpeg)) return { ...photo, etag };
    photo = again;
    // Somebody changes it faster than anybody reads; then the bytes count, and we know of no etag.
    if (reads === limits.photoReads && photo.kind === 'photo') return { ...photo, etag: '' };
  }
  return photo;
}
