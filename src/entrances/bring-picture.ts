import { isThread } from '../request';
import { Refusal } from '../errors';
import type { Converted, PhotoConverter } from '../photos/convert';
import type { Framing } from '../photos/pixels/framing';
import type { Log } from '../ports';
import type { Request } from '../request';
import type { PictureSearch, Wish } from '../targets/wish';
import type { FetchPicture } from './only-picture';
import { onlyPicture } from './only-picture';

type SetWish = Extract<Wish, { readonly name: 'set' }>;

export type BringNeeds = {
  readonly fetchPicture: FetchPicture;
  readonly converter: Pick<PhotoConverter, 'convert'>;
  readonly log: Log;
};

/** What a message brings for a photo: the picture, or where Graph may have it. */
export type Brought = { readonly converted?: Converted; readonly search?: PictureSearch };

/**
 * Where to look when Teams did not bring the picture: in this message if it shows one, or in the one that it answers.
 * The personal chat is nothing that Graph knows, and there Teams brings everything.
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
    let bytes: Buffer;
    try {
      bytes = await onlyPicture(fetchPicture, request);
    } catch (thrown) {
      if (!isRefusedForGood(thrown) || !mayBeInGraph(request)) throw thrown;
      log.info('picture.kept_back', { code: thrown.code, status: thrown.details['status'] });
      return { search: { messageId: request.messageId, onlyHere: true } };
    }
    return { converted: await converter.convert(bytes, framing) };
  };
}

function mayBeInGraph({ place: { conversationId, kind } }: Request): boolean {
  return kind !== 'personal' && isThread(conversationId);
}

/** Each of these was tried again, and another try would answer the same. */
const final: readonly unknown[] = [401, 403, 404, 410];

function isRefusedForGood(thrown: unknown): thrown is Refusal {
  if (!(thrown instanceof Refusal) || thrown.code !== 'download.unavailable') return false;
  return final.includes(thrown.details['status']);
}
