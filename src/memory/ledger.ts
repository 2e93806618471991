import type { LedgerEntry } from '../cards';
import { factsOf } from '../errors';
import type { Job, PhotoJob } from '../job';
import { limits } from '../limits';
import type { Clock, Log } from '../ports';
import type { Place, Requester } from '../request';
import type { ShelfRoom } from '../store/shelf';
import { createShelf } from '../store/shelf';
import type { Trail } from '../store/store';
import { hashOf } from '../store/store';
import type { Permission } from '../targets/catalog';
import { routes } from '../targets/catalog';
import type { Target } from '../targets/target';
import type { Act, Audit, AuditedCall, AuditLine } from './audit';

/** The last changes by who asked for them, and by the conversation in which they did. */
export type Ledger = {
  /** Notes how a change stands; the newest first, each change once and where it stood. */
  note(change: PhotoJob): Promise<void>;
  ofRequester(requester: Requester, place: Place): Promise<readonly LedgerEntry[]>;
  /** Those of the requester's last changes that were made in this conversation. */
  ofRequesterIn(requester: Requester, place: Place): Promise<readonly LedgerEntry[]>;
  /** Those of everybody; those that failed have changed nothing and are left out. */
  ofConversation(place: Place): Promise<readonly LedgerEntry[]>;
};

/** Keeps the ledger on two shelves. */
export function createLedger(room: ShelfRoom): Ledger {
  const shelfOf = (folder: string, lastsMilliseconds: number) =>
    createShelf<Entries>({ ...room, folder, lastsMilliseconds });
  const requesters = shelfOf('history', limits.historyMilliseconds);
  // This shelf serves `undo` alone, which needs a change no longer than its job is remembered.
  const conversations = shelfOf('conversations', limits.jobMemoryMilliseconds);
  return {
    async note(change) {
      const { place, requester, state } = change;
      const entry = entryOf(change);
      await requesters.update(requesterId(requester, place), (all) => withEntry(all, entry), []);
      if (state === 'failed') return;
      await conversations.update(conversationOf(place), (all) => withEntry(all, entry), []);
    },
    ofRequester: async (requester, place) =>
      (await requesters.load(requesterId(requester, place))) ?? [],
    async ofRequesterIn(requester, place) {
      const theirs = (await requesters.load(requesterId(requester, place))) ?? [];
      return theirs.filter(({ conversation }) => conversation === conversationOf(place));
    },
    ofConversation: async (place) => (await conversations.load(conversationOf(place))) ?? [],
  };
}

type Entries = readonly LedgerEntry[];

/** The newest first, each once, and no more of them than anybody is shown. */
function withEntry(entries: Entries, entry: LedgerEntry): Entries {
  const others = entries.filter(({ id }) => id !== entry.id);
  const all = [entry, ...others].sort((one, other) => other.at - one.at);
  return all.slice(0, limits.historyEntries);
}

function entryOf(change: PhotoJob): LedgerEntry {
  const { action, appliedAt, doubt, id, movedAt, place, problem, route, state, target } = change;
  return {
    id,
    action,
    target: { kind: target.kind, name: target.name },
    place: place.kind,
    conversation: conversationOf(place),
    at: appliedAt ?? movedAt,
    state,
    route,
    doubt: doubt?.of,
    code: problem?.code,
  };
}

function requesterId({ objectId }: Requester, { tenantId }: Place): string {
  return hashOf(tenantId, objectId);
}

function conversationOf({ conversationId, tenantId }: Place): string {
  return hashOf(tenantId, channelOf(conversationId));
}

/** Returns the channel of a thread: all threads of a channel are one conversation to the people in it. */
export function channelOf(conversationId: string): string {
  return conversationId.replace(/;messageid=.*$/, '');
}

export type AuditNeeds = {
  readonly trail: Trail;
  /** How long a line is kept, in milliseconds. */
  readonly lasts: number;
  /** Returns the id of what is being answered. */
  readonly correlation: () => string;
  readonly now: Clock;
  readonly log: Log;
};

