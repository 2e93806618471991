import type { Cloud } from '../clouds';
import type { Policy } from '../access/policy';
import { refuseGuest } from '../access/policy';
import type { Job } from '../job';
import type { Assertion } from '../outside';
import type { Log } from '../ports';
import type { Target } from '../targets/target';
import { applicationWay } from '../targets/permissions';

export type ProposeNeeds = {
  readonly cloud: Cloud;
  readonly photoAdministrators: ReadonlySet<string>;
  readonly policy: Pick<Policy, 'objection'>;
  readonly log: Log;
};

/** What a proposal is, besides its pictures. */
export type Proposal = Pick<Job, 'asApplication'> &
  Required<Pick<Job, 'action' | 'side' | 'target'>>;

/**
 * Returns the facts of a proposal. Where a sign-in is at hand, what is not for guests or what the tenant's policy forbids
 * is refused now and not after the click.
 * @throws Refusal
 */
export type Propose = (
  job: Pick<Job, 'id' | 'place' | 'requester'>,
  what: Required<Pick<Job, 'action' | 'side' | 'target'>>,
  assertion: Assertion | undefined,
) => Promise<Proposal>;

/** Creates what makes proposals. */
export function createPropose({ cloud, log, photoAdministrators, policy }: ProposeNeeds): Propose {
  /** Photo administrators change what is not theirs with the app's own permission, and nobody else does. */
  function isForApplication(requesterId: string, target: Target): boolean {
    if (!applicationWay(target.kind, cloud)) return false;
    const othersMailbox = target.kind === 'contact' && target.owner !== undefined;
    const other = target.kind === 'user' || othersMailbox;
    return other && photoAdministrators.has(requesterId);
  }

  return async ({ id, place, requester }, { action, side, target }, assertion) => {
    const asApplication = isForApplication(requester.objectId, target);
    if (assertion) refuseGuest(target.kind, assertion);
    const objection = assertion && (await policy.objection(target, assertion, asApplication));
    if (objection) throw objection;
    const facts = { change: id, command: action, target: target.kind, place: place.kind };
    log.info('change.proposed', facts);
    return { action, side, target, asApplication: asApplication || undefined };
  };
}
