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
 * Returns where Graph may have the picture if Teams did not bring it: in this message if it shows one, or in the one
 * that it answers. Graph does not know the personal chat, but there Teams brings everything.
 */
export function searchFor(request: Request, { source }: SetWish): PictureSearch | undefined {
  const { elsewhere, hasHiddenPicture, images, messageId, repliesTo } = request;
  if (source || images.length > 0 || !mayBeInGraph(request)) return undefined;
  if (hasHiddenPicture) return { messageId, repliesTo };
  if (repliesTo === undefined) return undefined;
  // Something that the sender has put in is what they mean. A card may come along with a link by itself.
  const incidental = elsewhere === undefined || elsewhere === 'card';
  return incidental ? { messageId, repliesTo } : undefined;
}

/**
 * Fetches the pictures of a message at once, because their addresses do not live long, and converts them. Returns
 * nothing if the wish uses an existing photo. If Teams refuses a picture for good in a shared place, it is to be
 * searched in Graph.
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
    // One after another: each takes a place in the queue of pictures.
    for (const bytes of pictures) converted.push(await converter.convert(bytes, framing));
    const [only, another] = converted;
    return another ? { several: converted } : { ...(only && { converted: only }) };
  };
}

function mayBeInGraph({ place: { conversationId, kind } }: Request): boolean {
  return kind !== 'personal' && isThread(conversationId);
}

/** Statuses after which another try would be answered the same. */
const final: readonly unknown[] = [401, 403, 404, 410];

function isRefusedForGood(thrown: unknown): thrown is Refusal {
  if (!(thrown instanceof Refusal) || thrown.code !== 'download.unavailable') return false;
  return final.includes(thrown.details.status);
}

/** Fetches a picture that came with a message. @throws Refusal */
type FetchPicture = (source: ImageSource) => Promise<Buffer>;

type Fetched = { readonly image: ImageSource; readonly bytes: Buffer };

/**
 * Returns the bytes of the pictures of a message. Files whose bytes are no picture do not count, whatever they are
 * called. A picture that comes inline and as a file, as from a phone, counts once.
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

/**
 * Fetches all files, and returns those that are pictures.
 * @throws Refusal if none is a picture, or if one that is called a picture cannot be looked at
 */
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

/** Fetches one picture. A failure says whether it was inline or a file. */
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
