import { factsOf, Refusal } from '../errors';
import type { Job, PhotoJob } from '../job';
import { isWaiting, isWriting } from '../job';
import { limits } from '../limits';
import type { Allowance, AllowanceLimits } from '../limits/allowance-limits';
import type { Log } from '../ports';
import type { Sender } from '../request';
import type { Shelf, ShelfRoom } from '../store/shelf';
import { createShelf } from '../store/shelf';
import { hashOf } from '../store/store';
import type { Jobs } from './jobs';

/**
 * What one person, one team and one tenant may still do. Proposals, changes and codes are counted in the store, messages
 * and searches by each process. If the store does not work, everything is allowed: a limit must not be an outage.
 */
export type Allowances = {
  /** Counts a job that is to change a photo. @throws Refusal `limit.open` | `limit.proposals` */
  propose(job: Job): Promise<void>;
  /** Notes that a job came to nothing before anybody saw it, so that it is not open. */
  withdraw(job: Job): Promise<void>;
  /** Counts a write that is about to be sent for the first time. @throws Refusal `limit.changes` */
  change(job: Changing): Promise<void>;
  /** @throws Refusal `limit.codes` after too many wrong codes */
  code(person: Sender): Promise<void>;
  wrongCode(person: Sender): Promise<void>;
  /** Counts a search. @throws Refusal `limit.searches` */
  search(person: Sender): void;
  /** Counts a message. Returns how to answer it: `once` with a sentence that there are too many, then not at all. */
  message(person: Sender): 'in full' | 'once' | 'not at all';
};

type Who = Pick<Sender, 'place'> & { readonly requester: Pick<Sender['requester'], 'objectId'> };
type Changing = Who & Pick<PhotoJob, 'asApplication' | 'target'>;

type Needs = ShelfRoom & {
  readonly jobs: Pick<Jobs, 'load'>;
  readonly allowances: AllowanceLimits;
  readonly log: Log;
};

/** How much a bucket held at a time. It empties by itself. */
type Held = { readonly count: number; readonly at: number };
const nothing: Held = { count: 0, at: 0 };

/** The jobs of a person that may be open, and since when. */
type Open = readonly { readonly id: string; readonly at: number }[];

/** Creates what counts. */
export function createAllowances(needs: Needs): Allowances {
  return { ...createScarce(needs), ...createChatter(needs) };
}

/** Creates what counts in the store. */
function createScarce(needs: Needs): Omit<Allowances, 'message' | 'search'> {
  const { allowances, now } = needs;
  const room = { ...needs, lastsMilliseconds: limits.allowanceMilliseconds };
  const open = createShelf<Open>({ ...room, folder: 'open' });
  const buckets = createShelf<Held>({ ...room, folder: 'allowances' });
  const unlessDown = createUnlessDown(needs);
  const take = (id: string, allowance: Allowance) =>
    unlessDown(() => takeOne(buckets, now(), id, allowance), 0);
  const withdraw: Allowances['withdraw'] = async (job) => {
    const without = (all: Open) => all.filter(({ id }) => id !== job.id);
    await unlessDown(() => open.update(idOfPerson(job), without), undefined);
  };
  return {
    withdraw,
    async propose(job) {
      // A dialog that is left shows nothing that could be cancelled.
      if (!job.dialog && !(await unlessDown(() => openOne({ ...needs, open }, job), true)))
        throw new Refusal('limit.open', { count: allowances.openProposals });
      const left = await take(hashOf('proposals', idOfPerson(job)), allowances.proposals);
      if (left > 0) await withdraw(job);
      refuseAfter(left, 'limit.proposals');
    },
    async change(job) {
      const { allowance, id, of } = bucketOf(allowances, job);
      const left = await take(hashOf('changes', id), allowance);
      if (left > 0) throw new Refusal('limit.changes', { of, seconds: secondsOf(left) });
    },
    async code(person) {
      const id = hashOf('codes', idOfPerson(person));
      const held = (await unlessDown(() => buckets.load(id), undefined)) ?? nothing;
      refuseAfter(leftOf(held, allowances.wrongCodes, now()), 'limit.codes');
    },
    async wrongCode(person) {
      await take(hashOf('codes', idOfPerson(person)), allowances.wrongCodes);
    },
  };
}

/** Counts one more in a bucket. Returns what `leftOf` does. */
async function takeOne(buckets: Shelf<Held>, now: number, id: string, allowance: Allowance) {
  let left = 0;
  const next = (held: Held) => {
    left = leftOf(held, allowance, now);
    return left > 0 ? undefined : oneMore(held, allowance, now);
  };
  await buckets.update(id, next, nothing);
  return left;
}

