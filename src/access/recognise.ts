import { Refusal } from '../errors';
import type { PhotoRead } from '../graph/photos';
import type { PhotoJob } from '../job';
import type { PicturePart, Pictures } from '../memory/pictures';
import { photoPart } from '../memory/pictures';
import type { PhotoConverter } from '../photos/convert';
import type { PhotoCalls, Way } from './graph-call';
import { fingerprint } from '../store/store';

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
  | 'restores'
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
 * Reads the photo that is there, and returns which side of a job it is; nothing if it is another photo. `either`: both
 * were sent, and it looks like both. The first row that fits counts:
 *
 * | Etag of the metadata | Bytes                                 | The photo is                                  |
 * | -------------------- | ------------------------------------- | --------------------------------------------- |
 * | any                  | none                                  | the side without a photo, if there is one     |
 * | ours                 | those of a side, or like the new      | `new`                                         |
 * | another              | those of the new, or like it alone    | another; refused if an undo was sent          |
 * | another              | those of the previous, or like it     | `previous` if an undo was sent, else another  |
 * | unknown              | those of a side                       | that side                                     |
 * | ours, or unknown     | like a side that was sent             | that side                                     |
 *
 * While the etag is still that of the previous photo it counts as unknown, because its reader may lag. Beside `readBack`
 * no etag tells anything of the new photo, and nothing is like it: only the bytes that were sent or read back are ours.
 * @throws Refusal if the photo cannot be read, or if after an undo its etag and its bytes contradict each other
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
    const { action, framing, id, previous, readBack } = subject;
    const told = await toldByEtag(calls, subject, way);
    const current = await calls.readOwned(way);
    if (current.kind === 'none') {
      const none =
        action === 'remove' ? 'new' : isLikeNone(previous, sent) ? 'previous' : undefined;
      return sides.find((side) => side === none);
    }
    const exact = await exactly(needs, subject, current);
    const mayBeBack = told === 'another' && sent.includes('previous');
    if (mayBeBack && exact.includes('new')) throw uncertain(previous);
    if (exact.length > 0) {
      if (told === 'ours') return 'new';
      return sides.find((side) => exact.includes(side) && !isRefuted(side, told, sent));
    }
    // `readBack` is of bytes that Graph has shown: from then on only they are ours.
    const mayBeNew = action === 'set' && told !== 'another' && readBack === undefined;
    const possible = sent.filter((side) => side !== 'new' || mayBeNew);
    const alike = await likeness(needs, subject, current, possible);
    if (told === 'ours' && alike.includes('new')) return 'new';
    const isOld = action !== 'set' || readBack !== undefined || alike.length > 0;
    if (mayBeBack && !isOld && (await isPart(needs, id, photoPart(framing), current)))
      throw uncertain(previous);
    return alike.length > 1 ? 'either' : sides.find((side) => alike.includes(side));
  };
}

/**
 * Whether “no photo” is what was there before. By a way that showed none then it tells nothing of an undo, which writes
 * the photo of another way.
 */
function isLikeNone(previous: Subject['previous'], sent: readonly Side[]): boolean {
  if (previous?.kind !== 'photo') return previous?.kind === 'none';
  return previous.unseen === true && !sent.includes('previous');
}

/** The etag may be that of the photo that was put back, and the bytes may lag behind; or somebody has set this one. */
function uncertain(previous: Subject['previous']): Refusal {
  const back = previous?.kind === 'none' ? 'remove' : 'set';
  return new Refusal('change.undo_uncertain', { action: back, taken: true });
}

/** Returns whether the etag speaks against a photo with exactly these bytes: then they are from a reader that lags. */
function isRefuted(side: Side, told: Told, sent: readonly Side[]): boolean {
  if (side === 'new') return told === 'another';
  return !sent.includes('previous') && (told === 'another' || told === 'perhaps another');
}

/**
 * What the etag of the metadata tells of the photo that is there. Beside `readBack`, an etag is not that of our write
 * for sure: somebody may have set a photo right after, and one more write of ours may have come later.
 */
type Told = 'ours' | 'another' | 'perhaps another' | 'nothing';

async function toldByEtag(
  calls: Needs['calls'],
  { action, etag: ours = '', previous, readBack }: Subject,
  way: Way,
): Promise<Told> {
  const before = previous?.kind === 'photo' ? previous.etag : '';
  if ((action === 'set' ? ours : before) === '') return 'nothing';
  const etag = await calls.etag(way);
  // The etag of the previous photo comes from a reader that lags behind.
  if (etag === '' || etag === before) return 'nothing';
  if (etag === ours) return readBack === undefined ? 'ours' : 'nothing';
  // Even if it is the same picture.
  return readBack === undefined ? 'another' : 'perhaps another';
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

/** What compares photos with the pictures of jobs. */
export type Compared = {
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

/** Returns whether two photos are the same, encoded anew or not. A missing photo is like none. */
export async function isAlike(
  converter: Compared['converter'],
  one: Buffer | undefined,
  other: Buffer,
): Promise<boolean> {
  return one !== undefined && (one.equals(other) || converter.alike(one, other));
}
