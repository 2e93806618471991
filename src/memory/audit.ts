import type { RefusalCode, Refusal } from '../errors';
import type { Job, PhotoJob } from '../job';
import type { Place, Sender } from '../request';
import type { Permission, Route } from '../targets/catalog';
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
  /** Whose photo; of a contact with the object id of the mailbox’s owner. */
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

/** Who changed which photo, when and how. What cannot be noted is logged and keeps nobody back, but for what is sent. */
export type Audit = {
  /** Notes that somebody has got a proposal, or has confirmed it. */
  step(action: 'propose' | 'confirm', job: Job): Promise<void>;
  /** Notes that something was refused to somebody, once. */
  refused(sender: Sender, refusal: Refusal, job?: Pick<Job, 'id' | 'target'>): Promise<void>;
  /**
   * Notes what is about to be sent, sends it, and notes that Graph has said yes.
   * @throws what the sending throws, and where nothing can be noted, so that nothing was sent
   */
  sent<Answer extends Answered>(call: AuditedCall, send: () => Promise<Answer>): Promise<Answer>;
  /** Notes what a move of a job says of its write or undo, if it says anything. */
  moved(before: Job, after: Job): Promise<void>;
  /** Notes a look at somebody’s photo, if it is by the app’s own permission. */
  looked(who: { readonly objectId: string; readonly tenantId: string }, look: Look): Promise<void>;
};

type Look = { readonly target: Target; readonly permission: Permission };
