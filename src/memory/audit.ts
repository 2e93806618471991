import type { RefusalCode, Refusal } from '../errors';
import { factsOf } from '../errors';
import type { Job, PhotoJob } from '../job';
import type { Clock, Log } from '../ports';
import type { Place, Sender } from '../request';
import type { Trail } from '../store/store';
import { hashOf } from '../store/store';
import type { Permission, Route } from '../targets/catalog';
import { routes } from '../targets/catalog';
import type { Target, TargetKind } from '../targets/target';

/** What the audit tells of. `use` is a look at a photo with the app’s own permission. */
export type AuditAction = 'propose' | 'confirm' | 'write' | 'undo' | 'refuse' | 'use';

/**
 * One line of the audit. It holds ids and hashes, and no name, picture or text. A write or an undo has several: one of
 * what is about to be sent, without an outcome, and others of what came of it.
 */
export type AuditLine = {
  readonly v: 1;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly action: AuditAction;
  readonly outcome?: 'done' | 'not_done' | 'unknown';
  /** Object id of the person, and their organisation. */
  readonly by: string;
  readonly tenant: string;
  /** Whose photo it is; for a contact, `owner` is the object id of the mailbox’s owner. */
  readonly target?: { readonly kind: TargetKind; readonly id: string; readonly owner?: string };
  readonly job?: string;
  readonly change?: 'set' | 'remove';
  readonly route?: Route;
  readonly permission?: string;
  /** The permission is the app’s own, and no right of the person. */
  readonly asApplication?: true;
  /** SHA-256 of the photo in hex, or `none`. */
  readonly before?: string;
  readonly after?: string;
  readonly code?: RefusalCode;
  readonly status?: number;
  /** Graph’s id of the call, and ours of what the person has sent, which Graph knows as `client-request-id`. */
  readonly requestId?: string;
  readonly correlation: string;
  /** The conversation is hashed. */
  readonly place?: { readonly kind: Place['kind']; readonly conversation: string };
};

/** What a write to Graph is part of. */
export type Act = {
  readonly of: 'write' | 'undo';
  readonly job: Pick<PhotoJob, 'action' | 'id' | 'place' | 'target'> & {
    readonly requester: Pick<PhotoJob['requester'], 'objectId'>;
  };
  /** What is there, as a hash or `none`; nothing where nobody knows. */
  readonly before: string | undefined;
};

/** A call that changes a photo: by which route, and what is there after it. */
export type AuditedCall = { readonly act: Act; readonly route: Route; readonly after: string };

type Answered = { readonly requestId?: string | undefined };

/** Who changed which photo, when and how. If noting fails, that is logged, and only `sent` does not go on. */
export type Audit = {
  /** Notes that somebody has got a proposal, or has confirmed it. */
  step(action: 'propose' | 'confirm', job: Job): Promise<void>;
  /** Notes that something was refused to somebody, once. */
  refused(sender: Sender, refusal: Refusal, job?: Pick<Job, 'id' | 'target'>): Promise<void>;
  /**
   * Notes what is about to be sent, sends it, and notes that Graph has said yes.
   * @throws what the sending throws; also if nothing can be noted, and then nothing was sent
   */
  sent<Answer extends Answered>(call: AuditedCall, send: () => Promise<Answer>): Promise<Answer>;
  /** Notes what a move of a job says of its write or undo, if it says anything. */
  moved(before: Job, after: Job): Promise<void>;
  /** Notes a look at somebody’s photo, if it is by the app’s own permission. */
  looked(who: { readonly objectId: string; readonly tenantId: string }, look: Look): Promise<void>;
};

type Look = { readonly target: Target; readonly permission: Permission };

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

/** Returns the kind and the id of a target; for a contact also the mailbox’s owner, unless it is the requester. */
export function idOf(target: Target): NonNullable<AuditLine['target']> {
  const { kind } = target;
  if (target.kind === 'contact') {
    return { kind, id: target.contactId, owner: target.owner?.objectId };
  }
  return { kind, id: 'groupId' in target ? target.groupId : target.objectId };
}

/** Returns what a move tells of the write or the undo that was running; nothing if it tells nothing new. */
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

/** Returns a hash of a conversation. */
export function conversationOf({ conversationId, tenantId }: Place): string {
  return hashOf(tenantId, conversationName(conversationId));
}
/** Returns what all ids of one conversation have in common: all threads of a channel are one, in any letter case. */
export const conversationName = (conversationId: string) => channelOf(conversationId).toLowerCase();

/** Returns the channel of a thread, in the letter case that Graph is asked in. */
export function channelOf(conversationId: string): string {
  return conversationId.replace(/;messageid=.*$/, '');
}
