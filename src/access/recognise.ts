import type { PhotoRead } from '../graph/photos';
import type { PhotoJob } from '../job';
import type { PicturePart, Pictures } from '../memory/pictures';
import { photoPart } from '../memory/pictures';
import type { PhotoConverter } from '../photos/convert';
import type { PhotoCalls, Way } from './graph-call';
import { fingerprint } from '../store/store';
import { isPart } from './readings';

/** The part of a job that it takes to write its photo, to undo that, and to recognise the photo. */
export type Subject = Pick<
  PhotoJob,
  | 'action'
  | 'asApplication'
  | 'etag'
  | 'framing'
  | 'id'
  | 'place'
  | 'previous'
  | 'readBack'
  | 'target'
  | 'unanswered'
> & { readonly requester: Pick<PhotoJob['requester'], 'objectId'> };

/** The two photos of a job: `new` is there when it is applied, `previous` when it is undone. */
export type Side = 'new' | 'previous';

/**
 * Reads the photo that is there, and returns which side of a job it is; nothing if it is neither. If it may be both,
 * the first of `sides` counts.
 * @throws Refusal if the photo cannot be read
 */
export type Recognise = (
  subject: Subject,
  way: Way,
  sides: readonly Side[],
) => Promise<Side | undefined>;

type Needs = {
  readonly calls: Pick<PhotoCalls, 'etag' | 'readOwned'>;
  readonly pictures: Pick<Pictures, 'picture'>;
  readonly converter: Pick<PhotoConverter, 'alike'>;
};

/** Creates what recognises photos, even if Microsoft 365 has encoded them anew. */
export function createRecognise({ calls, converter, pictures }: Needs): Recognise {
  return async (subject, way, sides) => {
    const { action, etag: ours = '' } = subject;
    const etag = action === 'set' && ours !== '' ? await calls.etag(way) : '';
    // Where the bytes are known, an etag may have been read of what somebody has set right after.
    if (etag !== '' && etag === ours && subject.readBack === undefined) return 'new';
    const current = await calls.readOwned(way);
    for (const side of sides) {
      if (await isIt(side, subject, current, etag)) return side;
    }
    return undefined;
  };

  async function isIt(
    side: Side,
    { action, framing, id, previous, readBack }: Subject,
    current: PhotoRead,
    etag: string,
  ): Promise<boolean> {
    if (current.kind === 'none') {
      return side === 'new' ? action === 'remove' : previous?.kind === 'none';
    }
    const isLike = (part: PicturePart) => isPart({ converter, pictures }, id, part, current);
    if (side === 'previous') return previous?.kind === 'photo' && isLike('previous');
    if (action === 'remove') return false;
    // An etag of before our write comes from a reader that lags behind, and tells nothing of what is there now.
    const lags = previous?.kind === 'photo' && etag === previous.etag;
    if (etag !== '' && !lags && readBack === undefined) return false;
    if (fingerprint(current.jpeg) === readBack) return true;
    return isLike(photoPart(framing));
  }
}
