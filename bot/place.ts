import { z } from 'zod';
import type { Place } from '../src/index';

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
  conversationType: z.string().optional().catch(undefined),
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
 * Gives where an activity happened. The organisation is the conversation's; `channelData.tenant` is left alone, because
 * Microsoft does not say whether it is that one or the sender's.
 */
export function placeOf({ channelData, conversation, recipient, serviceUrl }: PlaceShape): Place {
  const kind = kindOf(conversation);
  const { channel, team } = channelData ?? {};
  return {
    kind,
    ...(kind === 'channel' && channel && { channelKind: channel.type }),
    ...(kind === 'groupChat' && isMeeting(conversation, channelData) && { meeting: true }),
    tenantId: conversation.tenantId.toLowerCase(),
    conversationId: conversation.id,
    serviceUrl,
    botId: recipient.id,
    ...(team && { teamThreadId: team.id }),
  };
}

/** Teams leaves the type out now and then; only a conversation that is no group can be personal. */
function kindOf({ conversationType, isGroup }: PlaceShape['conversation']): Place['kind'] {
  if (conversationType === 'channel') return 'channel';
  if (conversationType === 'personal' || (conversationType === undefined && isGroup !== true)) {
    return 'personal';
  }
  return 'groupChat';
}

/** The chat of a meeting says so by its id too; not every invoke brings the meeting's own. */
function isMeeting(
  { id }: PlaceShape['conversation'],
  channelData: PlaceShape['channelData'],
): boolean {
  return channelData?.meeting !== undefined || id.startsWith('19:meeting_');
}
