import type { Shape } from '../photos/pixels/framing';
import type { Route } from './catalog';

/** The facts about a photo that is there. */
export type PhotoFacts = {
  /** Empty when Graph does not tell. */
  readonly etag: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
};

/** What was there before; known from the moment before the write, so that a crash cannot lose it. */
export type Previous =
  | { readonly kind: 'none'; readonly route: Route }
  | {
      readonly kind: 'photo';
      readonly route: Route;
      /** Of the metadata, and empty when Graph did not tell. */
      readonly etag: string;
      /** See `fingerprint`; version 0.2.0 did not keep it. */
      readonly hash?: string;
      /** By this route Graph showed no photo; this one was there by an earlier route. */
      readonly unseen?: true | undefined;
    };

/**
 * How an undo recognises the photo that we wrote: by the etag of the metadata, or by a hash of its bytes, both as they
 * were read back right after the write. If both are known, only the hash counts: the etag may be of what somebody set
 * right after. An etag is compared only with an etag of the metadata: no document promises that the `ETag` of the bytes
 * is the same. The hash is of the bytes that Graph showed, if they could be read: Graph is reported to encode anew.
 */
export type AfterWrite = {
  readonly etag: string;
  readonly readBack?: string;
  /** Graph still answered with the old photo, or its etag. */
  readonly lags?: true;
};

/** What is to be known of a picture as long as its photo is not set. */
export type Remarks = {
  /** The ground shows through the picture somewhere. */
  readonly seeThrough?: true;
  /** The file of the picture is damaged, and what came of it passes. */
  readonly damaged?: true;
  /** Says which crops change something; version 0.2.0 did not keep it. */
  readonly shape?: Shape;
};
