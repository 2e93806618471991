import type { Incoming } from '../http/routes';
import { isObject, jsonBody } from '../http/body';
import type { Content } from '../teams/entry';
import { adaptiveCardType } from '../teams/entry';
import { signInCardType } from '../teams/sign-in-card';
import { connectorRefusal } from './errors';
import { signInCardProblem } from './sign-in-card-check';

/** Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages */
const messageBytes = 100 * 1024;

const cardTypes = [
  adaptiveCardType,
  signInCardType,
  'application/vnd.microsoft.card.signin',
  'application/vnd.microsoft.card.hero',
  'application/vnd.microsoft.card.thumbnail',
];

/**
 * Checks what a bot sends and gives the content of a message, or nothing for a sign of typing.
 * @throws Refused
 */
export function checkActivity(incoming: Incoming): Content | undefined {
  if (incoming.body.length > messageBytes) {
    throw connectorRefusal(413, 'MessageSizeTooBig', 'Message size too large.');
  }
  const activity = jsonBody(incoming);
  if (!activity) throw badSyntax('The body is not a JSON activity.');
  if (activity['type'] === 'typing') return undefined;
  if (activity['type'] !== 'message') throw badSyntax('Unknown activity type.');
  const { text, attachments = [] } = activity;
  if (text !== undefined && typeof text !== 'string') throw badSyntax('text is not a string.');
  if (!Array.isArray(attachments) || !attachments.every(isObject)) {
    throw badSyntax('attachments is not a list of objects.');
  }
  attachments.forEach(checkAttachment);
  checkWhole(text, attachments);
  const { recipient } = activity;
  const recipientId = isObject(recipient) ? recipient['id'] : undefined;
  return {
    attachments,
    ...(text ? { text } : {}),
    ...(typeof recipientId === 'string' && { recipientId }),
  };
}

/** Teams splits a text with a card into two messages and gives no id that one could use. */
function checkWhole(text: string | undefined, attachments: readonly unknown[]): void {
  if (!text && attachments.length === 0) {
    throw badSyntax("Activity must include non empty 'text' field or at least 1 attachment.");
  }
  if (text && attachments.length > 0) {
    throw badSyntax('Send text and card as two activities: Teams would split this one.');
  }
}

function checkAttachment({ contentType, content }: Record<string, unknown>): void {
  if (typeof contentType !== 'string' || !cardTypes.includes(contentType) || !isObject(content)) {
    throw badSyntax('Unknown attachment type.');
  }
  if (contentType === adaptiveCardType) checkCard(content);
  const problem = contentType === signInCardType ? signInCardProblem(content) : undefined;
  if (problem !== undefined) throw badSyntax(problem);
}

/** Teams shows bots' cards up to version 1.5. */
export function checkCard({ type, version }: Record<string, unknown>): void {
  if (type !== 'AdaptiveCard') throw badSyntax('The card is not an AdaptiveCard.');
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(String(version)) ?? [];
  if (major !== '1' || Number(minor) > 5) throw badSyntax('The card needs a version up to 1.5.');
}

function badSyntax(message: string) {
  return connectorRefusal(400, 'BadSyntax', message);
}
