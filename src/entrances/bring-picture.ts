import { Refusal, toRefusal } from '../errors';
import { pictureName } from '../graph/shown-pictures';
import { limits } from '../limits';
import type { Converted, PhotoConverter } from '../photos/convert';
import { sniffFormat } from '../photos/guard/sniff';
import type { Framing } from '../photos/pixels/framing';
import type { Log } from '../ports';
import type { ImageSource, Request } from '../request';
import { isThread } from '../request';
import type { PictureSearch, SetWish } from '../targets/wish';

type BringNeeds = {
  readonly fetchPicture: FetchPicture;
  readonly converter: Pick<PhotoConverter, 'convert'>;
  readonly log: Log;
};

/** A picture that was converted, for any framing. */
export type Master = Pick<Converted, 'damaged' | 'master' | 'seeThrough'>;

/** What a message brings for a photo: the picture, several of which one is to be chosen, or where Graph may have it. */
export type Brought = {
  readonly converted?: Converted;
  readonly several?: readonly Master[];
  readonly search?: PictureSearch;
};

type Shows = Pick<Request, 'hasHiddenPicture' | 'images'>;

/** Returns whether the sender sees a picture in a message, and Teams brought it or Graph may have it. */
export function showsPicture({ hasHiddenPicture, images }: Shows): boolean {
  return images.length > 0 || hasHiddenPicture === true;
}

/**
 * Returns where to look when Teams did not bring the picture: in this message if it shows one, or in the one that it
 * answers. The personal chat is nothing that Graph knows, and there Teams brings everything.
 */
export function searchFor(request: Request, { source }: SetWish): PictureSearch | undefined {
  const { elsewhere, hasHiddenPicture, images, messageId, repliesTo } = request;
  if (source || images.length > 0 || !mayBeInGraph(request)) return undefined;
  if (hasHiddenPicture) return { messageId, repliesTo };
  if (repliesTo === undefined) return undefined;
  // What somebody has just put in is what they mean; a card comes along with a link by itself.
  const incidental = elsewhere === undefined || elsewhere === 'card';
  return incidental ? { messageId, repliesTo } : undefined;
}

/**
 * Fetches the picture of a message at once, because its address does not live long; nothing where a photo is to be used.
 * What Teams refuses for good in a shared place, Graph has all the same.
 * @throws Refusal
 */
export type BringPicture = (request: Request, wish: SetWish, framing: Framing) => Promise<Brought>;

/** Creates what fetches pictures of messages. */
export function createBringPicture({ converter, fetchPicture, log }: BringNeeds): BringPicture {
  return async (request, { source }, framing) => {
    if (source) {
      if (request.images.length > 0) throw new Refusal('photo.or_source');
      return {};
    }
    let pictures: readonly Buffer[];
    try {
      pictures = await picturesIn(fetchPicture, request);
    } catch (thrown) {
      if (!isRefusedForGood(thrown) || !mayBeInGraph(request)) throw thrown;
      log.info('picture.kept_back', { code: thrown.code, status: thrown.details.status });
      return { search: { messageId: request.messageId, onlyHere: true } };
    }
    const converted: Converted[] = [];
    // One after another, as the converter asks for.
    for (const bytes of pictures) converted.push(await converter.convert(bytes, framing));
    const [only, another] = converted;
    return another ? { several: converted } : { ...(only && { converted: only }) };
  };
}

function mayBeInGraph({ place: { conversationId, kind } }: Request): boolean {
  return kind !== 'personal' && isThread(conversationId);
}

/** Each of these was tried again, and another try would answer the same. */
const final: readonly unknown[] = [401, 403, 404, 410];

function isRefusedForGood(thrown: unknown): thrown is Refusal {
  if (!(thrown instanceof Refusal) || thrown.code !== 'download.unavailable') return false;
  return final.includes(thrown.details.status);
}

/** Fetches a picture that came with a message. @throws Refusal */
type FetchPicture = (source: ImageSource) => Promise<Buffer>;

type Fetched = { readonly image: ImageSource; readonly bytes: Buffer };

/**
 * Returns the bytes of the pictures of a message. Files beside them do not count if their bytes are no picture: what
 * they are called proves nothing. The same one inline and as a file, as phones send it, is one.
 * @throws Refusal `photo.several` for too many, those of `nothingToFetch`, and those of the download
 */
async function picturesIn(
  fetchPicture: FetchPicture,
  request: Request,
): Promise<readonly Buffer[]> {
  const { images } = request;
  const [image, another] = images;
  if (!image) throw nothingToFetch(request);
  if (!another) return [await fetched(fetchPicture, image)];
  if (images.length > limits.filesOfMessage) throw several(images.length);
  const pictures = await picturesAmong(fetchPicture, images);
  const pasted = pictures.filter(({ image: { kind } }) => kind === 'inline');
  const counted = pasted.length === 1 && pictures.length === 2 ? pasted : pictures;
  return counted.map(({ bytes }) => bytes);
}

/** Returns why a message has no picture that could be fetched. */
function nothingToFetch({
  elsewhere,
  fromPhone,
  hasHiddenPicture,
}: Pick<Request, 'elsewhere' | 'fromPhone' | 'hasHiddenPicture'>): Refusal {
  if (hasHiddenPicture) return new Refusal('photo.hidden');
  if (elsewhere) return new Refusal('photo.elsewhere', { what: elsewhere });
  return new Refusal(fromPhone ? 'photo.lost' : 'photo.missing');
}

/** @throws Refusal why none of them is one, or why one that is called a picture cannot be looked at */
async function picturesAmong(
  fetchPicture: FetchPicture,
  images: readonly ImageSource[],
): Promise<readonly Fetched[]> {
  const pictures: Fetched[] = [];
  let none: Refusal | undefined;
  for (const image of images) {
    try {
      const bytes = await fetched(fetchPicture, image);
      sniffFormat(bytes);
      pictures.push({ image, bytes });
    } catch (thrown) {
      const refusal = toRefusal(thrown);
      const called = isCalledPicture(image);
      if (called && refusal.code !== 'photo.unsupported') throw thrown;
      if (called || !none) none = refusal;
    }
  }
  if (pictures.length === 0 && none) throw none;
  return pictures;
}

/** Fetches one picture, and says of a failure what it was that failed. */
async function fetched(fetchPicture: FetchPicture, image: ImageSource): Promise<Buffer> {
  try {
    return await fetchPicture(image);
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.code !== 'download.unavailable') throw thrown;
    throw new Refusal(thrown.code, { ...thrown.details, as: image.kind }, { cause: thrown.cause });
  }
}

function isCalledPicture(image: ImageSource): boolean {
  return image.kind === 'inline' || pictureName.test(image.name);
}

function several(count: number): Refusal {
  return new Refusal('photo.several', { count });
}
