import type { PhotoRead } from '../graph/photos';
import type { Previous } from '../targets/photo';
import type { PicturePart, Pictures } from '../memory/pictures';
import { photoPart } from '../memory/pictures';
import type { PhotoConverter } from '../photos/convert';
import type { Framing } from '../photos/pixels/framing';
import type { Target } from '../targets/target';
import type { PhotoCalls, Way } from './graph-call';
import { fingerprint, isAlike } from './readings';

/** What is to be known of a job to write its photo, to undo that, and to know again what it has left. */
export type Subject = {
  readonly id: string;
  readonly action: 'set' | 'remove';
  readonly target: Target;
  readonly framing: Framing;
  readonly requester: { readonly objectId: string };
  /** The requester is a photo administrator, and this photo takes the app's own permission. */
  readonly asApplication?: true;
  /** What was there before; known from the moment before the write. */
  readonly previous?: Previous;
  /** The etag of the photo's metadata, read back after our write; empty when Graph did not tell. */
  readonly etag?: string;
  /**
   * A hash of the photo as it was read back then, if that was the new one: where there is no etag, or one that may have
   * changed since by what we wrote ourselves.
   */
  readonly readBack?: string;
  /** What an earlier press has asked Microsoft 365 for without an answer, so that it may be done. */
  readonly unanswered?: 'apply' | 'undo';
};

/** What a job leaves behind when it is applied, or when it is undone. */
export type Side = 'new' | 'previous';

/**
 * Reads what is there and returns which side of a job that is, the first in this order, or nothing where it is neither.
 * @throws Refusal whatever Graph has against the read
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

/** Creates what knows photos again, encoded anew or not. */
export function createRecognise({ calls, converter, pictures }: Needs): Recognise {
  return async (subject, way, sides) => {
    const { action, etag: ours = '' } = subject;
    const etag = action === 'set' && ours !== '' ? await calls.etag(way) : '';
    if (etag !== '' && etag === ours) return 'new';
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
    const isLike = async (part: PicturePart) =>
      isAlike(converter, await pictures.picture(id, part), current.jpeg);
    if (side === 'previous') return previous?.kind === 'photo' && isLike('previous');
    if (action === 'remove') return false;
    // An etag of before our write comes from a reader that lags behind, and tells nothing of what is there now.
    const lags = previous?.kind === 'photo' && etag === previous.etag;
    if (etag !== '' && !lags && readBack === undefined) return false;
    if (fingerprint(current.jpeg) === readBack) return true;
    return isLike(photoPart(framing));
  }
}
