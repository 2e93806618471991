import sharp from 'sharp';
import { Refused } from '../http/answer';
import type { Incoming } from '../http/routes';
import type { Photo } from '../tenant/photos';
import { graphRefusal, wrappedGraphError } from './errors';

/** Source: https://learn.microsoft.com/graph/api/profilephoto-update */
const photoBytes = 4 * 1024 * 1024;
/** The smallest size that Graph serves; what it demands exactly was never published. */
const smallestSide = 48;

/** Reads a photo as strictly as the documents allow to expect. @throws Refused */
export async function readPhoto({ body, headers }: Incoming): Promise<Omit<Photo, 'etag'>> {
  checkContentType(headers['content-type']);
  // Whatever stands in front of Graph answers this one, and not in JSON.
  if (body.length > photoBytes) throw new Refused({ status: 413 });
  const { width, height } = await decode(body);
  if (width < smallestSide) throw badPhoto('ValidationWidthTooSmall');
  if (height < smallestSide) throw badPhoto('ValidationHeightTooSmall');
  return { jpeg: body, width, height };
}

/** Returns the same picture in other bytes, as a service keeps it that encodes anew whatever it gets. */
export function encodeAnew(jpeg: Buffer): Promise<Buffer> {
  return sharp(jpeg).jpeg({ quality: 70, chromaSubsampling: '4:2:0' }).toBuffer();
}

function checkContentType(type = ''): void {
  if (type === 'image/jpeg') return;
  if (type.startsWith('application/json')) {
    throw new Refused(
      wrappedGraphError(400, 'BadRequest', 'Argument: sourceEntity, Value: is null'),
    );
  }
  if (type === 'application/octet-stream' || type === '') {
    throw graphRefusal(500, 'ErrorInternalServerError', 'An internal server error occurred.');
  }
  throw graphRefusal(415, 'UnsupportedMediaType', `The content type ${type} is not supported.`);
}

/** Decodes all of it: the head of a cut-off picture looks fine. */
async function decode(bytes: Buffer): Promise<{ width: number; height: number }> {
  try {
    const picture = sharp(bytes, { failOn: 'warning' });
    const { format } = await picture.metadata();
    if (format !== 'jpeg') throw new TypeError('not a JPEG');
    const { info } = await picture.raw().toBuffer({ resolveWithObject: true });
    return info;
  } catch {
    throw badPhoto('ErrorInvalidImage');
  }
}

function badPhoto(code: string): Refused {
  return graphRefusal(
    400,
    code,
    "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ProfileBadRequestException' was thrown.",
  );
}
