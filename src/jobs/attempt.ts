import { refuseGuest } from '../access/policy';
import type { Job } from '../job';
import { move } from '../job';
import type { ChoicePictures } from '../finding/choice-pictures';
import type { FindPicture } from '../finding/find-picture';
import type { Recent } from '../finding/recent';
import type { Resolve } from '../finding/resolve';
import type { Assertion } from '../outside';
import type { Clock } from '../ports';
import type { Question } from '../targets/wish';
import type { Fulfil } from './propose';

/** What finds things with the requester's own rights, and what does then what they wish. */
export type AttemptNeeds = {
  readonly resolve: Resolve;
  readonly findPicture: FindPicture;
  readonly recent: Pick<Recent, 'take'>;
  readonly choices: Pick<ChoicePictures, 'keepPhotos'>;
  readonly fulfil: Fulfil;
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
  const { choices, fulfil, now, resolve } = needs;
  return async (job, assertion) => {
    let ready = job;
    try {
      refuseGuestFor(job, assertion);
      const found = await withPicture(needs, job, assertion);
      if ('question' in found) return move(job, 'asking', now(), found);
      ready = found.job;
      const resolved = await resolve(ready, assertion);
      if ('question' in resolved) {
        await choices.keepPhotos(ready.id, resolved.question, assertion);
        return move(ready, 'asking', now(), resolved);
      }
      return await fulfil(ready, resolved, assertion);
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

/** The picture first: somebody who has none need not say whose photo it was to be. */
async function withPicture(
  { findPicture, recent }: AttemptNeeds,
  job: Job,
  assertion: Assertion,
): Promise<{ readonly job: Job } | { readonly question: Question }> {
  const { recent: photo, search, ...rest } = job;
  if (photo?.chosen !== undefined) {
    return { job: { ...rest, ...(await recent.take(job, photo.chosen)) } };
  }
  if (!search) return { job };
  const found = await findPicture({ ...job, search }, assertion);
  return 'question' in found ? found : { job: { ...rest, ...found } };
}
