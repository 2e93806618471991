import type { Command, Offer } from '../commands/command';
import type { Candidate } from './matching';
import type { Target } from './target';

/** A command that is about a photo. */
export type Wish = Extract<Command, { readonly name: 'set' | 'show' | 'remove' }>;

/** A wish to set a photo. */
export type SetWish = Extract<Wish, { readonly name: 'set' }>;

/** Whom a wish may name: whose photo is used, in whose mailbox a contact is, and whose photo it is about. */
export type Part = 'source' | 'owner' | 'whose';

/** Where the picture is looked for, when Teams did not bring it with the message. */
export type PictureSearch = {
  readonly messageId: string;
  /** The message that it answers, which may have the picture. */
  readonly repliesTo?: string;
  /** It is in this very message, whatever that one answers. */
  readonly onlyHere?: true;
  /** Which of several was chosen, from 0. */
  readonly chosen?: number;
};

/** One of several that fit. */
export type Choice = Pick<Candidate, 'name' | 'detail' | 'traits'> &
  Partial<Candidate> & {
    /** The job whose photo it is, and when that was set. */
    readonly recent?: { readonly changeId: string; readonly at: number };
  };

/** Whose photo it may be, and who that is, where nobody needs to be looked up; `named` was found by the words. */
export type Offered =
  | { readonly offer: Offer; readonly target?: Target }
  | ({ readonly offer: 'named'; readonly target: Target } & Pick<Candidate, 'detail' | 'traits'>);

/** What PhotoBot needs from the requester to go on. */
export type Question =
  | { readonly kind: 'sign-in' }
  /** Whose photo it is to be; the likeliest first. */
  | {
      readonly kind: 'whose';
      readonly offers: readonly Offered[];
      /** More than one photo was named. */
      readonly several?: true;
    }
  /** Whose name is to be written. */
  | { readonly kind: 'name' }
  | {
      readonly kind: 'choice';
      /** `recent`: one of the photos that the requester has set lately; there may be none. */
      readonly part: Part | 'picture' | 'recent';
      /** Whether they all fit the name; else they are the nearest ones. */
      readonly fits: boolean;
      /** They are all that the requester owns of a kind. */
      readonly own?: 'group' | 'team';
      /** The name as it was written. */
      readonly wanted: string;
      /** At most `limits.choices`; of what the requester owns, at most `limits.ownedChoices`. */
      readonly candidates: readonly Choice[];
      /** How many more would fit. */
      readonly more: number;
    };
