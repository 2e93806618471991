import type { StoredMessage } from '../../teams/conversations';
import type { FileReference, Post, Quote } from '../../teams/post';
import type { Mentioned } from '../../teams/mentions';
import type { ParticipantKey } from '../../tenant/outsiders';
import { isOutsider } from '../../tenant/outsiders';
import type { Tenant } from '../../tenant/tenant';
import { escapeHtml } from '../../html-page';
import type { FoundMessage } from './access';

/**
 * A message as Graph has it.
 * Source: https://learn.microsoft.com/graph/api/resources/chatmessage
 */
export function messageEntity(tenant: Tenant, found: FoundMessage, origin: string): object {
  const { message, place } = found;
  const { created, from, id, post, thread } = message;
  const time = new Date(created).toISOString();
  const inChannel = place.conversationType === 'channel';
  const address = `${origin}/v1.0${found.path}`;
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
    from: senderOf(tenant, from),
    body: { contentType: 'html', content: post ? contentOf(post, address) : botContent(message) },
    channelIdentity: inChannel
      ? { teamId: tenant.team.groupId, channelId: place.conversationId }
      : null,
    attachments: post ? attachmentsOf(tenant, post) : botAttachments(message),
    mentions: (post?.mentioned ?? []).map((each, index) => mention(tenant, each, index)),
    reactions: [],
  };
}

/** Files and the quoted message are marks in the text, pasted pictures lie below the message itself. */
function contentOf({ hosted, html, quote, references }: Post, address: string): string {
  const mark = (id: string) => `<attachment id="${id}"></attachment>`;
  const pictures = hosted.map(({ id, itemId }) => {
    const source = `${address}/hostedContents/${id}/$value`;
    return `<p><img alt="image" src="${source}" itemid="${itemId}" style="vertical-align:bottom"></p>`;
  });
  const files = references.map(({ id }) => mark(id));
  return [quote ? mark(quote.messageId) : '', html, ...pictures, ...files].join('');
}

function attachmentsOf(tenant: Tenant, { quote, references }: Post): readonly object[] {
  return [...(quote ? [quoted(tenant, quote)] : []), ...references.map(fileReference)];
}

/** Source: https://learn.microsoft.com/graph/api/resources/chatmessageattachment */
function fileReference({ contentUrl, id, name }: FileReference): object {
  return { ...noAttachment, id, contentType: 'reference', contentUrl, name };
}

function quoted(tenant: Tenant, { messageId, preview, sender }: Quote): object {
  const content = {
    messageId,
    messagePreview: preview,
    messageSender: senderOf(tenant, sender),
  };
  const contentType = 'messageReference';
  return { ...noAttachment, id: messageId, contentType, content: JSON.stringify(content) };
}

const noAttachment = {
  contentUrl: null,
  content: null,
  name: null,
  thumbnailUrl: null,
  teamsAppId: null,
};

function senderOf(tenant: Tenant, from: 'bot' | ParticipantKey): object {
  const nobody = { application: null, device: null, user: null };
  if (from === 'bot') return { ...nobody, application: botOf(tenant) };
  return { ...nobody, user: userOf(tenant, from) };
}

function botOf({ botId, botName }: Tenant): object {
  return { id: botId, displayName: botName, applicationIdentityType: 'bot' };
}

function userOf(tenant: Tenant, key: ParticipantKey): object {
  const person = tenant.participant(key);
  const { name: displayName, objectId: id } = person;
  const tenantId = isOutsider(person) ? person.tenantId : tenant.id;
  return { id, displayName, userIdentityType: 'aadUser', tenantId };
}

function mention(tenant: Tenant, { id, name }: Mentioned, index: number): object {
  const key = [...Object.values(tenant.people), ...Object.values(tenant.outsiders)].find(
    ({ teamsUserId }) => teamsUserId === id,
  )?.key;
  const mentioned = { ...senderOf(tenant, key ?? 'bot'), conversation: null };
  return { id: index, mentionText: name, mentioned };
}

function botContent({ content: { attachments, text }, id }: StoredMessage): string {
  if (text !== undefined) return `<p>${escapeHtml(text)}</p>`;
  return attachments
    .map((_card, index) => `<attachment id="${id}-${index}"></attachment>`)
    .join('');
}

/** The cards of a bot. */
function botAttachments({ content: { attachments }, id }: StoredMessage): readonly object[] {
  return attachments.map(({ content, contentType }, index) => ({
    ...noAttachment,
    id: `${id}-${index}`,
    contentType,
    content: JSON.stringify(content),
  }));
}
