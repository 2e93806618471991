import type { ParticipantKey } from '../tenant/outsiders';
import type { Place } from '../tenant/places';
import type { Device } from './devices';
import { defaultDevice } from './devices';
import type { Post } from './post';
import type { SilentSignIn } from './sign-in-card';
import { readSignInCard } from './sign-in-card';
import type { Message } from './types';

type Json = Readonly<Record<string, unknown>>;

/** What a message holds; the bot may replace it. */
export type Content = {
  readonly text?: string;
  readonly attachments: readonly Json[];
  /** The app whose message extension made the card. */
  readonly via?: string;
  /** The `29:…` of whom the bot says it is for. */
  readonly recipientId?: string;
};

/** A message with everybody's view of it. */
export type Entry = {
  readonly id: string;
  readonly from: Message['from'];
  readonly thread?: string;
  /** What a person posted; bots have none. */
  readonly post?: Post;
  /** In milliseconds. */
  readonly created: number;
  content: Content;
  deleted: boolean;
  version: number;
  /** Cards that answered a click; only who clicked sees theirs, and on the same device. */
  readonly own: Map<string, Json>;
  /** Of a sign-in card, by whom it was for. */
  readonly silentSignIns: Map<ParticipantKey, SilentSignIn>;
};

/** Returns whose view it is, and where. */
export const screenOf = (viewer: ParticipantKey, device = defaultDevice) => `${viewer} ${device}`;

/** Makes an entry of a conversation. A new post in a channel starts a thread of its own. */
export function newEntry(
  place: Place,
  message: Pick<Entry, 'id' | 'from' | 'content' | 'created' | 'post'> & { thread?: string },
): Entry {
  const thread =
    place.conversationType === 'channel' ? { thread: message.thread ?? message.id } : {};
  const noViews = { own: new Map<string, Json>(), silentSignIns: new Map() };
  return { ...message, ...thread, ...noViews, deleted: false, version: 1 };
}

export function liveEntry(entries: readonly Entry[], id: string): Entry | undefined {
  return entries.find((entry) => entry.id === id && !entry.deleted);
}

/** Replaces what everybody sees; what somebody alone saw of the old content goes with it. */
export function replaceContent(entry: Entry, content: Content): void {
  entry.content = content;
  entry.own.clear();
  entry.silentSignIns.clear();
}

export function viewOf(entry: Entry, viewer: ParticipantKey, device?: Device): Message {
  const { content, deleted, from, id, own, post, thread, version } = entry;
  const { attachments, text, via } = content;
  const card = own.get(screenOf(viewer, device)) ?? adaptiveCard(attachments);
  const signIn = readSignInCard(attachments);
  const silent = entry.silentSignIns.get(viewer);
  return {
    id,
    from,
    version,
    deleted,
    ...(thread !== undefined && { thread }),
    ...(post?.quote && { quote: post.quote }),
    attachments,
    ...(text !== undefined && { text }),
    ...(via !== undefined && { via }),
    ...(card && { card }),
    ...(signIn && { signIn: { ...signIn, ...(silent && { silent }) } }),
  };
}

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

function adaptiveCard(attachments: readonly Json[]): Json | undefined {
  return attachments.find(({ contentType }) => contentType === adaptiveCardType)?.['content'] as
    | Json
    | undefined;
}
