import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Click, ImageSource, Request, Requester, Sender } from '../src/index';
import { limits, verbs } from '../src/index';
import { readMentions } from './mentions';
import { channelDataShape, conversationShape, placeOf, tenantIdShape } from './place';
import { answeredBy } from './replies';

/**
 * The one place that reads what the SDK gives. The gate has vouched for the fields that every activity has; all others
 * are unchecked and may be missing or odd.
 */
const activityShape = z.object({
  id: z.string(),
  serviceUrl: z.string(),
  from: z.object({
    id: z.string(),
    name: z.string().optional().catch(undefined),
    aadObjectId: z.string(),
    tenantId: tenantIdShape,
  }),
  recipient: z.object({ id: z.string() }),
  conversation: conversationShape,
  text: z.string().optional().catch(undefined),
  replyToId: z.string().optional().catch(undefined),
  attachments: z.array(z.unknown()).optional().catch(undefined),
  entities: z.array(z.unknown()).optional().catch(undefined),
  channelData: channelDataShape,
});

const inlineShape = z.object({
  contentType: z.string().regex(/^image\//i),
  contentUrl: z.string(),
});
const fileShape = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  content: z.object({ downloadUrl: z.string() }),
  name: z.string().catch(''),
});

const htmlShape = z.object({
  contentType: z.string().regex(/^text\/html\b/i),
  content: z.string(),
});

/** What stands in the HTML for an attached file or a pasted picture; an emoji is an `img` of another type. */
const pictureMark =
  /<attachment\s[^<>]*\bid=|<img\s[^<>]*\bitemtype=["']?https?:\/\/schema\.skype\.com\/AMSImage\b/i;

/** What the buttons of our cards send; what a card does not choose is left out. */
export const buttonShape = z
  .object({
    change: z.string().max(64),
    crop: z.string().max(16).optional().catch(undefined),
    turn: z.number().optional().catch(undefined),
    ground: z.string().max(16).optional().catch(undefined),
    choice: z.number().int().optional().catch(undefined),
    part: z.string().max(16).optional().catch(undefined),
  })
  .transform(({ change, choice, crop, ground, part, turn }) => ({
    changeId: change,
    ...(crop !== undefined && { crop }),
    ...(turn !== undefined && { turn }),
    ...(ground !== undefined && { ground }),
    ...(choice !== undefined && { choice }),
    ...(part !== undefined && { part }),
  }));

const clickShape = z.object({
  action: z.object({
    verb: z.enum(verbs),
    data: buttonShape,
  }),
});

type Shape = z.infer<typeof activityShape>;

/** Gives the message as a request. */
export function toRequest(activity: Activity): Request {
  const shape = activityShape.parse(activity);
  const attachments = shape.attachments ?? [];
  const images = withoutTwin(imagesOf(attachments));
  const answered = answeredBy(shape);
  return {
    requester: requesterOf(shape),
    place: placeOf(shape),
    messageId: shape.id,
    ...readMentions(
      (shape.text ?? '').slice(0, limits.textCharacters),
      shape.entities ?? [],
      shape.recipient.id,
    ),
    images,
    ...(images.length === 0 && attachments.some(marksPicture) && { hasHiddenPicture: true }),
    ...(answered !== undefined && { repliesTo: answered }),
  };
}

/** Gives the click, or nothing when the button is none of ours. */
export function toClick(activity: Activity): Click | undefined {
  const shape = activityShape.parse(activity);
  const clicked = clickShape.safeParse(activity.value);
  if (!clicked.success) return undefined;
  const { verb, data } = clicked.data.action;
  return {
    requester: requesterOf(shape),
    place: placeOf(shape),
    verb,
    ...(shape.replyToId !== undefined && { messageId: shape.replyToId }),
    ...data,
  };
}

/** Gives who sent an activity, and where. */
export function toSender(activity: Activity): Sender {
  const shape = activityShape.parse(activity);
  return { requester: requesterOf(shape), place: placeOf(shape) };
}

function requesterOf({ from }: Shape): Requester {
  const { aadObjectId, id, name = '', tenantId } = from;
  return {
    objectId: aadObjectId.toLowerCase(),
    teamsUserId: id,
    name,
    ...(tenantId !== undefined && { tenantId }),
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
 * Bots get files in the personal chat only: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
 * Elsewhere a file, and now and then a pasted picture too, is a mark in the HTML and nothing more.
 */
function marksPicture(attachment: unknown): boolean {
  const html = htmlShape.safeParse(attachment);
  return html.success && pictureMark.test(html.data.content);
}
