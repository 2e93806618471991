import { factsOf } from '../errors';
import type { Pictures } from '../memory/pictures';
import { photoPart } from '../memory/pictures';
import type { PutBacks } from '../memory/put-backs';
import type { Log } from '../ports';
import { fingerprint } from '../store/store';
import type { Previous } from '../targets/photo';
import type { Way } from './graph-call';
import type { Readings } from './readings';
import type { Subject } from './recognise';

/** How the photos of jobs are known after undos of later jobs, which have put them back. */
export type KnownPhotos = {
  /** Returns a job with what its photo is recognised by now. An undo of a later job may have put it back. */
  recall(subject: Subject): Promise<Subject>;
  /**
   * Notes that the previous photo of a job is back, for the job that wrote that photo. Never throws.
   * @param etag the etag of the photo since then; without it the photo is read
   */
  note(subject: Subject, way: Way, etag?: string): Promise<void>;
};

type Needs = {
  readonly putBacks: PutBacks;
  readonly pictures: Pick<Pictures, 'picture'>;
  readonly readings: Pick<Readings, 'after'>;
  readonly log: Log;
};

/** Creates what knows how photos show after undos. */
export function createKnownPhotos({ log, pictures, putBacks, readings }: Needs): KnownPhotos {
  return {
    async recall(subject) {
      const { action, etag, framing, id, readBack } = subject;
      if (action !== 'set' || (!etag && readBack === undefined)) return subject;
      const sent = await pictures.picture(id, photoPart(framing));
      // Both are of one look at the photo, or neither counts.
      const { etag: _etag, readBack: _readBack, ...rest } = subject;
      return { ...rest, ...(await putBacks.newest(subject, sent && fingerprint(sent))) };
    },
    async note(subject, way, etag) {
      if (subject.previous?.kind !== 'photo') return;
      try {
        const seen = etag === undefined ? await readings.after(putBackOf(subject), way) : { etag };
        if (seen.etag !== '' || seen.readBack !== undefined) await putBacks.note(subject, seen);
      } catch (thrown) {
        log.error('photo.put_back_not_noted', { job: subject.id, ...factsOf(thrown) });
      }
    },
  };
}

/** Returns what was written by an undo, and over what. Nobody knows how often it was written. */
function putBackOf({ action, etag = '', framing, id, previous, readBack }: Subject) {
  const route = previous?.route ?? 'me';
  const over: Previous =
    action === 'remove'
      ? { kind: 'none', route }
      : { kind: 'photo', route, etag: readBack === undefined ? etag : '' };
  return { id, framing, side: 'previous', over } as const;
}
