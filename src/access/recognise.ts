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
  | 'doubt'
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

/** What a look at a photo is to tell. */
export type Sought = {
  /** The sides that count. If the photo is both, the first one does. */
  readonly sides: readonly Side[];
  /**
   * The sides that PhotoBot may have sent. Graph may have encoded those anew, so a photo that looks like one of them
   * counts. A photo that looks like another side is somebody else's, such as a sharper copy or a logo with another year.
   */
  readonly sent: readonly Side[];
};

/**
 * Reads the photo that is there, and returns which side of a job it is; nothing if it is neither. `either`: both were
 * sent, and it looks like both.
 * @throws Refusal if the photo cannot be read
 */
export type Recognise = (
  subject: Subject,
  way: Way,
  sought: Sought,
) => Promise<Side | 'either' | undefined>;

type Needs = {
  readonly calls: Pick<PhotoCalls, 'etag' | 'readOwned'>;
  readonly pictures: Pick<Pictures, 'picture'>;
  readonly converter: Pick<PhotoConverter, 'alike'>;
};

/** Creates what recognises photos, even if Microsoft 365 has encoded them anew. */
export function createRecognise(needs: Needs): Recognise {
  const { calls } = needs;
  return async (subject, way, { sent, sides }) => {
    const { action, etag: ours = '', previous, readBack } = subject;
    const etag = action === 'set' && ours !== '' ? await calls.etag(way) : '';
    // With `readBack` beside it, the etag may be that of what somebody set right after.
    if (etag !== '' && etag === ours && readBack === undefined) return 'new';
    const current = await calls.readOwned(way);
    if (current.kind === 'none') {
      const none = action === 'remove' ? 'new' : previous?.kind === 'none' ? 'previous' : undefined;
      return sides.find((side) => side === none);
    }
    // The etag of the previous photo comes from a reader that lags behind, and tells nothing of what is there now.
    const lags = previous?.kind === 'photo' && etag === previous.etag;
    // Any other etag tells that somebody has set a photo since, even if it is the same picture.
    const isNewer = etag !== '' && !lags && readBack === undefined;
    const exact = await exactly(needs, subject, current);
    const counts = exact.filter((side) => side !== 'new' || !isNewer);
    if (exact.length > 0) return sides.find((side) => counts.includes(side));
    // Without an etag, `readBack` is of bytes that Graph showed; with one, perhaps only of those we sent.
    const isKnown = readBack !== undefined && ours === '';
    const mayBeNew = action === 'set' && !isNewer && !isKnown;
    const possible = sent.filter((side) => side !== 'new' || mayBeNew);
    const alike = await likeness(needs, subject, current, possible);
    if (alike.length > 1) return 'either';
    return sides.find((side) => alike.includes(side));
  };
}

type Found = Extract<PhotoRead, { kind: 'photo' }>;

/** Returns the sides whose bytes are exactly those of the photo, as they were sent or as they were read back. */
async function exactly(
  { pictures }: Pick<Needs, 'pictures'>,
  { action, framing, id, previous, readBack }: Subject,
  { jpeg }: Found,
): Promise<readonly Side[]> {
  const has = async (part: PicturePart) => (await pictures.picture(id, part))?.equals(jpeg);
  const sides: Side[] = [];
  if (previous?.kind === 'photo' && (await has('previous'))) sides.push('previous');
  if (action !== 'set') return sides;
  if (fingerprint(jpeg) === readBack || (await has(photoPart(framing)))) sides.push('new');
  return sides;
}

/** Returns those of the sides that the photo looks like. */
async function likeness(
  needs: Omit<Needs, 'calls'>,
  { framing, id, previous }: Subject,
  current: Found,
  possible: readonly Side[],
): Promise<readonly Side[]> {
  const alike: Side[] = [];
  for (const side of possible) {
    if (side === 'previous' && previous?.kind !== 'photo') continue;
    const part = side === 'new' ? photoPart(framing) : 'previous';
    if (await isPart(needs, id, part, current)) alike.push(side);
  }
  return alike;
}
