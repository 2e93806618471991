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

/** What is to be known of a picture as long as its photo is not set. */
export type Remarks = {
  /** The ground shows through the picture somewhere. */
  readonly seeThrough?: true;
  /** The file of the picture is damaged, and what came of it passes. */
  readonly damaged?: true;
};
