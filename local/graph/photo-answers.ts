import { createHash } from 'node:crypto';
import type { Answer } from '../http/answer';
import type { Photo } from '../tenant/photos';
import type { TenantSettings } from '../tenant/tenant';
import { graphError } from './errors';

export function describePhoto(photo: Photo): Answer {
  const { width, height, etag } = photo;
  return { status: 200, body: metadata('image/jpeg', etag, width, height) };
}

export function photoBytes({ jpeg, etag }: Photo, form: EtagForm): Answer {
  const header = etagHeaders[form](etag, jpeg);
  const headers = { 'content-type': 'image/jpeg', ...(header !== undefined && { etag: header }) };
  return { status: 200, headers, body: jpeg };
}

type EtagForm = TenantSettings['photoEtagHeader'];

const etagHeaders: Readonly<Record<EtagForm, (etag: string, jpeg: Buffer) => string | undefined>> =
  {
    sameAsMetadata: (etag) => etag,
    absent: () => undefined,
    weak: (etag) => `W/${etag}`,
    unquoted: (etag) => etag.replaceAll('"', ''),
    other: (_etag, jpeg) => `"${createHash('sha1').update(jpeg).digest('base64')}"`,
  };

/**
 * Returns that there is no photo, in one of the forms in which Graph says so. In the form with a GIF only the metadata
 * shows a picture; its bytes are a 404.
 */
export function noPhoto(form: TenantSettings['noPhoto'], wanted: 'metadata' | 'bytes'): Answer {
  if (form === 'gif' && wanted === 'metadata') {
    return { status: 200, body: metadata('image/gif', '', 1, 1) };
  }
  if (form === 'empty') return { status: 404 };
  const [code, message] = notFound[form];
  return graphError(404, code, message);
}

const exception = 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException';
const noImage = ['ImageNotFound', `Exception of type '${exception}' was thrown.`] as const;
const notFound: Readonly<
  Record<Exclude<TenantSettings['noPhoto'], 'empty'>, readonly [code: string, message: string]>
> = {
  imageNotFound: noImage,
  gif: noImage,
  imageNotFoundInLowerCase: ['imageNotFound', 'The photo was not found.'],
  itemNotFound: ['ErrorItemNotFound', 'The specified object was not found in the store.'],
  itemNotFoundShort: ['itemNotFound', 'The resource could not be found.'],
  notFound: ['NotFound', ''],
};

function metadata(type: string, etag: string, width: number, height: number): object {
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#photo',
    '@odata.mediaContentType': type,
    '@odata.mediaEtag': etag,
    id: `${width}X${height}`,
    width,
    height,
  };
}
