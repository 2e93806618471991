import { escapeHtml } from '../../html-page';
import { isObject } from '../../http/body';
import type { StoredMessage } from '../../teams/conversations';
import type { Mentioned } from '../../teams/mentions';
import type { FileReference, Post, Quote } from '../../teams/post';
import type { ParticipantKey } from '../../tenant/outsiders';
import { isOutsider } from '../../tenant/outsiders';
import type { Tenant } from '../../tenant/tenant';

export type MessageParts = {
  readonly from: object;
  readonly body: { readonly contentType: 'html'; readonly content: string };
  readonly attachments: readonly object[];
  readonly mentions: readonly object[];
};

/**
 * Returns what a message says and who says it, as Graph has it and as message extensions get it; it lies at this
 * address.
 */
export function partsOf(tenant: Tenant, message: StoredMessage, address: string): MessageParts {
  const { content, from, post } = message;
  const cards = cardsOf(message);
  const written = post ? contentOf(post, address) : paragraph(content.text);
  return {
    from: senderOf(tenant, from),
    body: { contentType: 'html', content: [written, ...cards.map(({ id }) => mark(id))].join('') },
    attachments: [...(post ? attachmentsOf(tenant, post) : []), ...cards],
    mentions: (post?.mentioned ?? []).map((each, index) => mention(tenant, each, index)),
  };
}

const mark = (id: string) => `<attachment id="${id}"></attachment>`;

const paragraph = (text?: string) => (text === undefined ? '' : `<p>${escapeHtml(text)}</p>`);

/** Files and the quoted message are marks in the text, pasted pictures lie below the message itself. */
function contentOf({ hosted, html, quote, references }: Post, address: string): string {
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

/** The cards of a bot, and one that a person sent from a message extension; each is a text. */
function cardsOf({ content: { attachments }, id }: StoredMessage) {
  return attachments.flatMap(({ content, contentType }, index) => {
    if (!isObject(content)) return [];
    return { ...noAttachment, id: `${id}-${index}`, contentType, content: JSON.stringify(content) };
  });
}
