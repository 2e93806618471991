import { isRecord, jsonIn } from '../net/body';

/**
 * Returns every error code in the body of a refused call, outermost first.
 *
 * Graph wraps the errors of the services behind it: an `UnknownError` often carries another error document as its
 * message, in one of two dialects, and some messages carry their meaning only in the name of an exception.
 * Source: https://learn.microsoft.com/graph/errors; the wrapped forms are from reports on the photo API.
 */
export function codesIn(body: string): string[] {
  const codes = new Set<string>();
  collect(jsonIn(body), codes, maxDepth);
  return [...codes];
}

/** The error, one document in its message, and the inner errors of both; a hostile body cannot nest further. */
const maxDepth = 4;
const codePattern = /^[\w.-]{1,100}$/;

function collect(document: unknown, codes: Set<string>, depth: number): void {
  if (depth === 0 || !isRecord(document)) return;
  const error = isRecord(document['error']) ? document['error'] : document;
  for (const code of [error['code'], error['errorCode'], document['error']]) {
    if (typeof code === 'string' && codePattern.test(code)) codes.add(code);
  }
  if (typeof error['message'] === 'string') collectMessage(error['message'], codes, depth);
  for (const inner of [error['innerError'], error['innererror'], error['details']].flat()) {
    collect(inner, codes, depth - 1);
  }
}

function collectMessage(message: string, codes: Set<string>, depth: number): void {
  const wrapped = jsonIn(message);
  if (isRecord(wrapped)) {
    collect(wrapped, codes, depth - 1);
    return;
  }
  for (const [, name] of message.matchAll(/\b(\w{1,100})Exception\b/g)) if (name) codes.add(name);
  // A report of another service in words: `ReplyBodyError: { ErrorCode: "ErrorQuotaExceeded", … }`.
  for (const [name] of message.matchAll(/\b(?:Error|Mailbox)[A-Z]\w{2,80}\b/g)) codes.add(name);
  const said = message.toLowerCase();
  for (const [phrase, code] of phrases) if (said.includes(phrase.toLowerCase())) codes.add(code);
}

/** Answers whose code says nothing and whose sentence says it all: part of the sentence, and the code we give it. */
export const phrases: readonly (readonly [string, string])[] = [
  ['mailbox has exceeded', 'ErrorQuotaExceeded'],
  ['mailbox quota', 'ErrorQuotaExceeded'],
  ['mailbox is full', 'ErrorQuotaExceeded'],
  ['AppOnly AccessPolicy', 'ApplicationAccessPolicy'],
  ['[RAOP]', 'ApplicationAccessPolicy'],
  ['Access to OData is disabled', 'ApplicationAccessPolicy'],
  ['application access policy', 'ApplicationAccessPolicy'],
  ['RBAC for applications', 'ApplicationAccessPolicy'],
  ['account is disabled', 'ErrorAccountDisabled'],
  ['account has been disabled', 'ErrorAccountDisabled'],
  ['account is blocked', 'ErrorAccountDisabled'],
  ['have a valid license', 'MissingLicense'],
  ['license is invalid', 'MissingLicense'],
  ['missing license', 'MissingLicense'],
  ['not licensed', 'MissingLicense'],
  ['no mailbox', 'ErrorNonExistentMailbox'],
  ['not have a mailbox', 'ErrorNonExistentMailbox'],
  ['supported for this mailbox', 'MailboxNotEnabledForRESTAPI'],
  ['inactive, soft-deleted', 'MailboxNotEnabledForRESTAPI'],
  ['hosted on-premise', 'MailboxNotHostedInExchangeOnline'],
  ['hosted by an on-premise', 'MailboxNotHostedInExchangeOnline'],
  ['target address not found', 'TargetAddressNotFound'],
  ['not supported', 'NotSupported'],
  ['unsupported', 'NotSupported'],
  ['does not exist', 'DoesNotExist'],
  ['Argument: sourceEntity, Value: is null', 'SourceEntityMissing'],
  ['request is invalid', 'RequestInvalid'],
];
