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
 * How an undo recognises the photo that we wrote: by the etag of the metadata, or by a hash of its bytes, both as they
 * were read back right after the write. If both are known, either will do. An etag is compared only with an etag of the
 * metadata: no document promises that the `ETag` of the bytes is the same. The hash is not of the bytes that we sent:
 * Graph is reported to encode photos anew.
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
   * Keeps the photo that is about to be overwritten, and returns what is known of it. After an earlier try that may be
   * the photo of that try; then what was kept before stays.
   * @throws Refusal
   */
  before(tried: TriedJob, way: Way): Promise<Previous>;
  /** Returns whether the photo is still the previous one, or the one of a try. @throws Refusal */
  isUnchanged(tried: TriedJob & { readonly previous: Previous }, way: Way): Promise<boolean>;
  /** Reads a photo back, once. If Graph still answers with the old photo, nothing is known of the new one yet. */
  after(written: WrittenJob, way: Way): Promise<AfterWrite>;
};

/** A job for which an earlier try may have written the photo. */
type TriedJob = {
  readonly id: string;
  readonly action: 'set' | 'remove';
  readonly framing: Framing;
};

/** A job whose photo has just been written. */
type WrittenJob = Pick<TriedJob, 'framing' | 'id'> & {
  readonly previous: Previous;
  /** The photo may have been written more than once. Then a reader that lags may show the etag of an earlier write. */
  readonly repeated: boolean;
};

type Reads = Pick<PhotoCalls, 'etag' | 'read' | 'readOwned'>;

type Needs<Kept> = {
  readonly calls: Reads;
  readonly pictures: Pick<Pictures, 'keep' | 'picture'>;
  readonly converter: Pick<PhotoConverter, 'alike'>;
  /** The jobs, which remember what was there before. */
  readonly jobs: Pick<Shelf<Kept>, 'load' | 'update'>;
};

/** Creates the readings around a write. */
export function createReadings<Kept extends { readonly previous?: Previous }>({
  calls,
  converter,
  jobs,
  pictures,
}: Needs<Kept>): Readings {
  return {
    async before(tried, way) {
      const { id } = tried;
      // Read anew: a photo may have been kept since this try began.
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

/** Whether the photo that is there is the one that was kept already, or the one of an earlier try. */
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
    // If the new photo cannot be read now, the bytes that were sent stand for it.
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

/** Returns whether two photos are the same, encoded anew or not. A missing photo is like none. */
export async function isAlike(
  converter: Pick<PhotoConverter, 'alike'>,
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

/** Whether an etag proves that the photo is another than before. Without an etag to compare with it proves nothing. */
function tellsNews(etag: string, previous: Previous): boolean {
  if (etag === '') return false;
  return previous.kind === 'none' || (previous.etag !== '' && previous.etag !== etag);
}
