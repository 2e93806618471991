import type { Policy } from '../access/policy';
import { refuseGuest } from '../access/policy';
import type { Cloud } from '../clouds';
import type { AskWhose } from '../finding/ask-whose';
import type { ChoicePictures } from '../finding/choice-pictures';
import type { FindPicture } from '../finding/find-picture';
import type { Recent } from '../finding/recent';
import type { Resolve, Resolved } from '../finding/resolve';
import type { Job } from '../job';
import { move } from '../job';
import type { Audit } from '../memory/audit';
import type { Assertion } from '../outside';
import type { Clock, Log } from '../ports';
import { applicationRoute } from '../targets/permissions';
import type { Target } from '../targets/target';
import type { Question } from '../targets/wish';
import type { Existing } from './existing';

/** The parts that find what a wish needs, with the requester's own rights, and that then fulfil the wish. */
export type AttemptNeeds = {
  readonly askWhose: AskWhose;
  readonly resolve: Resolve;
  readonly findPicture: FindPicture;
  readonly recent: Pick<Recent, 'take'>;
  readonly choices: Pick<ChoicePictures, 'keepPhotos'>;
  readonly existing: Existing;
  readonly propose: Propose;
  readonly now: Clock;
};

/**
 * Looks up what a `looking` job needs, and goes as far as it can: to a question, a shown photo or a proposal. Without a
 * sign-in it proposes what needs no look-up, and else asks for one. Returns the job without storing it. May run again.
 * @throws Broken with the cause, and with the job as far as it had come
 */
export type Attempt = (job: Job, assertion: Assertion | undefined) => Promise<Job>;

/** An attempt that broke off: the job as far as it had come, and what was thrown. */
export class Broken extends Error {
  constructor(
    readonly job: Job,
    readonly thrown: unknown,
  ) {
    super('broke off');
  }
}

/** Creates what makes attempts. */
export function createAttempt(needs: AttemptNeeds): Attempt {
  const { askWhose, choices, now, propose, resolve } = needs;
  return async (job, assertion) => {
    let ready = job;
    try {
      const picked = await withOne(needs, job);
      if ('question' in picked) return move(job, 'asking', now(), picked);
      const isOpen = isUnsaid(picked.job) || mayName(picked.job);
      const whose = isOpen ? await askWhose(picked.job, assertion) : picked;
      if ('question' in whose) return move(picked.job, 'asking', now(), whose);
      ready = whose.job;
      if (!assertion) {
        const target = atHand(ready);
        if (target) return await propose(ready, 'set', target, undefined);
        return move(ready, 'asking', now(), { question: { kind: 'sign-in' } });
      }
      refuseGuestFor(ready, assertion);
      const found = await withPicture(needs, ready, assertion);
      if ('question' in found) return move(ready, 'asking', now(), found);
      ready = found.job;
      const resolved = await resolve(ready, assertion);
      if ('question' in resolved) {
        await choices.keepPhotos(ready.id, resolved.question, assertion);
        return move(ready, 'asking', now(), resolved);
      }
      return await fulfil(needs, ready, resolved, assertion);
    } catch (thrown) {
      throw new Broken(ready, thrown);
    }
  };
}

/** Returns the target of a wish to set a photo, if neither the target nor the picture has to be looked up. */
export function atHand({ known, wish, ...job }: Wished): Target | undefined {
  const isThere = !job.search && !job.several && !job.recent;
  return wish.name === 'set' && !wish.source && isThere ? known.whose : undefined;
}

type Wished = Pick<Job, 'known' | 'recent' | 'search' | 'several' | 'wish'>;

type WithPicture = { readonly job: Job } | { readonly question: Question };

/** Takes one of several pictures that came with the message, or asks which. */
async function withOne({ findPicture }: AttemptNeeds, job: Job): Promise<WithPicture> {
  const { several, ...rest } = job;
  if (!several) return { job };
  const found = await findPicture.amongSeveral({ ...job, several });
  return 'question' in found ? found : { job: { ...rest, ...found } };
}

