import type { Assertion } from '../outside';
import type { Target } from '../targets/target';
import { applicationWay } from '../targets/ways';
import type { PhotoChange } from './change';
import { remarksOn } from '../targets/photo';
import type { Deps } from './deps';
import { refuseGuest } from '../access/policy';

/** What a proposal is made of. Its pictures are kept already, under its id. */
export type Proposal = Pick<
  PhotoChange,
  'action' | 'framing' | 'id' | 'place' | 'requester' | 'side' | 'target'
> &
  Partial<Pick<PhotoChange, 'damaged' | 'dialog' | 'formerId' | 'messageId' | 'seeThrough'>>;

/**
 * Makes a proposal, still to be shown. Where a sign-in is at hand, what is not for guests or what the tenant's policy
 * forbids is refused now and not after the click.
 * @throws Refusal
 */
export async function createProposal(
  deps: Deps,
  proposal: Proposal,
  assertion: Assertion | undefined,
): Promise<PhotoChange> {
  const { action, dialog, formerId, framing, id, messageId, place, requester, side, target } =
    proposal;
  const asApplication = isForApplication(deps, requester.objectId, target);
  if (assertion) refuseGuest(target.kind, assertion);
  const objection = assertion && (await deps.policy.objection(target, assertion, asApplication));
  if (objection) throw objection;
  const change: PhotoChange = {
    id,
    action,
    state: 'proposed',
    requester,
    place,
    ...(dialog && { dialog }),
    target,
    ...(asApplication && { asApplication }),
    framing,
    ...remarksOn(proposal),
    side,
    movedAt: deps.now(),
    ...(messageId !== undefined && { messageId }),
    ...(formerId !== undefined && { formerId }),
    shown: false,
  };
  await deps.changes.create(change.id, change);
  deps.log.info('change.proposed', {
    change: id,
    command: action,
    target: target.kind,
    place: place.kind,
  });
  return change;
}

/** Photo administrators change what is not theirs with the app's own permission, and nobody else does. */
function isForApplication(
  { cloud, photoAdministrators }: Deps,
  requesterId: string,
  target: Target,
): boolean {
  if (!applicationWay(target.kind, cloud)) return false;
  const othersMailbox = target.kind === 'contact' && target.owner !== undefined;
  const other = target.kind === 'user' || othersMailbox;
  return other && photoAdministrators.has(requesterId);
}
