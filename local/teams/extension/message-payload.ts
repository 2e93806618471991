import { partsOf } from '../../graph/messages/parts';
import { messagePath } from '../../graph/messages/path';
import type { Place } from '../../tenant/places';
import type { Tenant } from '../../tenant/tenant';
import type { StoredMessage } from '../conversations';

type Json = Readonly<Record<string, unknown>>;

export type PayloadDeps = { readonly tenant: Tenant; readonly graphOrigin: string };

/**
 * Returns the message in whose menu an action was chosen, nearly in the form of Graph. Pasted pictures are in the HTML
 * and nowhere else; `mentions` is there only if there are any.
 * Source:
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
 */
export function messagePayload(
  { graphOrigin, tenant }: PayloadDeps,
  place: Place,
  message: StoredMessage,
): Json {
  const { created, id, thread } = message;
  const address = `${graphOrigin}/v1.0${messagePath(tenant, place, message)}`;
  const { attachments, body, from, mentions } = partsOf(tenant, message, address);
  return {
    id,
    replyToId: thread === undefined || thread === id ? null : thread,
    createdDateTime: new Date(created).toISOString(),
    lastModifiedDateTime: null,
    deleted: false,
    subject: null,
    summary: null,
    importance: 'normal',
    locale: 'en-us',
    linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(place.conversationId)}/${id}`,
    from: { ...from, conversation: null },
    body,
    attachments,
    ...(mentions.length > 0 && { mentions }),
    reactions: [],
  };
}
