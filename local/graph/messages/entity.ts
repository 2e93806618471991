import type { Tenant } from '../../tenant/tenant';
import type { FoundMessage } from './access';
import { partsOf } from './parts';

/**
 * Returns a message as Graph has it.
 * Source: https://learn.microsoft.com/graph/api/resources/chatmessage
 */
export function messageEntity(tenant: Tenant, found: FoundMessage, origin: string): object {
  const { message, place } = found;
  const { created, id, thread } = message;
  const time = new Date(created).toISOString();
  const inChannel = place.conversationType === 'channel';
  const { attachments, body, from, mentions } = partsOf(
    tenant,
    message,
    `${origin}/v1.0${found.path}`,
  );
  return {
    '@odata.context': `${origin}/v1.0/$metadata#${inChannel ? 'teams' : 'chats'}/messages/$entity`,
    id,
    replyToId: inChannel && thread !== id ? thread : null,
    etag: id,
    messageType: 'message',
    createdDateTime: time,
    lastModifiedDateTime: time,
    lastEditedDateTime: null,
    deletedDateTime: null,
    subject: inChannel ? '' : null,
    summary: null,
    chatId: inChannel ? null : place.conversationId,
    importance: 'normal',
    locale: 'en-us',
    webUrl: null,
    policyViolation: null,
    eventDetail: null,
    from,
    body,
    channelIdentity: inChannel
      ? { teamId: tenant.team.groupId, channelId: place.conversationId }
      : null,
    attachments,
    mentions,
    reactions: [],
  };
}
