import { z } from 'zod';

const htmlShape = z.object({
  contentType: z.string().regex(/^text\/html\b/i),
  content: z.string(),
});
const quoteShape = z.object({
  type: z.literal('quotedReply'),
  quotedReply: z.object({ messageId: z.string().regex(/^\d{1,32}$/) }),
});

/** A reply of a chat begins with a quotation of the other message. */
const quotation =
  /<blockquote\s[^<>]*itemtype=["']?https?:\/\/schema\.skype\.com\/Reply\b[^<>]*\bitemid=["']?(\d{1,32})\b/i;

type Answering = {
  readonly id: string;
  readonly conversation: { readonly id: string };
  readonly entities?: readonly unknown[] | undefined;
  readonly attachments?: readonly unknown[] | undefined;
};

/**
 * Gives the message that a message answers: the first of its thread in a channel, the quoted one in a chat. It is only
 * a place to look for a picture; what is there is read with the rights of whoever asked.
 */
export function answeredBy({
  attachments = [],
  conversation,
  entities = [],
  id,
}: Answering): string | undefined {
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
