import type { PictureElsewhere } from './errors';

/** The languages in which PhotoBot speaks; it understands commands in more. */
export const readerLanguages = [
  'ar',
  'cs',
  'da',
  'de',
  'en',
  'es',
  'fi',
  'fr',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
  'pt-br',
  'sv',
  'tr',
  'zh-hans',
] as const;

/**
 * English with accents and marks, by which tests find what no language could change; and the same from right to left.
 * People whose Teams is set to a pseudo-locale of Windows read them too.
 * Source: https://learn.microsoft.com/windows/win32/intl/pseudo-locales
 */
export const pseudoLanguages = ['qps', 'qps-plocm'] as const;
export type ReaderLanguage = (typeof readerLanguages)[number] | (typeof pseudoLanguages)[number];

/** Who asked. The object id is Entra's and decides; the Teams id only addresses. */
export type Requester = {
  readonly objectId: string;
  readonly teamsUserId: string;
  readonly name: string;
  /** The organisation of their account, if Teams tells it: in a shared channel it may be another than the place's. */
  readonly tenantId?: string;
};

/** Where a message was written, with what is needed to answer there later. */
export type Place = {
  readonly kind: 'personal' | 'groupChat' | 'channel';
  /** A channel that has members of its own; those of a shared one may be of other organisations. */
  readonly channelKind?: 'private' | 'shared';
  /** A group chat that belongs to a meeting. */
  readonly meeting?: true;
  readonly tenantId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** The bot's id in this conversation. */
  readonly botId: string;
  /** The language of the person who asked there. They are answered in it, now and later; in English if it is not known. */
  readonly language?: ReaderLanguage;
  /** The time zone of the message that was written there: its name, or as `+05:30`. */
  readonly timeZone?: string;
  /** `19:…`, the team's thread; only in a channel. */
  readonly teamThreadId?: string;
};

/** Somebody in a place: who asked for something, and where. */
export type Sender = { readonly requester: Requester; readonly place: Place };

/** A picture that came with a message, not fetched yet. */
export type ImageSource =
  | { readonly kind: 'inline'; readonly contentUrl: string }
  | { readonly kind: 'file'; readonly downloadUrl: string; readonly name: string };

/** Somebody who is mentioned in a message, by their id in Teams. */
export type Mention = { readonly teamsUserId: string };

/** A message to PhotoBot, free of anything that belongs to an SDK. */
export type Request = {
  readonly requester: Requester;
  readonly place: Place;
  readonly messageId: string;
  /** What was written, without mentions of PhotoBot; for mentions of others see `mentionMark`. */
  readonly text: string;
  /** Those that the text mentions, in the order of their marks. */
  readonly mentions: readonly Mention[];
  readonly images: readonly ImageSource[];
  /** The sender sees a picture in the message, but Teams kept it back; Graph may have it. `images` is empty. */
  readonly hasHiddenPicture?: true;
  /** The sender sees a picture in the message, but no service that PhotoBot asks has it. `images` is empty. */
  readonly elsewhere?: PictureElsewhere;
  /** It was written on a phone, where Teams sometimes leaves a picture out without saying so. */
  readonly fromPhone?: true;
  /** It was written before, and changed since. */
  readonly edited?: true;
  /** The message that this one answers or quotes. */
  readonly repliesTo?: string;
};

/**
 * The verbs of the buttons on a card. A button carries one of these and the change's id; for a choice, the choice too;
 * and nothing else.
 */
export const verbs = [
  'confirm',
  'cancel',
  'frame',
  'undo',
  'restore',
  'continue',
  'choose',
] as const;
export type Verb = (typeof verbs)[number];

/** An action on somebody's message; or one from the compose box or the command bar, without a message. */
export type DialogRequest = {
  readonly requester: Requester;
  /** Where the message is, in a channel its thread; without a message, the conversation that is open. */
  readonly place: Place;
  readonly messageId?: string;
  readonly whose: 'me' | 'team';
  /** It comes from a dialog that is open already, where Teams signs nobody in. */
  readonly inDialog?: true;
};

/** A click on one of PhotoBot's cards. Everything but the ids is still unchecked input. */
export type Click = {
  readonly requester: Requester;
  readonly place: Place;
  readonly verb: Verb;
  readonly changeId: string;
  /** The message that shows the card. */
  readonly messageId?: string;
  /** That message is a list of changes, and not the card of this change. */
  readonly fromList?: true;
  /** It was made in a dialog, where Teams signs nobody in. */
  readonly inDialog?: true;
  /** The card's choice, for `frame`: the part of the framing that changes. */
  readonly crop?: string;
  readonly turn?: number;
  readonly ground?: string;
  /** The number of the card's choice, for `choose`, from 0. */
  readonly choice?: number;
  /** Which question the choice answers. */
  readonly part?: string;
};

/**
 * Returns whether an id is that of a thread of Teams, the only kind by which Graph knows a conversation. Ids such as
 * `a:…` are told to bots and message extensions alone, and Graph answers “Invalid ThreadId” to them.
 * Source: https://learn.microsoft.com/graph/api/resources/chat
 */
export function isThread(conversationId: string): boolean {
  return /^19:/.test(conversationId);
}
