import { limits } from '../limits';
import type { PhotoRead } from '../graph/photos';
import type { Previous } from '../targets/photo';
import type { PicturePart, Pictures } from '../memory/pictures';
import { photoPart } from '../memory/pictures';
import type { PhotoConverter } from '../photos/convert';
import type { Framing } from '../photos/pixels/framing';
import type { Shelf } from '../store/shelf';
import { fingerprint } from '../store/store';
import type { PhotoCalls, Way } from './graph-call';

/**
 * What was there right after our write, by which an undo knows the photo again: the etag of the metadata, or else the
 * bytes as they came back, of which a hash is kept. Neither is compared with anything but its like: no document promises
 * an `ETag` of the bytes, and Graph is reported to encode photos anew. Where both are there either of them tells.
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
   * Keeps what is there before it is overwritten. After an earlier try that may be what the try has written; then what
   * was kept before stays.
   * @throws Refusal
   */
  before(tried: TriedJob, way: Way): Promise<Previous>;
  /** Returns whether what is there is what was there before the first try, or what a try has left. @throws Refusal */
  isUnchanged(tried: TriedJob & { readonly previous: Previous }, way: Way): Promise<boolean>;
  /** Reads a photo back, once. Graph may still answer with the old one for a while, and then tells nothing of the new one. */
  after(written: WrittenJob, way: Way): Promise<AfterWrite>;
};

/** A job whose photo may have been written before. */
type TriedJob = {
  readonly id: string;
  readonly action: 'set' | 'remove';
  readonly framing: Framing;
};

/** A job whose photo has just been written. */
type WrittenJob = Pick<TriedJob, 'framing' | 'id'> & {
  readonly previous: Previous;
  /** It may have been written more than once, and a reader that lags shows the etag of a time before the last. */
  readonly repeated: boolean;
};

type Reads = Pick<PhotoCalls, 'etag' | 'read' | 'readOwned'>;

type Needs<Kept> = {
  readonly calls: Reads;
  readonly pictures: Pick<Pictures, 'keep' | 'picture'>;
  readonly converter: Pick<PhotoConverter, 'alike'>;
  /** The jobs, in which it is noted what was there. */
  readonly jobs: Pick<Shelf<Kept>, 'load' | 'update'>;
};

/** Makes the readings around a write. */
export function createReadings<Kept extends { readonly previous?: Previous }>({
  calls,
  converter,
  jobs,
  pictures,
}: Needs<Kept>): Readings {
  return {
    async before(tried, way) {
      const { id } = tried;
      // Not from the job as it was when this try began: somebody may have kept it since.
      const known = (await jobs.load(id))?.previous;
      const found = await readBoth(calls, way);
      if (known?.route === way.route && (await isOldNews({ converter, pictures }, tried, found)))
        return known;
      if (found.kind === 'photo') await pictures.keep(id, 'previous', found.jpeg);
      const { route } = way;
      const previous: Previous =
        found.kind === 'photo'
          ? { kind: 'photo', route, etag: found.etag, hash: fingerprint(found.jpeg) }
          : { kind: 'none', route };
      await jobs.update(id, (newest) => ({ ...newest, previous }));
      return previous;
    },
    async isUnchanged(tried, way) {
      const { previous } = tried;
      const etag = await calls.etag(way);
      if (tellsNews(etag, previous)) return false;
      if (etag !== '' && previous.kind === 'photo' && etag === previous.etag) return true;
      return isOldNews({ converter, pictures }, tried, await calls.readOwned(way));
    },
    after: (written, way) => readAfter({ calls, converter, pictures }, written, way),
  };
}

/** Whether what is there is what was kept before an earlier try, or what that try has left. */
async function isOldNews(
  { converter, pictures }: Pick<Needs<unknown>, 'converter' | 'pictures'>,
  { action, framing, id }: TriedJob,
  found: PhotoRead,
): Promise<boolean> {
  // No photo is no loss; what was kept before can still be put back.
  if (found.kind === 'none') return true;
  const isLike = async (part: PicturePart) =>
    isAlike(converter, await pictures.picture(id, part), found.jpeg);
  return (await isLike('previous')) || (action === 'set' && isLike(photoPart(framing)));
}

async function readAfter(
  { calls, converter, pictures }: Pick<Needs<unknown>, 'calls' | 'converter' | 'pictures'>,
  { framing, id, previous, repeated }: WrittenJob,
  way: Way,
): Promise<AfterWrite> {
  const etag = await calls.etag(way);
  const isNews = tellsNews(etag, previous);
  if (isNews && !repeated) return { etag };
  const found = await calls.read(way).catch(() => undefined);
  const seen = found?.kind === 'photo' ? found.jpeg : undefined;
  const before = await pictures.picture(id, 'previous');
  const ours = await pictures.picture(id, photoPart(framing));
  if (isNews) {
    // Of a photo that cannot be seen now the bytes that were sent are known.
    const shown = seen && !before?.equals(seen) ? seen : ours;
    return { etag, ...(shown && { readBack: fingerprint(shown) }) };
  }
  const lags = previous.kind === 'photo' && previous.etag !== '' && previous.etag === etag;
  if (!seen) return { etag: '', ...(lags && { lags }) };
  const bytes = fingerprint(seen);
  if (!before?.equals(seen)) return { etag: '', readBack: bytes, ...(lags && { lags }) };
  return (await isAlike(converter, ours, before))
    ? { etag, readBack: bytes }
    : { etag: '', lags: true };
}

/** Returns whether there is one photo, and another is the same, encoded anew or not. */
export async function isAlike(
  converter: Pick<PhotoConverter, 'alike'>,
  one: Buffer | undefined,
  other: Buffer,
): Promise<boolean> {
  return one !== undefined && (one.equals(other) || converter.alike(one, other));
}

/**
 * Reads bytes and etag of one and the same photo, though somebody may change it between the two. The header of the bytes
 * vouches for that only where it is the very etag of the metadata, which is promised nowhere.
 */
async function readBoth(calls: Reads, way: Way): Promise<PhotoRead> {
  let photo = await calls.readOwned(way);
  for (let reads = 1; photo.kind === 'photo'; reads += 1) {
    const etag = await calls.etag(way);
    if (etag === '' || photo.etag === etag) return { ...photo, etag };
    const again = await calls.read(way);
    if (again.kind === 'photo' && again.jpeg.equals(photo.jpeg)) return { ...photo, etag };
    photo = again;
    // Somebody changes it faster than anybody reads; then the bytes count, and we know of no etag.
    if (reads === limits.photoReads && photo.kind === 'photo') return { ...photo, etag: '' };
  }
  return photo;
}

/** Returns whether an etag is another than the one before; one that we cannot compare may still be that one. */
function tellsNews(etag: string, previous: Previous): boolean {
  if (etag === '') return false;
  return previous.kind === 'none' || (previous.etag !== '' && previous.etag !== etag);
}
