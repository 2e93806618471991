/** What a look at the bytes of a picture's file found, before anything makes pixels of them. */
export type Finding =
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
