import type { StoredMessage } from '../../teams/conversations';
import type { Place } from '../../tenant/places';
import type { Tenant } from '../../tenant/tenant';

/** Returns the address of a message at Graph, without the version; replies in channels lie below the first message. */
export function messagePath(
  { team }: Tenant,
  { conversationId, conversationType }: Place,
  { id, thread = id }: Pick<StoredMessage, 'id' | 'thread'>,
): string {
  if (conversationType !== 'channel') return `/chats/${conversationId}/messages/${id}`;
  const first = `/teams/${team.groupId}/channels/${conversationId}/messages/${thread}`;
  return thread === id ? first : `${first}/replies/${id}`;
}
