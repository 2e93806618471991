import type { PhotoChange } from './jobs/change';
import type { LedgerEntry } from './memory/ledger-entry';
import type { Errand } from './jobs/errand';
import type { PhotoFacts } from './targets/photo';
import type { Refusal } from './errors';
import type { Place } from './request';
import type { Target } from './targets/target';

/** A line of somebody's history. */
export type HistoryLine = LedgerEntry & {
  /** Whether it can still be taken back from here. */
  readonly undoable?: true;
};

/** What PhotoBot shows, as data; the Teams edge turns it into an Adaptive Card or a plain message. */
export type Card =
  | {
      readonly kind: 'help';
      readonly place: Place;
      /** It is for somebody for whom PhotoBot does nothing else. */
      readonly outsider?: true;
    }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | {
      readonly kind: 'change';
      readonly change: PhotoChange;
      /** A small JPEG of the photo as it will look. */
      readonly preview?: Buffer;
    }
  | {
      readonly kind: 'errand';
      readonly errand: Errand;
      /** Whether its choices may be seen. */
      readonly open: boolean;
      /** A small JPEG for each choice that has one. */
      readonly pictures: readonly (Buffer | undefined)[];
      /** Opens the requester's chat with PhotoBot, where they may send another picture. */
      readonly chatLink?: string;
    }
  | {
      /** How to set a photo from elsewhere than the conversation. */
      readonly kind: 'send-picture';
      /** It is because nobody shows PhotoBot the messages of this one; else because it has no team. */
      readonly unseen?: true;
      readonly place: Place;
      readonly whose: 'me' | 'team';
      readonly chatLink: string;
    }
  | {
      /** A photo as it is; without facts there is none. */
      readonly kind: 'photo';
      readonly target: Target;
      readonly facts?: PhotoFacts;
      readonly preview?: Buffer;
    }
  | { readonly kind: 'history'; readonly place: Place; readonly lines: readonly HistoryLine[] }
  /** It went on in another message that shows the same card. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'signed-out' }
  /** For the person whose photo somebody changed with the app's own permission. */
  | { readonly kind: 'notice'; readonly change: PhotoChange };

/** What one person sees after their click: a card in place of the old one, or a sentence for their eyes only. */
export type ClickAnswer =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'private'; readonly text: string };
