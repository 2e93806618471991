import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Click, Requester, Sender } from '../../src/index';
import { verbs } from '../../src/index';
import { channelDataShape, conversationShape, placeOf, tenantIdShape } from './place';

/**
 * What the SDK hands over, of which only this folder reads anything. The gate has vouched for the fields that every activity has; all others
 * are unchecked and may be missing or odd.
 */
export const activityShape = z.object({
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
  replyToId: z.string().optional().catch(undefined),
  channelData: channelDataShape,
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
  .transform(({ change, list, ...chosen }) => ({
    changeId: change,
    fromList: list && (true as const),
    ...chosen,
  }));

const clickShape = z.object({
  action: z.object({
    verb: z.enum(verbs),
    data: buttonShape,
  }),
});

/** Returns the click, or nothing when the button is none of ours. */
export function toClick(activity: Activity): Click | undefined {
  const shape = activityShape.parse(activity);
  const clicked = clickShape.safeParse(activity.value);
  if (!clicked.success) return undefined;
  const { verb, data } = clicked.data.action;
  return {
    requester: requesterOf(shape),
    place: placeOf(shape),
    verb,
    messageId: shape.replyToId,
    ...data,
  };
}

/** Returns who sent an activity, and where. */
export function toSender(activity: Activity): Sender {
  const shape = activityShape.parse(activity);
  return { requester: requesterOf(shape), place: placeOf(shape) };
}

/** Returns who sent an activity. */
export function requesterOf({ from }: Pick<z.infer<typeof activityShape>, 'from'>): Requester {
  const { aadObjectId, id, name = '', tenantId } = from;
  return { objectId: aadObjectId.toLowerCase(), teamsUserId: id, name, tenantId };
}
