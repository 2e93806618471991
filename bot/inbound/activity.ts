import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Click, Request, Requester, Sender } from '../../src/index';
import { limits, verbs } from '../../src/index';
import { picturesOf } from './attachments';
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

/** Source: https://learn.microsoft.com/microsoftteams/platform/resources/bot-v3/bots-message-format (`clientInfo`) */
const phoneShape = z.object({
  type: z.literal('clientInfo'),
  platform: z.string().regex(/^(?:android|ios)$/i),
});

/** What the buttons of our cards send; what a card does not choose is left out. */
export const buttonShape = z
  .object({
    change: z.string().max(64),
    crop: z.string().max(16).optional().catch(undefined),
    turn: z.number().optional().catch(undefined),
    ground: z.string().max(16).optional().catch(undefined),
    choice: z.number().int().optional().catch(undefined),
    part: z.string().max(16).optional().catch(undefined),
    list: z.literal(1).optional().catch(undefined),
  })
  .transform(({ change, choice, crop, ground, list, part, turn }) => ({
    changeId: change,
    ...(list && ({ fromList: true } as const)),
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
    ...picturesOf(shape.attachments ?? []),
    ...((shape.entities ?? []).some(isPhone) && { fromPhone: true }),
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

function isPhone(entity: unknown): boolean {
  return phoneShape.safeParse(entity).success;
}
