import { z } from 'zod';
import type { Place } from '../../src/index';
import { isThread } from '../../src/index';

/** The id of an organisation, in lower case; nothing for what is no such id. */
export const tenantIdShape = z
  .string()
  .regex(/^(?!0{8}-)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
  .transform((id) => id.toLowerCase())
  .optional()
  .catch(undefined);

export const conversationShape = z.object({
  id: z.string(),
  tenantId: z.string(),
  conversationType: z.string().toLowerCase().optional().catch(undefined),
  isGroup: z.boolean().optional().catch(undefined),
});

const kindOfChannel = z
  .string()
  .transform((type) => type.toLowerCase())
  .pipe(z.enum(['private', 'shared']));

export const channelDataShape = z
  .object({
    team: z.object({ id: z.string() }).optional().catch(undefined),
    channel: z.object({ type: kindOfChannel }).optional().catch(undefined),
    meeting: z.object({ id: z.string() }).optional().catch(undefined),
  })
  .optional()
  .catch(undefined);

/** The part of an activity that says where it happened. */
export type PlaceShape = {
  readonly channelData?: z.infer<typeof channelDataShape>;
  readonly conversation: z.infer<typeof conversationShape>;
  readonly recipient: { readonly id: string };
  readonly serviceUrl: string;
};

/**
 * Returns where an activity happened. The organisation is the conversation's; `channelData.tenant` is left alone, because
 * Microsoft does not say whether it is that one or the sender's.
 *
 * Teams leaves the type out of invokes from meetings, and calls every chat of two people personal. So the id decides
 * first, the type second, and what stands beside it last:
 * 1. `19:meeting_…` is the chat of a meeting.
 * 2. What is called a channel is one; without a word, `…@thread.tacv2` or a team in `channelData`.
 * 3. What `channelData.meeting` names is the chat of a meeting.
 * 4. `19:…_…@unq.gbl.spaces` is a chat of two: the personal chat if one of the two is the bot.
 * 5. Each other `19:…` is a group chat, and `48:…`, what people keep for themselves, is not the bot's either.
 * 6. Any other id, such as `a:…`, is the personal chat if the type says so, or if nothing says that it is a group.
 *
 * In a chat where the bot is not, a message extension gets an `a:…` of the form of 6 all the same. Which of them is the
 * chat with the bot only its memory tells: `withTrueChat` in src/entrances asks it.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
 * and https://learn.microsoft.com/graph/api/resources/chat
 */
export function placeOf(shape: PlaceShape): Place {
  const { channelData, conversation, recipient, serviceUrl } = shape;
  const kind = kindOf(shape);
  const { channel, team } = channelData ?? {};
  return {
    kind,
    channelKind: kind === 'channel' ? channel?.type : undefined,
    meeting: (kind === 'groupChat' && isMeeting(shape)) || undefined,
    tenantId: conversation.tenantId.toLowerCase(),
    conversationId: conversation.id,
    serviceUrl,
    botId: recipient.id,
    teamThreadId: team?.id,
  };
}

function kindOf(shape: PlaceShape): Place['kind'] {
  const { id, isGroup } = shape.conversation;
  if (meetingId.test(id)) return 'groupChat';
  if (isChannel(shape)) return 'channel';
  if (isMeeting(shape)) return 'groupChat';
  if (isThread(id) || /^48:/.test(id)) return isWithBot(shape) ? 'personal' : 'groupChat';
  const type = typeOf(shape);
  return type === 'personal' || (type === undefined && isGroup !== true) ? 'personal' : 'groupChat';
}

const meetingId = /^19:meeting_/i;

/** The chat of a meeting says so by its id too; not every invoke brings the meeting's own. */
function isMeeting({ channelData, conversation }: PlaceShape): boolean {
  return channelData?.meeting !== undefined || meetingId.test(conversation.id);
}

function isChannel(shape: PlaceShape): boolean {
  const type = typeOf(shape);
  if (type !== undefined) return type === 'channel';
  const { channelData, conversation } = shape;
  return /@thread\.tacv2(?:;|$)/i.test(conversation.id) || channelData?.team !== undefined;
}

/** What the conversation is called; a thread that is called personal is called nothing. */
function typeOf({ conversation }: PlaceShape): string | undefined {
  const { conversationType: type, id } = conversation;
  return type === '' || (type === 'personal' && isThread(id)) ? undefined : type;
}

/** Whether the bot is one of the two people of a chat. */
function isWithBot({ conversation, recipient }: PlaceShape): boolean {
  const two = /^19:([^_@]+)_([^_@]+)@unq\.gbl\.spaces$/i.exec(conversation.id.toLowerCase());
  return two?.slice(1).includes(recipient.id.toLowerCase().replace(/^28:/, '')) === true;
}
