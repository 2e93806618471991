import { isThread } from '../request';
import type { PersonalChats } from '../memory/personal-chats';
import type { Place, Sender } from '../request';

/**
 * Returns the request with its place as it truly is. A message extension may be used in chats that no bot can enter, and
 * Teams calls them personal too: only the one that PhotoBot remembers, or whose id names the bot, is its own. What the
 * person has never written in, nor added PhotoBot to, counts as somebody else's.
 */
export async function withTrueChat<Asked extends Sender>(
  { chats }: { readonly chats: Pick<PersonalChats, 'of'> },
  asked: Asked,
): Promise<Asked> {
  const { place, requester } = asked;
  if (place.kind !== 'personal' || isThread(place.conversationId)) return asked;
  const own = await chats.of(requester.objectId);
  if (own?.conversationId.toLowerCase() === place.conversationId.toLowerCase()) return asked;
  return { ...asked, place: { ...place, kind: 'groupChat' } };
}

/** Whether the messages of a place are out of reach: PhotoBot is not in it, and Graph does not know it by its id. */
export function isUnseen({ conversationId, kind }: Place): boolean {
  return kind === 'groupChat' && !isThread(conversationId);
}
