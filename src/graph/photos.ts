import { limits } from '../limits';
import { beginsLikePicture, endsLikePicture } from '../photos/guard/sniff';
import { GraphAnswerError } from './answer';
import { noMailbox } from './answer-codes';
import type { GraphClient } from './client';
import type { Watch } from './exchange';
import { unusable } from './exchange';
import { recordIn } from '../net/body';

export type PhotoRead =
  | { readonly kind: 'none' }
  /** The exact bytes that Graph keeps; `etag` is their header, which no document promises, and empty without one. */
  | { readonly kind: 'photo'; readonly jpeg: Buffer; readonly etag: string };

/**
 * The photos in Microsoft 365. A path is a photo's, relative to `/v1.0`, such as `/me/photo`; the token decides whose
 * rights count. Etags come without quotes; the header of `read` is another kind of etag than that of `etag`, and may differ.
 * Source: https://learn.microsoft.com/graph/api/resources/profilephoto
 * @throws GraphAnswerError | GraphUnreachableError, which `refusalFor` turns into a refusal
 */
export type GraphPhotos = {
  read(path: string, token: string): Promise<PhotoRead>;
  /** Returns the etag of the metadata; an empty one if it has none; nothing if there is no photo. */
  etag(path: string, token: string): Promise<string | undefined>;
  /**
   * Writes a photo; with `beta`, by the version of Graph that keeps photos of people without a mailbox. `watch` is asked
   * before each try, and told if one got no answer. Returns Graph's id of the call.
   */
  write(
    path: string,
    token: string,
    jpeg: Buffer,
    how?: { readonly beta?: boolean; readonly watch?: Watch | undefined },
  ): Promise<Answered>;
  /** Removes a photo. Succeeds if Graph says yes, or that there is no photo. Neither proves that it is gone. */
  remove(path: string, token: string, watch?: Watch): Promise<Answered>;
};

/** Graph's id of a call, for Microsoft's support. */
type Answered = { readonly requestId?: string | undefined };

/** Creates access to photos by way of our own client, because the Graph SDK loses binary bodies in several ways. */
export function createGraphPhotos(client: GraphClient): GraphPhotos {
  return {
    read: (path, token) => noneOr({ kind: 'none' }, () => readWhole(client, path, token)),
    etag: (path, token) => noneOr(undefined, () => etag(client, path, token)),
    async write(path, token, jpeg, how) {
      // `application/octet-stream` answers 500, and other picture types are not documented.
      const content = { type: 'image/jpeg', bytes: jpeg };
      const { beta, watch } = how ?? {};
      const call = { method: 'PUT', path: `${path}/$value`, token, content, beta } as const;
      const { requestId } = await client(call, watch);
      return { requestId };
    },
    async remove(path, token, watch) {
      const call = { method: 'DELETE', path: `${path}/$value`, token } as const;
      const { requestId } = await noneOr<Answered>({}, () => client(call, watch));
      return { requestId };
    },
  };
}

/**
 * Where a proxy tells no length, a connection that breaks may pass for the end of the photo; and half a photo must not be
 * kept as the previous one. A photo without an end mark is believed if two reads bring the same bytes.
 */
async function readWhole(client: GraphClient, path: string, token: string): Promise<PhotoRead> {
  let found = await read(client, path, token);
  for (let reads = 1; found.kind === 'photo' && !endsLikePicture(found.jpeg); reads += 1) {
    const again = await read(client, path, token);
    if (again.kind === 'photo' && again.jpeg.equals(found.jpeg)) return again;
    if (reads === limits.photoReads) throw unusable({ status: 200 });
    found = again;
  }
  return found;
}

async function read(client: GraphClient, path: string, token: string): Promise<PhotoRead> {
  const call = { method: 'GET', path: `${path}/$value`, token } as const;
  const answer = await client({ ...call, maxBytes: limits.graphPhotoBytes });
  const { status, headers, bytes } = answer;
  const type = headers.get('content-type') ?? '';
  const found = plain(headers.get('etag'));
  if (status === 204 || (found === '' && type.startsWith('image/gif'))) return { kind: 'none' };
  // The body may be empty, or the page of a proxy. That is not “no photo”, or an undo would delete the photo that is
  // there; and it is no photo, or an undo would write it.
  if (!beginsLikePicture(bytes)) throw unusable(answer);
  return { kind: 'photo', jpeg: bytes, etag: found };
}

async function etag(client: GraphClient, path: string, token: string): Promise<string | undefined> {
  const answer = await client({ method: 'GET', path, token, maxBytes: limits.graphJsonBytes });
  const photo = recordIn(answer.bytes);
  if (!photo) throw unusable(answer);
  const found = plain(photo['@odata.mediaEtag']);
  return found === '' && isPlaceholder(photo) ? undefined : found;
}

/** The size counts only as numbers: `id` may say "240x240", "1X1" or "default". */
function isPlaceholder(photo: Readonly<Record<string, unknown>>): boolean {
  const tiny = photo['width'] === 1 && photo['height'] === 1;
  return tiny || photo['@odata.mediaContentType'] === 'image/gif';
}

/** The codes of 404 that mean "no photo", over the generations of the service. */
const noPhoto = [
  'ImageNotFound',
  'ErrorItemNotFound',
  'ItemNotFound',
  'ResourceNotFound',
  'DoesNotExist',
];
/** Codes of 404 that mean that nobody is there who could have a photo. They must not pass for "no photo". */
const noOwner = [
  ...noMailbox,
  'OrganizationFromTenantGuidNotFound',
  'Request_ResourceNotFound',
  'TargetAddressNotFound',
];

async function noneOr<T>(none: T, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (thrown) {
    if (!(thrown instanceof GraphAnswerError) || thrown.status !== 404) throw thrown;
    if (!thrown.names(...noPhoto) || thrown.names(...noOwner)) throw thrown;
    return none;
  }
}

/** `W/"ABC"`, `"ABC"` and `ABC` are the same photo. */
function plain(etag: unknown): string {
  return typeof etag === 'string'
    ? etag
        .trim()
        .replace(/^W\//, '')
        .replace(/^"(.*)"$/, '$1')
    : '';
}