/** Creates what counts in memory. */
function createChatter(needs: Needs): Pick<Allowances, 'message' | 'search'> {
  const messages = createInMemory(needs, needs.allowances.messages);
  const searches = createInMemory(needs, needs.allowances.searches);
  return {
    search: (person) => refuseAfter(searches(idOfPerson(person)).left, 'limit.searches'),
    message(person) {
      const { left, told } = messages(idOfPerson(person));
      if (left === 0) return 'in full';
      if (told) return 'not at all';
      needs.log.info('message.limited');
      return 'once';
    },
  };
}

const secondsOf = (milliseconds: number) => Math.ceil(milliseconds / 1000);
function refuseAfter(left: number, code: 'limit.codes' | 'limit.proposals' | 'limit.searches') {
  if (left > 0) throw new Refusal(code, { seconds: secondsOf(left) });
}

function idOfPerson({ place, requester }: Who): string {
  return hashOf(place.tenantId, requester.objectId);
}

/** Returns against which allowance a change counts. A team and its group have one. */
function bucketOf({ applicationChanges, ownChanges, teamChanges }: AllowanceLimits, job: Changing) {
  const { asApplication, place, target } = job;
  const id = hashOf(place.tenantId, ...('groupId' in target ? [target.groupId] : []));
  if (asApplication) return { of: 'application', id, allowance: applicationChanges } as const;
  if ('groupId' in target) return { of: target.kind, id, allowance: teamChanges } as const;
  return { of: 'own', id: idOfPerson(job), allowance: ownChanges } as const;
}

/** Returns how many milliseconds are left until there is room for one more; 0 if there is. */
function leftOf(held: Held, allowance: Allowance, now: number): number {
  const over = oneMore(held, allowance, now).count - allowance.burst;
  return Math.max(0, Math.round(over * allowance.everyMilliseconds));
}

/** Returns what a bucket holds with one more. What a clock has counted that was far ahead is forgotten. */
function oneMore({ at, count }: Held, allowance: Allowance, now: number): Held {
  const { burst, everyMilliseconds } = allowance;
  const isOfThisClock = at <= now + burst * everyMilliseconds;
  const gone = Math.max(0, now - at) / everyMilliseconds;
  return { count: isOfThisClock ? Math.max(0, count - gone) + 1 : 1, at: now };
}

/** Notes one more open job. Returns false if there are too many that wait for their requester, or are being written. */
async function openOne(
  { allowances, jobs, now, open }: Needs & { readonly open: Shelf<Open> },
  job: Job,
): Promise<boolean> {
  const id = idOfPerson(job);
  const over = new Set<string>();
  const noted = (await open.load(id)) ?? [];
  // Only where it matters: each look is a read.
  for (const known of noted.length < allowances.openProposals ? [] : noted) {
    const found = await jobs.load(known.id);
    // One that is not stored yet is still being looked up, for as long as a claim lasts.
    const isNew = now() - known.at < limits.claimMilliseconds;
    if (!(found ? isWaiting(found) || isWriting(found) : isNew)) over.add(known.id);
  }
  const next = (all: Open) => {
    const still = all.filter((each) => !over.has(each.id));
    if (still.length >= allowances.openProposals) return undefined;
    return [...still, { id: job.id, at: now() }];
  };
  return (await open.update(id, next, []))?.moved === true;
}

/** Creates what returns `otherwise` if the store does not work, and says so in the log once a minute. */
function createUnlessDown({ log, now }: Pick<Needs, 'log' | 'now'>) {
  let quietUntil = 0;
  return async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (thrown) {
      if (now() < quietUntil) return otherwise;
      quietUntil = now() + limits.upkeepMilliseconds;
      log.warn('allowance.unknown', factsOf(thrown));
      return otherwise;
    }
  };
}

/** Creates a counter in memory. `told`: who is over it has heard so. */
function createInMemory({ now }: Pick<Needs, 'now'>, allowance: Allowance) {
  const known = new Map<string, Held & { readonly told: boolean }>();
  return (id: string): { readonly left: number; readonly told: boolean } => {
    const { told, ...held } = known.get(id) ?? { ...nothing, told: false };
    const left = leftOf(held, allowance, now());
    if (known.size >= limits.allowanceEntries) known.clear();
    known.set(id, { ...(left > 0 ? held : oneMore(held, allowance, now())), told: left > 0 });
    return { left, told };
  };
}
