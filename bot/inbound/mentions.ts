import { z } from 'zod';
import type { Mention } from '../../src/index';
import { markCharacters, mentionMark } from '../../src/index';

const mentionShape = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string(),
});

/** What a message says and whom it mentions, without the bot itself. */
export type Spoken = { readonly text: string; readonly mentions: readonly Mention[] };

/**
 * Puts a mark in place of each mention of somebody and takes those of the bot out; Teams may split one name into
 * several mentions. A tag that no entity vouches for is only text that somebody typed, and goes.
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
