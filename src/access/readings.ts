import { limits } from '../limits';
import type { PhotoRead } from '../graph/photos';
import type { Previous } from '../targets/photo';
import type { PicturePart, Pictures } from '../memory/pictures';
import { photoPart } from '../memory/pictures';
import type { PhotoConverter } from '../photos/convert';
import type { Framing } from '../photos/pixels/framing';
import type { Clock } from '../ports';
import type { Route } from '../targets/catalog';
import type { Shelf } from '../store/shelf';
import { fingerprint } from '../store/store';
import type { PhotoCalls, Way } from './graph-call';

/**
 * How an undo recognises the photo that we wrote: by the etag of the metadata, or by a hash of its bytes, both as they
 * were read back right after the write. If both are known, only the hash counts: the etag may be of what somebody set
 * right after. An etag is compared only with an etag of the metadata: no document promises that the `ETag` of the bytes
 * is the same. The hash is of the bytes that Graph showed, if they could be read: Graph is reported to encode anew.
 */
export type AfterWrite = {
  readonly etag: string;
  readonly readBack?: string;
  /** Graph still answered with the old photo, or its etag. */
  readonly lags?: true;
};

/** Reads what is there before the photo of a job is written, and after it. */
export type Readings = {
  /**
   * Keeps the photo that is about to be overwritten, and returns what is known of it. If it is the photo of an earlier
   * try, what that try kept stays.
   * @throws Refusal
   */
  before(tried: TriedJob, way: Way): Promise<Before>;
  /** Reads a photo back, once. If Graph still answers with the old photo, nothing is known of the new one yet. */
  after(written: WrittenJob, way: Way): Promise<AfterWrite>;
};

/** What was there before a write. */
type Before = {
  readonly previous: Previous;
  /** When the first of the reads began, in milliseconds: a read may have to wait. */
  readonly lookedAt: number;
};

/** A job for which an earlier try may have written the photo. */
type TriedJob = {
  readonly id: string;
  readonly action: 'set' | 'remove';
  readonly framing: Framing;
};

/** A job whose photo has just been written, or put back. */
type WrittenJob = Pick<TriedJob, 'id'> & {
  /** The picture of the job that was written, and the one over which it was. */
  readonly photo: PicturePart;
  readonly over: PicturePart;
  /** What is known of the photo over which it was written. */
  readonly previous: Previous;
  /** When the last look before the write began. A photo that is read long after it may be somebody else's. */
  readonly lookedAt: number;
  /** The photo may have been written more than once. Then a reader that lags may show the etag of an earlier write. */
  readonly repeated: boolean;
};

type Reads = Pick<PhotoCalls, 'etag' | 'read' | 'readOwned'>;

type Needs<Kept> = {
  readonly calls: Reads;
  readonly pictures: Pick<Pictures, 'keep' | 'picture'>;
  readonly converter: Pick<PhotoConverter, 'alike'>;
  readonly now: Clock;
  /** The jobs, which remember what was there before. */
  readonly jobs: Pick<Shelf<Kept>, 'load' | 'update'>;
};

/** Creates the readings around a write. */
export function createReadings<Kept extends { readonly previous?: Previous }>({
  calls,
  converter,
  jobs,
  now,
  pictures,
}: Needs<Kept>): Readings {
  const isNewPhoto = async ({ action, framing, id }: TriedJob, found: PhotoRead) =>
    action === 'set' && isPart({ converter, pictures }, id, photoPart(framing), found);
  /**
   * Whether the photo that is there is the one that was kept already, or the one of an earlier try. A photo that only
   * looks like the kept one is somebody else's: PhotoBot did not send the kept one, so Graph did not encode it anew.
   */
  const isOldNews = async (tried: TriedJob, found: PhotoRead) =>
    // No photo is no loss; what was kept before can still be put back.
    found.kind === 'none' ||
    (await pictures.picture(tried.id, 'previous'))?.equals(found.jpeg) === true ||
    isNewPhoto(tried, found);

  return {
    async before(tried, way) {
      const { id } = tried;
      const { route } = way;
      const lookedAt = now();
      // Read anew: a photo may have been kept since this try began.
      const known = (await jobs.load(id))?.previous;
      const found = await readBoth(calls, way);
      if (known?.route === route && (await isOldNews(tried, found)))
        return { lookedAt, previous: known };
      // A photo that a try by another route has written is not the previous one; nor is no photo, if that route had one.
      const isLeft = known && (found.kind === 'none' || (await isNewPhoto(tried, found)));
      const previous = isLeft ? by(route, known, found) : previousOf(found, route);
      if (!isLeft && found.kind === 'photo') await pictures.keep(id, 'previous', found.jpeg);
      await jobs.update(id, (newest) => ({ ...newest, previous }));
      return { lookedAt, previous };
    },
    after: (written, way) => readAfter({ calls, converter, now, pictures }, written, way),
  };
}

