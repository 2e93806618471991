import { createHash } from 'node:crypto';
import { Refusal } from '../errors';
import type { PhotoRead } from '../graph/photos';
import type { PhotoChange, Previous } from '../jobs/change';
import type { Deps } from '../jobs/deps';
import { photoPart } from '../memory/pictures';
import type { Way } from './way';
import { etagBy, readBy } from './way';

/**
 * What was there right after our write, by which an undo knows the photo again: the etag of the metadata, or else the
 * bytes as they came back, of which a hash is kept. Neither is compared with anything but its like: no document promises
 * an `ETag` of the bytes, and Graph is reported to encode photos anew.
 */
export type ReadBack = {
  readonly etag: string;
  readonly readBack?: string;
  /** Graph still answered with the old photo, or its etag. */
  readonly lags?: true;
};

/** Reads a photo back, once. Graph may still answer with the old one for a while, and then tells nothing of the new one. */
export async function readBackBy(deps: Deps, way: Way, previous: Previous): Promise<ReadBack> {
  const etag = await etagBy(deps, way);
  if (tellsNews(etag, previous)) return { etag };
  const lags = previous.kind === 'photo' && previous.etag !== '' && previous.etag === etag;
  const found = await readBy(deps, way).catch(() => undefined);
  if (found?.kind !== 'photo') return { etag: '', ...(lags && { lags }) };
  const before = await deps.changes.picture(way.change.id, 'previous');
  if (before?.equals(found.jpeg)) return { etag: '', lags: true };
  return { etag: '', readBack: hashOf(found.jpeg), ...(lags && { lags }) };
}

/** An etag that we cannot compare with the one before may still be that one. */
function tellsNews(etag: string, previous: Previous): boolean {
  if (etag === '') return false;
  return previous.kind === 'none' || (previous.etag !== '' && previous.etag !== etag);
}

/**
 * An undo must not overwrite what somebody else set in the meantime. What the undo itself wrote before it was cut off is
 * no conflict, encoded anew or not: writing it once more changes nothing.
 * @throws Refusal `change.overtaken`, or whatever Graph has against the reads
 */
export async function refuseIfOvertaken(deps: Deps, way: Way): Promise<void> {
  const { action, etag = '', target } = way.change;
  const found = action === 'set' && etag !== '' ? await etagBy(deps, way) : '';
  if (found !== '' && found === etag) return;
  const current = await readBy(deps, way);
  if (await isOurs(deps, way.change, current, found)) return;
  throw new Refusal('change.overtaken', { kind: target.kind });
}

async function isOurs(
  deps: Deps,
  { action, framing, id, previous, readBack }: PhotoChange,
  current: PhotoRead,
  etag: string,
): Promise<boolean> {
  if (current.kind === 'none') return action === 'remove' || previous?.kind === 'none';
  const isLike = async (part: 'previous' | 'photo') => {
    const ours = await deps.changes.picture(id, part === 'photo' ? photoPart(framing) : part);
    if (ours?.equals(current.jpeg)) return true;
    return ours !== undefined && deps.converter.alike(ours, current.jpeg);
  };
  if (previous?.kind === 'photo' && (await isLike('previous'))) return true;
  if (action === 'remove') return false;
  // An etag of before our write comes from a reader that lags behind, and tells nothing of what is there now.
  const lags = previous?.kind === 'photo' && etag === previous.etag;
  if (etag !== '' && !lags) return false;
  return hashOf(current.jpeg) === readBack || isLike('photo');
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
