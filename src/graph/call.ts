import type { GraphRequest } from './exchange';
import { hashOf } from '../store/keys';
import type { GraphAnswerError } from './answer';

/** One call to Graph, however many tries it takes. */
export type GraphCall = {
  readonly method: GraphRequest['method'];
  /** Below the version, such as `/me/photo`, with a query where there is one; all escaped already. */
  readonly path: string;
  /** Asks the version that Microsoft does not support in production, for what only that has. */
  readonly beta?: boolean;
  /** A delegated token with exactly the permission that this call needs. */
  readonly token: string;
  readonly content?: { readonly type: string; readonly bytes: Buffer };
  /** A search of the directory: its index may be a little behind, and Graph wants to hear that this is fine. */
  readonly eventual?: boolean;
  /** How much of a success is read; without it the body does not matter. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Of which kind a call is: Graph counts calls by app and tenant, with limits of their own for each service and for
 * reading and writing. A person cannot be told apart by that: who asks after somebody was throttled is throttled too.
 * Source: https://learn.microsoft.com/graph/throttling-limits
 */
export function kindOf({ method, path }: Pick<GraphCall, 'method' | 'path'>): string {
  const [, root = '', ...rest] = (path.split('?')[0] ?? '').toLowerCase().split('/');
  const part = parts.find((each) => rest.includes(each));
  // `/me` is the `/users/{id}` of the person who asks.
  return [method, root === 'me' ? 'users' : root, ...(part === undefined ? [] : [part])].join(' ');
}

/** What a service of its own keeps, under any root; the first that fits counts. */
const parts = ['contacts', 'contactfolders', 'photo', 'messages', 'joinedteams'] as const;

/** The same, for the mailbox of one person or group alone. */
export function mailboxKindOf(call: Pick<GraphCall, 'method' | 'path' | 'token'>): string {
  const whose = call.path.startsWith('/me') ? hashOf(call.token) : '';
  return `${kindOf(call)} of ${hashOf(call.path, whose)}`;
}

/**
 * Whether Graph throttled calls to one mailbox and no others. The limits of Outlook, to which photos and contacts
 * belong, are for each app and mailbox, and then the answer names the limit.
 * Source: https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits
 */
export function concernsMailbox(error: GraphAnswerError): boolean {
  return error.names('MailboxConcurrency');
}
