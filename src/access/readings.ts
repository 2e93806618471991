import { Refusal } from '../errors';
import { limits } from '../limits';
import type { PhotoRead } from '../graph/photos';
import type { AfterWrite, Previous } from '../targets/photo';
import type { Pictures } from '../memory/pictures';
import { photoPart } from '../memory/pictures';
import type { PhotoConverter } from '../photos/convert';
import type { Framing } from '../photos/pixels/framing';
import type { Clock, Sleep } from '../ports';
import type { Route } from '../targets/catalog';
import type { Shelf } from '../store/shelf';
import { fingerprint } from '../store/store';
import type { PhotoCalls, Way } from './graph-call';
import type { Compared, Side } from './recognise';
import { isAlike, isPart } from './recognise';

/** Reads what is there before the photo of a job is written, and after it. */
export type Readings = {
  /**
   * Reads the photo that is about to be overwritten, keeps it as the previous one of the job, and returns what is known
   * of it. If it is the photo of an earlier try, what that try kept stays.
   * @throws Refusal
   */
  keepPrevious(tried: TriedJob, way: Way): Promise<Before>;
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
type WrittenJob = Pick<TriedJob, 'framing' | 'id'> & {
  /** The side that was written, over the other one. */
  readonly side: Side;
  /** What is known of the photo over which it was written. */
  readonly over: Previous;
  /**
   * When the last look before the write began: a photo that is read long after it may be somebody else's. Nothing if the
   * photo may have been written more than once: a reader that lags may show the etag of an earlier write.
   */
  readonly lookedAt?: number | undefined;
};

type Reads = Pick<PhotoCalls, 'etag' | 'read' | 'readOwned'>;

type Needs<Kept> = {
  readonly calls: Reads;
  readonly pictures: Pick<Pictures, 'keep' | 'picture'>;
  readonly converter: Pick<PhotoConverter, 'alike'>;
  readonly now: Clock;
  readonly sleep: Sleep;
  /** The jobs, which remember what was there before. */
  readonly jobs: Pick<Shelf<Kept>, 'load' | 'update'>;
};

/** Creates the readings around a write. */
export function createReadings<Kept extends { readonly previous?: Previous }>(
  needs: Needs<Kept>,
): Readings {
  const { calls, converter, jobs, now, pictures } = needs;
  const readBoth = createReadBoth(needs);
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
    async keepPrevious(tried, way) {
      const { id } = tried;
      const { route } = way;
      const lookedAt = now();
      // Read anew: a photo may have been kept since this try began.
      const known = (await jobs.load(id))?.previous;
      const found = await readBoth(way);
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

async function readAfter(
  { calls, converter, now, pictures }: Compared & Pick<Needs<unknown>, 'calls' | 'now'>,
  { framing, id, lookedAt, over, side }: WrittenJob,
  way: Way,
): Promise<AfterWrite> {
  const etag = await calls.etag(way);
  const isNews = tellsNews(etag, over);
  const isPrompt = lookedAt !== undefined && now() - lookedAt <= limits.graphRereadMilliseconds;
  if (isNews && isPrompt) return { etag };
  const found = await calls.read(way).catch(() => undefined);
  const seen = found?.kind === 'photo' ? found.jpeg : undefined;
  const before = await pictures.picture(id, side === 'new' ? 'previous' : photoPart(framing));
  const ours = await pictures.picture(id, side === 'new' ? photoPart(framing) : 'previous');
  const isOld = seen !== undefined && before?.equals(seen) === true;
  // A photo that is not like ours may be somebody else's. The old one may be like ours: then only its bytes count.
  const isNew =
    seen !== undefined &&
    (isOld ? ours?.equals(seen) === true : await isAlike(converter, ours, seen));
  const back = isNew && { readBack: fingerprint(seen) };
  if (isNews) return back ? { etag, ...back } : { etag: '' };
  if (isOld) return back ? { etag, ...back } : { etag: '', lags: true };
  const lags = over.kind === 'photo' && over.etag !== '' && over.etag === etag;
  return { etag: '', ...back, ...(lags && { lags }) };
}

/**
 * Creates what reads bytes and etag of one photo. If the bytes may lag behind the metadata, it waits a little: else the
 * photo that is about to be overwritten would not be kept. If they stay behind, it refuses, but not for ever: no document
 * promises that the `ETag` of the bytes is of the same kind.
 */
function createReadBoth({ calls, now, sleep }: Omit<Needs<unknown>, 'jobs'>) {
  const kinds = new Map<Route, 'same' | 'other'>();
  /** Since when bytes and metadata of a photo have contradicted each other, by what both said. */
  const doubted = new Map<string, number>();
  const isDoubtful = (said: string) => {
    if (doubted.size >= limits.photosDoubted) doubted.clear();
    const since = doubted.get(said) ?? now();
    doubted.set(said, since);
    return now() - since < limits.photoLagMilliseconds;
  };
  return async (way: Way): Promise<PhotoRead> => {
    const pauses = [...limits.photoLagPausesMilliseconds];
    for (;;) {
      const { etag: header, found } = await readOnce(calls, way);
      if (found.kind === 'none') return found;
      if (header !== '' && header === found.etag) kinds.set(way.route, 'same');
      const mayLag = header !== found.etag && header.length === found.etag.length;
      if (!mayLag || kinds.get(way.route) === 'other') return found;
      const pause = pauses.shift();
      if (pause === undefined) {
        if (isDoubtful(`${header} ${found.etag}`)) throw new Refusal('graph.failed');
        if (!kinds.has(way.route)) kinds.set(way.route, 'other');
        return found;
      }
      await sleep(pause);
    }
  };
}

/** Reads bytes and etag of one photo, which may change in between. Returns the `ETag` of the bytes too. */
async function readOnce(calls: Reads, way: Way): Promise<{ found: PhotoRead; etag: string }> {
  let photo = await calls.readOwned(way);
  for (let reads = 1; photo.kind === 'photo'; reads += 1) {
    const etag = await calls.etag(way);
    const both = { found: { ...photo, etag }, etag: photo.etag };
    if (etag === '' || photo.etag === etag) return both;
    const again = await calls.readOwned(way);
    if (again.kind === 'photo' && again.jpeg.equals(photo.jpeg)) return both;
    photo = again;
    if (reads === limits.photoReads && photo.kind === 'photo')
      // Changed faster than it can be read: the bytes count then, without an etag.
      return { found: { ...photo, etag: '' }, etag: photo.etag };
  }
  return { found: photo, etag: '' };
}

/** Returns whether an etag proves that the photo is another than before. An unknown etag proves nothing. */
export function tellsNews(etag: string, previous: Previous): boolean {
  if (etag === '') return false;
  return previous.kind === 'none' || (previous.etag !== '' && previous.etag !== etag);
}
