import { Refusal } from '../errors';
import { refuseGuest } from '../access/policy';
import type { Job } from '../job';
import { move } from '../job';
import type { ReadPhoto } from '../access/read-photo';
import type { ChoicePictures } from '../finding/choice-pictures';
import type { FindPicture } from '../finding/find-picture';
import type { Recent } from '../finding/recent';
import type { Resolve, Resolved } from '../finding/resolve';
import type { Pictures } from '../memory/pictures';
import { previewPart, shownPart } from '../memory/pictures';
import type { Assertion } from '../outside';
import type { PhotoConverter } from '../photos/convert';
import type { Clock } from '../ports';
import { routes } from '../targets/catalog';
import type { Remarks } from '../targets/photo';
import { remarksOn } from '../targets/photo';
import type { Target } from '../targets/target';
import type { Question } from '../targets/wish';
import type { Propose } from './propose';

/** What finds people, photos and pictures, with the requester's own rights. */
export type Finding = {
  readonly resolve: Resolve;
  readonly findPicture: FindPicture;
  readonly recent: Pick<Recent, 'take'>;
  readonly choices: Pick<ChoicePictures, 'keepPhotos'>;
  readonly readPhoto: ReadPhoto;
};

export type AttemptNeeds = {
  readonly finding: Finding;
  readonly pictures: Pick<Pictures, 'keep' | 'keepConverted'>;
  readonly converter: Pick<PhotoConverter, 'convert' | 'thumbnail'>;
  readonly propose: Propose;
  readonly now: Clock;
};

/**
 * Goes as far as it can with a job that is `looking`, as somebody; may run again after any failure. Returns the job as it
 * is then, without storing it.
 * @throws Refusal what stood in the way, with what is known by then in `Broken`
 */
export type Attempt = (job: Job, assertion: Assertion) => Promise<Job>;

/** An attempt that broke off, and how far it had come. */
export class Broken extends Error {
  constructor(
    readonly job: Job,
    readonly thrown: unknown,
  ) {
    super('broke off');
  }
}

/** Creates what looks things up. */
export function createAttempt(needs: AttemptNeeds): Attempt {
  const { finding, now } = needs;
  return async (job, assertion) => {
    let ready = job;
    try {
      refuseGuestFor(job, assertion);
      const found = await withPicture(finding, job, assertion);
      if ('question' in found) return move(job, 'asking', now(), found);
      ready = found.job;
      const resolved = await finding.resolve(ready, assertion);
      if ('question' in resolved) {
        await finding.choices.keepPhotos(ready.id, resolved.question, assertion);
        return move(ready, 'asking', now(), resolved);
      }
      return await accomplish(needs, ready, resolved, assertion);
    } catch (thrown) {
      throw new Broken(ready, thrown);
    }
  };
}

/** Nobody needs to look for what cannot be used. */
function refuseGuestFor({ known, wish }: Job, assertion: Assertion): void {
  if (wish.name === 'show') return;
  refuseGuest(known.whose?.kind ?? wish.whose.kind, assertion);
}

/** The picture first: whoever has none need not say whose photo it was to be. */
async function withPicture(
  finding: Finding,
  job: Job,
  assertion: Assertion,
): Promise<{ readonly job: Job } | { readonly question: Question }> {
  const { recent, search, ...rest } = job;
  if (recent?.chosen !== undefined) {
    return { job: { ...rest, ...(await finding.recent.take(job, recent.chosen)) } };
  }
  if (!search) return { job };
  const found = await finding.findPicture({ ...job, search }, assertion);
  return 'question' in found ? found : { job: { ...rest, ...found } };
}

async function accomplish(
  needs: AttemptNeeds,
  job: Job,
  { source, target }: Resolved,
  assertion: Assertion,
): Promise<Job> {
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
}

async function showPhoto(
  { converter, finding, now, pictures }: AttemptNeeds,
  job: Job,
  target: Target,
  assertion: Assertion,
): Promise<Job> {
  const photo = await finding.readPhoto(target, assertion);
  if (photo.kind === 'none') return move(job, 'shown', now(), { target });
  const { height, preview, width } = await converter.thumbnail(photo.jpeg);
  await pictures.keep(job.id, shownPart, preview);
  const facts = { etag: photo.etag, bytes: photo.jpeg.length, width, height };
  return move(job, 'shown', now(), { target, facts });
}

/** The card shows what will be gone. */
async function proposeRemoval(
  { converter, finding, now, pictures, propose }: AttemptNeeds,
  job: Job,
  target: Target,
  assertion: Assertion,
): Promise<Job> {
  refuseUnremovable(target);
  const jpeg = await readExisting(finding, target, assertion);
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
  { converter, finding, pictures }: AttemptNeeds,
  { framing, id }: Job,
  source: Target,
  assertion: Assertion,
): Promise<Pick<Job, 'side'> & Remarks> {
  const jpeg = await readExisting(finding, source, assertion);
  const converted = await converter.convert(jpeg, framing);
  await pictures.keepConverted(id, framing, converted);
  return { side: converted.side, ...remarksOn(converted) };
}

async function readExisting(
  finding: Finding,
  target: Target,
  assertion: Assertion,
): Promise<Buffer> {
  const photo = await finding.readPhoto(target, assertion);
  if (photo.kind === 'photo') return photo.jpeg;
  throw new Refusal('photo.none', { kind: target.kind, name: target.name });
}
