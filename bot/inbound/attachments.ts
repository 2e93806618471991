import { z } from 'zod';
import type { ImageSource, Request, ShownPicture } from '../../src/index';
import { firstElsewhere, pictureAt, pictureOfCard, picturesInHtml } from '../../src/index';

const inlineShape = z.object({
  contentType: z.string().regex(/^image\//i),
  contentUrl: z.string(),
});
const fileShape = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  content: z.object({ downloadUrl: z.string() }),
  name: z.string().catch(''),
});

/** A message as HTML, beside its text. */
export const htmlShape = z.object({
  contentType: z.string().regex(/^text\/html\b/i),
  content: z.string(),
});
const cardShape = z.object({ contentType: z.string(), content: z.unknown() });

/** Returns the pictures that a message brings, or else what it only shows. */
export function picturesOf(
  attachments: readonly unknown[],
): Pick<Request, 'elsewhere' | 'hasHiddenPicture' | 'images'> {
  const images = withoutTwin(imagesOf(attachments));
  if (images.length > 0) return { images };
  const shown = attachments.flatMap(shownIn);
  return {
    images,
    hasHiddenPicture: shown.includes('kept') || undefined,
    elsewhere: firstElsewhere(shown),
  };
}

/**
 * The pictures of a message that can be fetched. The `text/html` attachment only mirrors the message and its links are
 * never followed.
 */
function imagesOf(attachments: readonly unknown[]): readonly ImageSource[] {
  const byUrl = new Map<string, ImageSource>();
  for (const attachment of attachments) {
    const file = fileShape.safeParse(attachment);
    const inline = inlineShape.safeParse(attachment);
    if (file.success) {
      const { downloadUrl } = file.data.content;
      byUrl.set(downloadUrl, { kind: 'file', downloadUrl, name: file.data.name });
    } else if (inline.success) {
      const { contentUrl } = inline.data;
      if (pickedAt(contentUrl)) continue;
      byUrl.set(contentUrl, { kind: 'inline', contentUrl });
    }
  }
  return [...byUrl.values()];
}

/** Teams on phones sends a shared picture both inline and as a file, at two addresses. */
function withoutTwin(images: readonly ImageSource[]): readonly ImageSource[] {
  const inline = images.filter(({ kind }) => kind === 'inline');
  return images.length === 2 && inline.length === 1 ? inline : images;
}

/**
 * What an attachment shows without bringing it. Bots get files in the personal chat only:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
 * Elsewhere a file, and now and then a pasted picture too, is a mark in the HTML and nothing more.
 */
function shownIn(attachment: unknown): readonly ShownPicture[] {
  const html = htmlShape.safeParse(attachment);
  if (html.success) return picturesInHtml(html.data.content);
  const card = cardShape.safeParse(attachment);
  const picture = card.success && pictureOfCard(card.data.contentType, card.data.content);
  if (picture) return [picture];
  const inline = inlineShape.safeParse(attachment);
  const picked = inline.success && pickedAt(inline.data.contentUrl);
  return picked ? [picked] : [];
}

/** GIFs and stickers of the picker come as pictures too, at the address of a web site. */
function pickedAt(contentUrl: string): 'gif' | 'sticker' | undefined {
  const picture = pictureAt(contentUrl);
  return picture === 'gif' || picture === 'sticker' ? picture : undefined;
}
