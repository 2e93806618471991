import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Mention, Request } from '../../src/index';
import { limits, markCharacters, mentionMark } from '../../src/index';
import { activityShape, placeOf, requesterOf } from './activity';
import { htmlShape, picturesOf } from './attachments';

const messageShape = activityShape.extend({
  text: z.string().catch(''),
  attachments: z.array(z.unknown()).catch([]),
  localTimezone: z.string().catch(''),
  rawLocalTimestamp: z.string().catch(''),
});

/** Returns the message as a request. */
export function toRequest(activity: Activity): Request {
  const shape = messageShape.parse(activity);
  const { attachments, entities, text } = shape;
  return {
    requester: requesterOf(shape),
    place: { ...placeOf(shape), timeZone: timeZoneOf(shape) },
    messageId: shape.id,
    ...readMentions(text.slice(0, limits.textCharacters), entities, shape.recipient.id),
    ...picturesOf(attachments),
    fromPhone: entities.some(isPhone) || undefined,
    repliesTo: repliedToId(shape),
    edited: isEdit(activity) || undefined,
  };
}

const zoneShape = z.object({ type: z.literal('clientInfo'), timezone: z.string() });

/**
 * Returns the time zone of the client that sent a message: its name, or else how far its time is from UTC, as `+05:30`.
 * Source: https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md
 */
function timeZoneOf(shape: z.infer<typeof messageShape>): string | undefined {
  const { entities, localTimezone, rawLocalTimestamp } = shape;
  const clients = entities.map((each) => zoneShape.safeParse(each).data?.timezone ?? '');
  const named = [localTimezone, ...clients].find(isTimeZone);
  return named ?? /[+-](?:0\d|1[0-4]):[0-5]\d$/.exec(rawLocalTimestamp)?.[0];
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Z][\w+/-]*$/i.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Source: https://learn.microsoft.com/microsoftteams/platform/resources/bot-v3/bots-message-format (`clientInfo`) */
const phoneShape = z.object({
  type: z.literal('clientInfo'),
  platform: z.string().regex(/^(?:android|ios)$/i),
});

function isPhone(entity: unknown): boolean {
  return phoneShape.safeParse(entity).success;
}

const mentionShape = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string(),
});

/** The words of a message, and the people in them in the order of their marks. */
export type Spoken = { readonly text: string; readonly mentions: readonly Mention[] };

/**
 * Reads the words of a message and the people in them, without the bot itself. Puts a mark in place of each mention of
 * somebody and takes those of the bot out; Teams may split one name into several mentions. A tag that no entity vouches
 * for is only text that somebody typed, and goes.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations
 */
export function readMentions(written: string, entities: readonly unknown[], botId: string): Spoken {
  const mentions: Mention[] = [];
  const isBot = (id: string) => id.toLowerCase() === botId.toLowerCase();
  let text = written.replace(markCharacters, ' ');
  for (const entity of entities) {
    const found = mentionShape.safeParse(entity);
    if (!found.success || isBot(found.data.mentioned.id) || found.data.text === '') continue;
    const { mentioned, text: tag } = found.data;
    text = text.replace(tag, () => mentionMark(indexOf(mentions, mentioned.id)));
  }
  return { text: text.replace(/<at\b[^>]*>.*?<\/at>/gis, ' ').replace(parts, '$1'), mentions };
}

/** The mark of one person, and the same again for the rest of their name. */
const parts = /(\uE000\d+\uE001)(?:(?:\s|&nbsp;)*\1)+/g;

/** The same person keeps one number. */
function indexOf(mentions: Mention[], teamsUserId: string): number {
  const known = mentions.findIndex((mention) => mention.teamsUserId === teamsUserId);
  return known >= 0 ? known : mentions.push({ teamsUserId }) - 1;
}

const quoteShape = z.object({
  type: z.literal('quotedReply'),
  quotedReply: z.object({ messageId: z.string().regex(/^\d{1,32}$/) }),
});

/** A reply of a chat begins with a quotation of the other message. */
const quotation =
  /<blockquote\s[^<>]*itemtype=["']?https?:\/\/schema\.skype\.com\/Reply\b[^<>]*\bitemid=["']?(\d{1,32})\b/i;

type Replying = {
  readonly id: string;
  readonly conversation: { readonly id: string };
  readonly entities?: readonly unknown[];
  readonly attachments?: readonly unknown[];
};

/**
 * Returns the ID of the message that a message answers: the first of its thread in a channel, the quoted one in a chat.
 * It is only a place to look for a picture; what is there is read with the rights of the requester.
 */
export function repliedToId({
  attachments = [],
  conversation,
  entities = [],
  id,
}: Replying): string | undefined {
  const root = /;messageid=(\d{1,32})$/.exec(conversation.id)?.[1];
  if (root !== undefined) return root === id ? undefined : root;
  for (const entity of entities) {
    const quote = quoteShape.safeParse(entity);
    if (quote.success) return quote.data.quotedReply.messageId;
  }
  for (const attachment of attachments) {
    const html = htmlShape.safeParse(attachment);
    const quoted = html.success ? quotation.exec(html.data.content)?.[1] : undefined;
    if (quoted !== undefined) return quoted;
  }
  return undefined;
}

const editShape = z.object({
  type: z.literal('messageUpdate'),
  channelData: z.object({ eventType: z.string().regex(/^editMessage$/i) }),
});

/**
 * Returns whether an activity is a message that its sender has changed.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
 */
export function isEdit(activity: unknown): boolean {
  return editShape.safeParse(activity).success;
}

const botMentionShape = z.object({
  recipient: z.object({ id: z.string() }),
  entities: z.array(z.unknown()),
});

/** Returns whether a message mentions the bot, which in its own chat is not needed. */
export function mentionsBot(activity: unknown): boolean {
  const shape = botMentionShape.safeParse(activity);
  if (!shape.success) return false;
  const { entities, recipient } = shape.data;
  return entities.some((entity) => {
    const found = mentionShape.safeParse(entity);
    return found.success && found.data.mentioned.id.toLowerCase() === recipient.id.toLowerCase();
  });
}
