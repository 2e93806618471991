export type Size = { readonly width: number; readonly height: number };

/** What a header says of how a picture is coded, as far as it decides what decoding takes. */
export type Layout = Size & {
  /** Bytes of a pixel on its way through libvips: its channels, three at least, times the bytes of each. */
  readonly pixelBytes: number;
  /** Bytes that the decoder holds at once for the whole picture; 0 where rows only pass through. */
  readonly heldBytes: number;
  /** How far the decoder shrinks the picture by itself when it is to become so many times smaller; else not at all. */
  readonly shrinksBy?: (times: number) => number;
};
