import type { PhotoChange } from './changes/change';
import type { Refusal } from './errors';
import type { Place } from './request';

/** What PhotoBot shows, as data; the Teams edge turns it into an Adaptive Card or a plain message. */
export type Card =
  | { readonly kind: 'help'; readonly place: Place }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | {
      readonly kind: 'change';
      readonly change: PhotoChange;
      /** A small JPEG of the photo as it will look. */
      readonly preview?: Buffer;
    };

/** What one person sees after their click: a card in place of the old one, or a sentence for their eyes only. */
export type ClickAnswer =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'private'; readonly text: string };
