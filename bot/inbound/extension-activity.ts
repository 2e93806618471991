import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Click, DialogRequest, SearchRequest } from '../../src/index';
import { limits, verbs } from '../../src/index';
import { buttonShape, toSender } from './activity';

/** The actions of the message extension, by their id in the app manifest. */
export const actions = { 'set-my-photo': 'me', 'set-team-photo': 'team' } as const;
export const searchCommand = 'photo-of';

const messageId = z.string().regex(/^\d{1,32}$/);

/** Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module */
const actionShape = z.object({
  commandId: z.enum(['set-my-photo', 'set-team-photo']),
  commandContext: z.string().toLowerCase().optional().catch(undefined),
  messagePayload: z.unknown(),
});

const messageShape = z.object({ id: messageId, replyToId: messageId.nullish().catch(undefined) });

/** Where an action is about no message; the manifest writes the second with a capital. */
const withoutMessage: readonly (string | undefined)[] = ['compose', 'commandbox'];

const submitShape = z.object({ data: z.object({ verb: z.enum(verbs) }).and(buttonShape) });

const installedShape = z.object({
  data: z.object({ msteams: z.object({ justInTimeInstall: z.literal(true) }) }),
});

const queryShape = z
  .object({ parameters: z.array(z.object({ name: z.string(), value: z.unknown() })) })
  .catch({ parameters: [] });

/**
 * Returns what an action asks for; nothing when it is neither about a message nor from where there is none. Of the
 * message only its id counts: what it holds comes from somebody's client, and is read anew.
 */
export function toDialogRequest(activity: Activity): DialogRequest | undefined {
  const action = actionShape.safeParse(activity.value);
  if (!action.success) return undefined;
  const { commandContext, commandId, messagePayload } = action.data;
  const { place, requester } = toSender(activity);
  const whose = actions[commandId];
  if (messagePayload === undefined || messagePayload === null) {
    return withoutMessage.includes(commandContext) ? { requester, place, whose } : undefined;
  }
  const message = messageShape.safeParse(messagePayload);
  if (!message.success) return undefined;
  const { id, replyToId } = message.data;
  const [conversation = ''] = place.conversationId.split(';messageid=');
  const conversationId =
    place.kind === 'channel' ? `${conversation};messageid=${replyToId ?? id}` : conversation;
  return { requester, place: { ...place, conversationId }, messageId: id, whose };
}

/** Returns the click in a dialog, or nothing when the button is none of ours. */
export function toDialogClick(activity: Activity): Click | undefined {
  const submitted = submitShape.safeParse(activity.value);
  if (!submitted.success) return undefined;
  return { ...toSender(activity), ...submitted.data.data, inDialog: true };
}

/** Returns whether Teams has just added the bot where a dialog said that it is missing. */
export function justInstalled(activity: Activity): boolean {
  return installedShape.safeParse(activity.value).success;
}

/** Returns who looks for which name. */
export function toSearch(activity: Activity): SearchRequest {
  const { parameters } = queryShape.parse(activity.value);
  const value = parameters.find((parameter) => parameter.name === 'name')?.value;
  const name = typeof value === 'string' ? value.slice(0, limits.searchCharacters) : '';
  return { ...toSender(activity), name };
}
