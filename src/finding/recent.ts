import { Refusal } from '../errors';
import type { Job } from '../job';
import { undoRunOut } from '../job';
import { limits } from '../limits';
import type { Ledger } from '../memory/ledger';
import type { Pictures } from '../memory/pictures';
import { keptParts, photoPart, remarksOn } from '../memory/pictures';
import type { Teams } from '../outside';
import type { Clock } from '../ports';
import type { Sender } from '../request';
import type { Remarks } from '../targets/photo';
import type { Target } from '../targets/target';
import type { Choice, Part, Question, Wish } from '../targets/wish';
import type { ChoicePictures } from './choice-pictures';
import { teamHere } from './look-up';

/** What is to be known of a job to use its photo once more. */
type UsedJob = Remarks &
  Pick<Job, 'action' | 'appliedAt' | 'framing' | 'id' | 'place'> &
  Pick<Job, 'previous' | 'requester' | 'side' | 'state' | 'target'>;
type Reusable = UsedJob & Required<Pick<UsedJob, 'appliedAt' | 'target'>>;

/** A photo that its requester may use once more. */
type RecentPhoto = { readonly job: Reusable; readonly photo: Buffer };

/** The last photos that somebody has set. Nobody needs to be signed in for them. */
export type Recent = {
  /** Returns the jobs of somebody whose photo is still kept, the newest first. */
  jobs(owned: Sender): Promise<readonly Reusable[]>;
  /**
   * Returns the photos that somebody has set lately, the newest first and each once, as far as they are kept. The photo is
   * the one that was set, and not what Graph has there by now: that may be somebody else's, and takes a sign-in to see.
   */
  photos(owned: Sender): Promise<readonly RecentPhoto[]>;
  /**
   * Returns the question which of them it is to be, and whose photo where that is known; without any of them the question
   * only says how to send a picture.
   * @throws Refusal `team.unknown` where PhotoBot is not added to the team
   */
  offer(wisher: Sender & { readonly id: string; readonly wish: Wish }): Promise<{
    readonly known: Readonly<Partial<Record<Part, Target>>>;
    readonly question: Question;
  }>;
  /** Makes one of them the picture of another job, framed as it was. @throws Refusal `photo.forgotten` */
  take(
    owned: Sender & { readonly id: string },
    chosen: string,
  ): Promise<Pick<UsedJob, 'framing' | 'side'> & Remarks>;
};

type Needs = {
  readonly jobs: { load(id: string): Promise<UsedJob | undefined> };
  readonly pictures: Pick<Pictures, 'copy' | 'picture'>;
  readonly ledger: Pick<Ledger, 'ofRequester'>;
  readonly choices: Pick<ChoicePictures, 'keep'>;
  readonly teams: Pick<Teams, 'find'>;
  readonly now: Clock;
};

/** Creates what knows the last photos of people. */
export function createRecent(needs: Needs): Recent {
  const { jobs, now, pictures, teams } = needs;
  return {
    jobs: (owned) => jobsOf(needs, owned),
    photos: (owned) => photosOf(needs, owned),
    async offer(wisher) {
      const { id, place, wish } = wisher;
      // First, because without the team every choice would be in vain.
      const team = wish.name === 'set' && wish.whose.kind === 'team';
      const known = team ? { whose: await teamHere(teams, place) } : {};
      return { known, question: await ask(needs, id, await photosOf(needs, wisher)) };
    },
    async take(owned, chosen) {
      const job = await jobs.load(chosen);
      const kept =
        isReusable(job, owned, now()) && (await pictures.copy(chosen, owned.id, keptParts(job)));
      if (!kept) throw new Refusal('photo.forgotten');
      const { framing, side } = job;
      return { framing, side, ...remarksOn(job) };
    },
  };
}

async function jobsOf({ jobs, ledger, now }: Needs, owned: Sender): Promise<readonly Reusable[]> {
  const entries = await ledger.ofRequester(owned.requester, owned.place);
  const loaded = await Promise.all(entries.map(({ id }) => jobs.load(id)));
  return loaded.filter((job) => isReusable(job, owned, now()));
}

async function photosOf(needs: Needs, owned: Sender): Promise<readonly RecentPhoto[]> {
  const jobs = await jobsOf(needs, owned);
  const photos = await Promise.all(
    jobs.map(({ framing, id }) => needs.pictures.picture(id, photoPart(framing))),
  );
  const found: RecentPhoto[] = [];
  for (const [index, job] of jobs.entries()) {
    const photo = photos[index];
    if (photo && !found.some((other) => other.photo.equals(photo))) found.push({ job, photo });
  }
  return found.slice(0, limits.choices);
}

async function ask(
  { choices }: Needs,
  id: string,
  photos: readonly RecentPhoto[],
): Promise<Question> {
  const loads = photos.map(
    ({ photo }) =>
      () =>
        Promise.resolve(photo),
  );
  await choices.keep(id, loads);
  const candidates = photos.map(({ job }): Choice => {
    const { appliedAt: at, id: changeId, target } = job;
    return { name: target.name, detail: '', target, recent: { changeId, at } };
  });
  return { kind: 'choice', part: 'recent', fits: true, wanted: '', candidates, more: 0 };
}

/** Nobody gets at the pictures of somebody else's job, or of another organisation's. */
function isReusable(
  job: UsedJob | undefined,
  { place, requester }: Sender,
  now: number,
): job is Reusable {
  if (job?.requester.objectId !== requester.objectId) return false;
  if (job.place.tenantId !== place.tenantId) return false;
  const { action, appliedAt, previous, state, target } = job;
  if (action !== 'set' || state !== 'applied' || !previous || !target) return false;
  return appliedAt !== undefined && !undoRunOut(job, now);
}
