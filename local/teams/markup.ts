import { escapeHtml } from '../html-page';
import type { Tenant } from '../tenant/tenant';
import type { Mentioned } from './mentions';
import { at } from './mentions';
import type { Quote } from './post';

/** Returns the HTML that bots see; the compose box numbers its mentions and writes them as spans. */
export function mirrorOf(
  written: string,
  mentioned: readonly Mentioned[],
  before: string,
  after: string,
): string {
  const span = (name: string, index: number) =>
    `<span itemscope itemtype="http://schema.skype.com/Mention" itemid="${index}">${name}</span>`;
  return `<div>${before}<div>${marked(written, mentioned, span)}</div>${after}</div>`;
}

/** Returns the same words as Graph has them. */
export function graphHtmlOf(written: string, mentioned: readonly Mentioned[]): string {
  return `<p>${marked(written, mentioned, (name, index) => `<at id="${index}">${name}</at>`)}</p>`;
}

/**
 * Returns the quoted message above a reply, in the HTML that bots see. Graph has an attachment in its place.
 * Source: the chat message of https://learn.microsoft.com/graph/api/chats-getallmessages
 */
export function quoteMarkup(tenant: Tenant, { messageId, preview, sender }: Quote): string {
  const { mri, name } = quotedSender(tenant, sender);
  return [
    `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${messageId}">`,
    `<strong itemprop="mri" itemid="${mri}">${escapeHtml(name)}</strong>`,
    `<span itemprop="time" itemid="${messageId}"></span>`,
    `<p itemprop="preview">${escapeHtml(preview)}</p></blockquote>`,
  ].join('');
}

/**
 * Tells the bot which message was replied to; no more than a preview of it.
 * Source: https://learn.microsoft.com/dotnet/api/microsoft.teams.apps.schema.entities.quotedreplydata
 */
export function quoteEntity(tenant: Tenant, { messageId, preview, sender }: Quote): object {
  const { id, name } = quotedSender(tenant, sender);
  const quotedReply = {
    messageId,
    senderId: id,
    senderName: name,
    ...(preview !== '' && { preview }),
    time: messageId,
    validatedMessageReference: true,
  };
  return { type: 'quotedReply', quotedReply };
}

function quotedSender(tenant: Tenant, sender: Quote['sender']) {
  if (sender === 'bot') {
    return { id: tenant.botTeamsId, mri: tenant.botTeamsId, name: tenant.botName };
  }
  const person = tenant.participant(sender);
  return { id: person.teamsUserId, mri: `8:orgid:${person.objectId}`, name: person.name };
}

function marked(
  written: string,
  mentioned: readonly Mentioned[],
  mark: (name: string, index: number) => string,
): string {
  let rest = written;
  let body = '';
  for (const [index, { name }] of mentioned.entries()) {
    const start = rest.indexOf(at(name));
    body += escapeText(rest.slice(0, start)) + mark(escapeHtml(name), index);
    rest = rest.slice(start + at(name).length);
  }
  return body + escapeText(rest);
}

/** The space after the bot's mention is markup already. */
function escapeText(text: string): string {
  return text.split('&nbsp;').map(escapeHtml).join('&nbsp;');
}
