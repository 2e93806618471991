import type { Framing } from '../photos/pixels/framing';

/** How a message calls a person. */
export type Who =
  /** The mention of that number in the request, from 0. */
  | { readonly by: 'mention'; readonly index: number }
  /** A user principal name or a mail address. */
  | { readonly by: 'address'; readonly address: string }
  | { readonly by: 'name'; readonly name: string };

/** How a message calls a group, a team or a contact. */
export type Called = Exclude<Who, { readonly by: 'mention' }>;

/** Whose photo a message means; what is missing was not said. */
export type Whose =
  | { readonly kind: 'me' }
  | { readonly kind: 'user'; readonly who?: Who }
  | { readonly kind: 'group'; readonly called?: Called }
  /** Without a name the team in whose channel the message is. */
  | { readonly kind: 'team'; readonly called?: Called }
  | {
      readonly kind: 'contact';
      readonly called?: Called;
      /** In whose mailbox, unless it is the requester's. */
      readonly owner?: Who;
    };

/** What a message asks for. */
export type Command =
  | { readonly name: 'help' | 'undo' | 'history' | 'sign-out' }
  | { readonly name: 'show' | 'remove'; readonly whose: Whose }
  | {
      readonly name: 'set';
      readonly whose: Whose;
      /** Whose photo becomes the picture, in place of one in the message. */
      readonly source?: Whose;
      readonly framing?: Partial<Framing>;
    };
