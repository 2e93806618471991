/** In pixels. */
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

/** What a look at the bytes of a picture's file found, before anything makes pixels of them. */
export type FileFinding =
  | {
      readonly kind: 'whole';
      /** The coded data are known to be right, so that a decoder's warnings are about something harmless. */
      readonly proven: boolean;
      /** Where something else in the file is damaged: a file of what is whole. */
      readonly file?: Uint8Array;
    }
  /** The end is lost. This file is whole: it has the rows that came, and everything else of the picture. */
  | { readonly kind: 'mended'; readonly file: Uint8Array }
  /** Something in the middle is wrong, or too much is lost. */
  | { readonly kind: 'broken' };

export const [unproven, proven, broken] = [
  { kind: 'whole', proven: false },
  { kind: 'whole', proven: true },
  { kind: 'broken' },
] as const;
