import { Refusal, toRefusal } from '../errors';
import { limits } from '../limits';
import { sniffFormat } from '../photos/guard/sniff';
import type { ImageSource, Request } from '../request';
import { pictureName } from '../graph/shown-pictures';

/** Fetches a picture that came with a message. @throws Refusal */
export type FetchPicture = (source: ImageSource) => Promise<Buffer>;

type Fetched = { readonly image: ImageSource; readonly bytes: Buffer };

/**
 * Returns the bytes of the one picture of a message. Files beside it do not count if their bytes are no picture: what
 * they are called proves nothing. Two pictures are refused, but for the same one inline and as a file, as phones send it.
 * @throws Refusal `photo.several`, those of `nothingToFetch`, and those of the download
 */
export async function onlyPicture(fetchPicture: FetchPicture, request: Request): Promise<Buffer> {
  const { images } = request;
  const [image, another] = images;
  if (!image) throw nothingToFetch(request);
  if (!another) return fetched(fetchPicture, image);
  const inline = images.filter(({ kind }) => kind === 'inline');
  if (inline.length > 1 || images.length > limits.filesOfMessage) throw several(images.length);
  const pictures = await picturesAmong(fetchPicture, images);
  const [only, twin] = pictures;
  if (only && !twin) return only.bytes;
  const pasted = pictures.find(({ image: { kind } }) => kind === 'inline');
  if (pasted && pictures.length === 2) return pasted.bytes;
  throw several(pictures.length);
}

/** Returns why a message has no picture that could be fetched. */
export function nothingToFetch({
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
