import type { Policy } from '../access/policy';
import { refuseGuest } from '../access/policy';
import type { ReadPhoto } from '../access/read-photo';
import type { Cloud } from '../clouds';
import { Refusal } from '../errors';
import type { Resolved } from '../finding/resolve';
import type { Job } from '../job';
import { move } from '../job';
import type { Pictures } from '../memory/pictures';
import { previewPart, remarksOn, shownPart } from '../memory/pictures';
import type { Assertion } from '../outside';
import type { PhotoConverter } from '../photos/convert';
import type { Clock, Log } from '../ports';
import { routes } from '../targets/catalog';
import { applicationWay } from '../targets/permissions';
import type { Remarks } from '../targets/photo';
import type { Target } from '../targets/target';

type ProposeNeeds = {
  readonly cloud: Cloud;
  readonly photoAdministrators: ReadonlySet<string>;
  readonly policy: Pick<Policy, 'objection'>;
  readonly log: Log;
};

/** What a proposal is, besides its pictures. */
type Proposal = Pick<Job, 'asApplication'> & Required<Pick<Job, 'action' | 'side' | 'target'>>;

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
    const othersMailbox = target.kind === 'contact' && target.owner !== undefined;
    const other = target.kind === 'user' || othersMailbox;
    if (!other || !photoAdministrators.has(requesterId)) return false;
    return applicationWay(target.kind, cloud) !== undefined;
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

type FulfilNeeds = {
  readonly readPhoto: ReadPhoto;
  readonly pictures: Pick<Pictures, 'keep' | 'keepConverted'>;
  readonly converter: Pick<PhotoConverter, 'convert' | 'thumbnail'>;
  readonly propose: Propose;
  readonly now: Clock;
};

/**
 * Does what is wished for whom is meant: shows the photo, or makes the proposal. Returns the job as it is then, without
 * storing it.
 * @throws Refusal
 */
export type Fulfil = (job: Job, resolved: Resolved, assertion: Assertion) => Promise<Job>;

/** Creates what does it. */
export function createFulfil(needs: FulfilNeeds): Fulfil {
  return async (job, { source, target }, assertion) => {
    switch (job.wish.name) {
      case 'show':
        return showPhoto(needs, job, target, assertion);
      case 'remove':
        return proposeRemoval(needs, job, target, assertion);
      case 'set': {
        const taken = source ? await takePicture(needs, job, source, assertion) : {};
        const { side } = { ...job, ...taken };
        const proposal = await needs.propose(job, { action: 'set', side, target }, assertion);
        return move(job, 'proposed', needs.now(), { ...taken, ...proposal });
      }
    }
  };
}

async function showPhoto(
  { converter, now, pictures, readPhoto }: FulfilNeeds,
  job: Job,
  target: Target,
  assertion: Assertion,
): Promise<Job> {
  const photo = await readPhoto(target, assertion);
  if (photo.kind === 'none') return move(job, 'shown', now(), { target });
  const { height, preview, width } = await converter.thumbnail(photo.jpeg);
  await pictures.keep(job.id, shownPart, preview);
  const facts = { etag: photo.etag, bytes: photo.jpeg.length, width, height };
  return move(job, 'shown', now(), { target, facts });
}

/** The card shows what will be gone. */
async function proposeRemoval(
  { converter, now, pictures, propose, readPhoto }: FulfilNeeds,
  job: Job,
  target: Target,
  assertion: Assertion,
): Promise<Job> {
  refuseUnremovable(target);
  const jpeg = await readExisting(readPhoto, target, assertion);
  const { preview, width: side } = await converter.thumbnail(jpeg);
  await pictures.keep(job.id, previewPart(job.framing), preview);
  const proposal = await propose(job, { action: 'remove', side, target }, assertion);
  return move(job, 'proposed', now(), proposal);
}

/** @throws Refusal where Microsoft 365 offers no way to remove such a photo */
export function refuseUnremovable({ kind }: Pick<Target, 'kind'>): void {
  if (!routes[kind].removable) throw new Refusal('change.cannot_remove', { kind });
}

/** Makes the photo of somebody the picture of this job. */
async function takePicture(
  { converter, pictures, readPhoto }: FulfilNeeds,
  { framing, id }: Job,
  source: Target,
  assertion: Assertion,
): Promise<Pick<Job, 'side'> & Remarks> {
  const jpeg = await readExisting(readPhoto, source, assertion);
  const converted = await converter.convert(jpeg, framing);
  await pictures.keepConverted(id, framing, converted);
  return { side: converted.side, ...remarksOn(converted) };
}

async function readExisting(
  readPhoto: ReadPhoto,
  target: Target,
  assertion: Assertion,
): Promise<Buffer> {
  const photo = await readPhoto(target, assertion);
  if (photo.kind === 'photo') return photo.jpeg;
  throw new Refusal('photo.none', { kind: target.kind, name: target.name });
}