function previousOf(found: PhotoRead, route: Route): Previous {
  if (found.kind === 'none') return { kind: 'none', route };
  return { kind: 'photo', route, etag: found.etag, hash: fingerprint(found.jpeg) };
}

/** Returns what is known of the previous photo by another route: all but its etag there. */
function by(route: Route, previous: Previous, { kind }: PhotoRead): Previous {
  if (previous.kind === 'none') return { kind: 'none', route };
  return { ...previous, route, etag: '', unseen: kind === 'none' || undefined };
}

type Compared = {
  readonly converter: Pick<PhotoConverter, 'alike'>;
  readonly pictures: Pick<Pictures, 'picture'>;
};

/** Returns whether the photo that was found is this picture of a job, encoded anew or not. */
export async function isPart(
  { converter, pictures }: Compared,
  id: string,
  part: PicturePart,
  found: PhotoRead,
): Promise<boolean> {
  return found.kind === 'photo' && isAlike(converter, await pictures.picture(id, part), found.jpeg);
}

async function readAfter(
  { calls, converter, now, pictures }: Compared & Pick<Needs<unknown>, 'calls' | 'now'>,
  { id, lookedAt, over, photo, previous, repeated }: WrittenJob,
  way: Way,
): Promise<AfterWrite> {
  const etag = await calls.etag(way);
  const isNews = tellsNews(etag, previous);
  const isPrompt = now() - lookedAt <= limits.graphRereadMilliseconds;
  if (isNews && !repeated && isPrompt) return { etag };
  const found = await calls.read(way).catch(() => undefined);
  const seen = found?.kind === 'photo' ? found.jpeg : undefined;
  const before = await pictures.picture(id, over);
  const ours = await pictures.picture(id, photo);
  const isOld = seen !== undefined && before?.equals(seen) === true;
  // A photo that is not like ours may be somebody else's. The old one may be like ours: then only its bytes count.
  const isNew =
    seen !== undefined &&
    (isOld ? ours?.equals(seen) === true : await isAlike(converter, ours, seen));
  const back = isNew && { readBack: fingerprint(seen) };
  if (isNews) return back ? { etag, ...back } : { etag: '' };
  if (isOld) return back ? { etag, ...back } : { etag: '', lags: true };
  const lags = previous.kind === 'photo' && previous.etag !== '' && previous.etag === etag;
  return { etag: '', ...back, ...(lags && { lags }) };
}

/** Whether two photos are the same, encoded anew or not. A missing photo is like none. */
async function isAlike(
  converter: Compared['converter'],
  one: Buffer | undefined,
  other: Buffer,
): Promise<boolean> {
  return one !== undefined && (one.equals(other) || converter.alike(one, other));
}

/**
 * Reads bytes and etag of one photo, although somebody may change it between the two calls. It reads the bytes once
 * more, unless their `ETag` is the etag of the metadata.
 */
async function readBoth(calls: Reads, way: Way): Promise<PhotoRead> {
  let photo = await calls.readOwned(way);
  for (let reads = 1; photo.kind === 'photo'; reads += 1) {
    const etag = await calls.etag(way);
    if (etag === '' || photo.etag === etag) return { ...photo, etag };
    const again = await calls.read(way);
    if (again.kind === 'photo' && again.jpeg.equals(photo.jpeg)) return { ...photo, etag };
    photo = again;
    // Somebody changes the photo faster than it can be read. The bytes count then, without an etag.
    if (reads === limits.photoReads && photo.kind === 'photo') return { ...photo, etag: '' };
  }
  return photo;
}

/** Returns whether an etag proves that the photo is another than before. An unknown etag proves nothing. */
export function tellsNews(etag: string, previous: Previous): boolean {
  if (etag === '') return false;
  return previous.kind === 'none' || (previous.etag !== '' && previous.etag !== etag);
}