type Noted = Omit<AuditLine, 'v' | 'at' | 'correlation'>;

/** Creates what notes changes for administrators. */
export function createAudit({ correlation, lasts, log, now, trail }: AuditNeeds): Audit {
  const told = new WeakSet<object>();
  async function append(noted: Noted): Promise<void> {
    const at = now();
    const line: AuditLine = { v: 1, at, correlation: correlation(), ...noted };
    const { by, target } = noted;
    const text = JSON.stringify(line);
    await trail.append({ at, by, target: target?.id ?? '', text, expiresAt: at + lasts });
  }
  const note = (noted: Noted) =>
    append(noted).catch((thrown: unknown) => {
      log.error('audit.not_noted', { job: noted.job, ...factsOf(thrown) });
    });
  return {
    step: (action, job) => note({ action, ...aboutJob(job) }),
    async refused({ place, requester }, { code, details }, job) {
      if (told.has(details)) return;
      told.add(details);
      const { requestId, status } = details;
      const about = aboutJob({ ...job, place, requester });
      await note({ action: 'refuse', ...about, code, status, requestId });
    },
    async sent(call, send) {
      await append(aboutCall(call));
      const answer = await send();
      await note({ ...aboutCall(call), outcome: 'done', requestId: answer.requestId });
      return answer;
    },
    async moved(before, after) {
      const end = endOf(before, after);
      if (end) await note({ ...end, ...aboutJob(after), ...reasonOf(after) });
    },
    async looked({ objectId, tenantId }, { permission, target }) {
      if (permission.token !== 'application') return;
      const used = permissionOf(permission);
      await note({ action: 'use', by: objectId, tenant: tenantId, target: idOf(target), ...used });
    },
  };
}

type About = Pick<Act['job'], 'place' | 'requester'> &
  Partial<Pick<Job, 'action' | 'asApplication' | 'id' | 'route' | 'target'>>;

function aboutJob({ action, asApplication, id, place, requester, route, target }: About) {
  return {
    by: requester.objectId,
    tenant: place.tenantId,
    target: target && idOf(target),
    job: id,
    change: action,
    asApplication,
    ...(route && { route, ...permissionOf(routes[route]) }),
    place: { kind: place.kind, conversation: conversationOf(place) },
  };
}

/** Why something was not done, and the call that tells so. */
function reasonOf({ doubt, problem = doubt?.problem }: Job) {
  const { code, details } = problem ?? {};
  return { code, status: details?.status, requestId: details?.requestId };
}

function aboutCall({ act, after, route }: AuditedCall): Noted {
  const { before, job, of } = act;
  return { action: of, ...aboutJob({ ...job, route }), before, after };
}

function permissionOf({ scopes, token }: Permission) {
  return {
    permission: scopes.join(' '),
    ...(token === 'application' && { asApplication: true as const }),
  };
}

/** Returns by which id a target goes; a contact also by the mailbox, unless it is the requester’s. */
export function idOf(target: Target): NonNullable<AuditLine['target']> {
  const { kind } = target;
  if (target.kind === 'contact') {
    return { kind, id: target.contactId, owner: target.owner?.objectId };
  }
  return { kind, id: 'groupId' in target ? target.groupId : target.objectId };
}

/** Returns what a move says of the write or the undo that a job was at; nothing where it says nothing new. */
function endOf(before: Job, after: Job): Pick<Noted, 'action' | 'outcome'> | undefined {
  const undoing = before.state === 'undoing' || before.doubt?.of === 'undo';
  const action = undoing ? 'undo' : 'write';
  if (before.state === after.state) return undefined;
  if (after.state === 'applied') return { action, outcome: undoing ? 'not_done' : 'done' };
  if (after.state === 'undone') return { action, outcome: 'done' };
  if (after.state === 'unknown') return { action, outcome: 'unknown' };
  const wasSent = before.state === 'applying' || before.state === 'unknown';
  return wasSent && after.state !== 'undoing' ? { action, outcome: 'not_done' } : undefined;
}