/** Returns whether nobody said yet whose photo it is to be. */
export function isUnsaid({ known, wish }: Wished): boolean {
  return wish.whose.kind === 'unsaid' && !known.whose;
}

/** Returns whether words that may be a name are still to be looked up. */
export const mayName = ({ known, wish: { whose } }: Wished): boolean =>
  'heard' in whose && whose.heard !== undefined && !known.whose;

/** Refuses a guest whose own photo is to change, before anybody looks for the picture. @throws Refusal `auth.guest` */
export function refuseGuestFor({ known, wish }: Wished, assertion: Assertion): void {
  if (wish.name === 'show') return;
  const { whose } = wish;
  const said = whose.kind === 'own' ? whose.of : whose.kind;
  const kind = known.whose?.kind ?? said;
  if (kind !== 'unsaid') refuseGuest(kind, assertion);
}

/** Finds the picture. This comes before the target: without a picture nobody needs to be asked whose photo it is. */
async function withPicture(
  { findPicture, recent }: AttemptNeeds,
  job: Job,
  assertion: Assertion,
): Promise<WithPicture> {
  const { recent: photo, search, ...rest } = job;
  if (photo?.chosen !== undefined) {
    return { job: { ...rest, ...(await recent.take(job, photo.chosen)) } };
  }
  if (!search) return { job };
  const found = await findPicture.search({ ...job, search }, assertion);
  return 'question' in found ? found : { job: { ...rest, ...found } };
}

/** Shows the photo of the target, or proposes the change. */
async function fulfil(
  { existing, propose }: AttemptNeeds,
  job: Job,
  { source, target }: Resolved,
  assertion: Assertion,
): Promise<Job> {
  switch (job.wish.name) {
    case 'show':
      return existing.show(job, target, assertion);
    case 'remove':
      return propose(
        await existing.previewRemoval(job, target, assertion),
        'remove',
        target,
        assertion,
      );
    case 'set': {
      const ready = source ? await existing.take(job, source, assertion) : job;
      return propose(ready, 'set', target, assertion);
    }
  }
}

type ProposeNeeds = {
  readonly cloud: Cloud;
  readonly photoAdministrators: ReadonlySet<string>;
  readonly policy: Pick<Policy, 'objection'>;
  readonly audit: Pick<Audit, 'step'>;
  readonly now: Clock;
  readonly log: Log;
};

/**
 * Returns the job as a proposal. If there is a sign-in, it refuses at once what guests may not do and what the tenant's
 * policy forbids; else the click tells.
 * @throws Refusal
 */
export type Propose = (
  job: Job,
  action: NonNullable<Job['action']>,
  target: Target,
  assertion: Assertion | undefined,
) => Promise<Job>;

/** Creates what makes proposals. */
export function createPropose(needs: ProposeNeeds): Propose {
  const { audit, cloud, log, now, photoAdministrators, policy } = needs;
  /** Whether the change takes the app's own permission: a photo administrator changes what is not theirs. */
  function isForApplication(requesterId: string, target: Target): boolean {
    const othersMailbox = target.kind === 'contact' && target.owner !== undefined;
    const other = target.kind === 'user' || othersMailbox;
    if (!other || !photoAdministrators.has(requesterId)) return false;
    return applicationRoute(target.kind, cloud) !== undefined;
  }

  return async (job, action, target, assertion) => {
    const { id, place, requester } = job;
    const asApplication = isForApplication(requester.objectId, target);
    if (assertion) refuseGuest(target.kind, assertion);
    const objection = assertion && (await policy.objection(target, assertion, asApplication));
    if (objection) throw objection;
    log.info('job.proposed', { job: id, command: action, target: target.kind, place: place.kind });
    const facts = { action, target, asApplication: asApplication || undefined };
    const proposed = move(job, 'proposed', now(), facts);
    await audit.step('propose', proposed);
    return proposed;
  };
}
