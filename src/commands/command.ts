import type { Framing } from '../photos/pixels/framing';
import type { CommandName } from './catalog';
import type { PlainName, Topic } from './languages/language';

/** How a message names a person. */
export type Who =
  /** The mention of that number in the request, from 0. */
  | { readonly by: 'mention'; readonly index: number }
  /** A user principal name or a mail address. */
  | { readonly by: 'address'; readonly address: string }
  | { readonly by: 'name'; readonly name: string };

/** How a message names a group, a team or a contact. */
export type Called = Exclude<Who, { readonly by: 'mention' }>;

/** Returns a name or an address as it was written. */
export function calledAs(called: Called): string {
  return called.by === 'name' ? called.name : called.address;
}

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

/** Words that may be a name, and what is so called if that was said. */
export type NameHeard = { readonly name: string; readonly kind?: 'contact' | 'team' };

/** Whose photo a picture is to become: what was said, or what its sender is asked. */
export type Aim =
  | Whose
  /** One of the teams, or of the groups without a team, that the requester owns; they choose which. */
  | { readonly kind: 'own'; readonly of: 'group' | 'team'; readonly heard?: NameHeard }
  /** Nothing was said. `guess` is the likeliest. */
  | {
      readonly kind: 'unsaid';
      readonly guess?: Offer;
      readonly heard?: NameHeard;
      /** More than one photo was said. */
      readonly several?: true;
    };

/** Whose photo a card offers to set: the requester's, that of the team here, or one that is then chosen or named. */
export type Offer = 'me' | 'team' | 'own-team' | 'own-group' | 'user';

/** What a message asks for. */
export type Command =
  | { readonly name: Exclude<PlainName, 'cancel'> }
  /** `orUndo`: the language of the message has one word for both. */
  | { readonly name: 'cancel'; readonly orUndo?: true }
  | { readonly name: 'show' | 'remove'; readonly whose: Whose }
  | {
      readonly name: 'set';
      readonly whose: Aim;
      /** Whose photo is used in place of a picture in the message. */
      readonly source?: Whose;
      readonly framing?: Partial<Framing>;
    };

/** What a message is read as. `nothing` is a message without words; `unknown` may have a nearest command. */
export type Parsed =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'nothing' }
  /** The picture of a chat or a meeting, which is nobody's photo. */
  | { readonly kind: 'chat'; readonly what: 'chat' | 'meeting' }
  /** What is no command, and has a short answer. */
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'unknown'; readonly nearest?: CommandName };

/** Returns the name under which the catalogue has a command. */
export function nameOf(command: Command): CommandName {
  if (command.name === 'show') return 'show-photo';
  if (command.name === 'remove') return 'remove-photo';
  if (command.name !== 'set') return command.name;
  if (command.source) return 'use-photo';
  const { whose } = command;
  switch (whose.kind) {
    case 'me':
    case 'unsaid':
      return 'set-my-photo';
    case 'team':
      return whose.called ? 'set-named-team-photo' : 'set-team-photo';
    case 'group':
      return 'set-group-photo';
    case 'own':
      return whose.of === 'team' ? 'set-named-team-photo' : 'set-group-photo';
    case 'user':
      return 'set-user-photo';
    case 'contact':
      return 'set-contact-photo';
  }
}
