import type { Job } from '../job';
import { limits } from '../limits';
import type { ShelfRoom } from '../store/shelf';
import { createShelf } from '../store/shelf';
import type { Previous } from '../targets/photo';
import type { OfPhoto } from './ledger';
import { photoOf } from './ledger';

/** How a photo is recognised that PhotoBot has written; see the fields of a job. */
type Known = Pick<Job, 'etag' | 'readBack'>;

/** A photo as it was before a change, and as it shows since an undo has put it back. */
type PutBackPhoto = { readonly was: Was; readonly now: Known; readonly at: number };

type Was = Pick<Extract<Previous, { kind: 'photo' }>, 'etag' | 'hash'>;

/**
 * The photos that undos have put back. Each of them shows by another etag, and perhaps in other bytes, than when an
 * earlier change wrote it. The undo of that earlier change must not take it for somebody else's.
 */
export type PutBacks = {
  /** Notes how the previous photo of a change shows since it was put back. */
  note(change: OfPhoto & { readonly previous?: Previous }, now: Known): Promise<void>;
  /**
   * Returns how the photo of a change shows by now, if it was put back since; else as the change knows it.
   * @param sent the hash of the photo that was sent, for where no etag is known
   */
  newest(change: OfPhoto & Known, sent: string | undefined): Promise<Known>;
};

/** Keeps the photos that were put back, by whose photo it is. */
export function createPutBacks(room: ShelfRoom): PutBacks {
  const lastsMilliseconds = limits.undoMilliseconds;
  const shelf = createShelf<readonly PutBackPhoto[]>({
    ...room,
    folder: 'put-back',
    lastsMilliseconds,
  });
  return {
    async note(change, now) {
      const was = change.previous;
      if (was?.kind !== 'photo') return;
      const at = room.now();
      const noted = { was: { etag: was.etag, hash: was.hash }, now, at };
      const next = (all: readonly PutBackPhoto[]) => {
        const recent = all.filter((each) => each.at > at - lastsMilliseconds && !isSame(each, was));
        // What was put back once may be put back again.
        const renewed = recent.map((each) => (is(was, each.now) ? { ...each, now } : each));
        return [noted, ...renewed].slice(0, limits.putBacksRemembered);
      };
      await shelf.update(photoOf(change), next, []);
    },
    async newest(change, sent) {
      const all = (await shelf.load(photoOf(change))) ?? [];
      const { etag, readBack } = change;
      return all.find(({ was }) => is(was, change, sent))?.now ?? { etag, readBack };
    },
  };
}

/** Whether a photo is the one that is known so. As for an undo, only the hash counts if it was read back. */
function is(was: Was, { etag = '', readBack }: Known, sent?: string): boolean {
  if (readBack !== undefined) return was.hash === readBack;
  if (etag !== '' && was.etag !== '') return was.etag === etag;
  return was.hash !== undefined && was.hash === sent;
}

function isSame({ was }: PutBackPhoto, { etag, hash }: Was): boolean {
  return was.etag === etag && was.hash === hash;
}
