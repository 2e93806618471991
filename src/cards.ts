import type { Topic } from './commands/languages/language';
import type { Refusal } from './errors';
import type { Doubt, Job, JobState, PhotoJob } from './job';
import type { Place } from './request';
import type { Route } from './targets/catalog';
import type { PhotoFacts } from './targets/photo';
import type { Target, TargetKind } from './targets/target';
import type { Wish } from './targets/wish';

/** What the history tells of one change. */
export type LedgerEntry = {
  /** The id of its job. */
  readonly id: string;
  readonly action: PhotoJob['action'];
  readonly target: { readonly kind: TargetKind; readonly name: string };
  readonly place: Place['kind'];
  /** A hash of the conversation. */
  readonly conversation: string;
  /** When the change was done, or failed; an undo does not change this time. */
  readonly at: number;
  readonly state: PhotoJob['state'];
  readonly route?: Route;
  /** There was no photo before. */
  readonly isFirst?: true;
  /** The work that may or may not have been done. */
  readonly doubt?: Doubt['of'];
  /** Why it was not done. */
  readonly code?: string;
};

/** A line of somebody's history. */
export type HistoryLine = LedgerEntry & {
  /** Whether it can still be taken back from here. */
  readonly undoable?: true;
  /** The photo as small as a chat list shows it, as long as it is kept. */
  readonly picture?: Buffer;
};

/** What a card tells of a change of a photo, from its proposal on. */
export type ChangeView = Omit<PhotoJob, 'known' | 'messages' | 'revision' | 'wish'>;

/** What a card tells of a wish before its proposal, and of an undo for which its requester still has to sign in. */
export type QuestionView = Pick<
  Job,
  | 'dialog'
  | 'earlier'
  | 'id'
  | 'known'
  | 'place'
  | 'problem'
  | 'question'
  | 'recent'
  | 'requester'
  | 'search'
  | 'unread'
> & {
  readonly state: Extract<JobState, 'looking' | 'asking' | 'cancelled' | 'lapsed' | 'failed'>;
  readonly wish: Wish['name'] | 'undo';
  /** What is still to be looked up: a name or an address as it was written, or all that the requester owns of a kind. */
  readonly sought?: { readonly name: string } | { readonly own: 'group' | 'team' };
};

/** The name of an answer of a few words, which stand in src/text/. */
export type Saying =
  | Topic
  | 'cancelled'
  | 'nothing-open'
  | 'nothing-waits'
  | 'open-proposal'
  | 'open-question'
  | 'framed-anew';

/** The name of a card of a few words, which stand in src/text/. */
export type NoteName = 'busy' | 'moved' | 'signed-in' | 'signed-out';

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
      readonly change: ChangeView;
      /** It answers an undo by words: the card of the change, which is there too, tells the rest. */
      readonly brief?: true;
      /** A small JPEG of the photo as it will look. */
      readonly preview?: Buffer;
      /** The same as small as a chat list shows it, while it is proposed. */
      readonly listed?: Buffer;
      /** Small JPEGs of the photo before the change and after it, in place of the preview; of no photo there is none. */
      readonly both?: { readonly before?: Buffer; readonly after?: Buffer };
    }
  | {
      readonly kind: 'question';
      readonly asked: QuestionView;
      /** Whether its choices may be seen. */
      readonly open: boolean;
      /** A small JPEG of the picture, if the picture is known but not yet whose photo it is to be. */
      readonly preview?: Buffer;
      /** A small JPEG for each choice that has one. */
      readonly pictures: readonly (Buffer | undefined)[];
      /** Opens the requester's chat with PhotoBot, where they may send another picture. */
      readonly chatLink?: string;
    }
  | {
      /** How to set a photo from elsewhere than the conversation. */
      readonly kind: 'send-picture';
      /** PhotoBot cannot see this conversation's messages; without `unseen`, the conversation has no team. */
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
  /** A few words, about something that PhotoBot is asked or told in a place. */
  | { readonly kind: 'said'; readonly topic: Saying; readonly place: Place }
  /** Something takes longer; its answer replaces this message. */
  | { readonly kind: 'working' }
  /** A card of a few words. */
  | { readonly kind: 'note'; readonly note: NoteName }
  /** For the person whose photo somebody changed with the app's own permission. */
  | {
      readonly kind: 'notice';
      readonly change: ChangeView;
      /** Small JPEGs of the photo before the change and after it. */
      readonly before?: Buffer | undefined;
      readonly after?: Buffer | undefined;
      /** Its owner may put back what was there before. */
      readonly restorable?: true;
    };

/** What somebody sees after their click: a card in place of the old one, or a sentence for their eyes only. */
export type ClickAnswer =
  | { readonly kind: 'card'; readonly card: Card }
  /** `sign-in`: it has expired, in a dialog, where Teams signs nobody in. */
  | {
      readonly kind: 'private';
      readonly why: Pick<Refusal, 'code' | 'details'> | 'sign-in';
    };
