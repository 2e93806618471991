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

/** Creates the counters. */
export function createAllowances(needs: Needs): Allowances {
  return { ...createInStore(needs), ...createInProcess(needs) };
}

/** Creates the counters in the store. */
function createInStore(needs: Needs): Omit<Allowances, 'message' | 'search'> {
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
      const wait = await take(hashOf('proposals', idOfPerson(job)), allowances.proposals);
      if (wait > 0) await withdraw(job);
      refuseAfter(wait, 'limit.proposals');
    },
    async change(job) {
      const { allowance, id, of } = bucketOf(allowances, job);
      const wait = await take(hashOf('changes', id), allowance);
      if (wait > 0) throw new Refusal('limit.changes', { of, seconds: secondsOf(wait) });
    },
    async code(person) {
      const id = hashOf('codes', idOfPerson(person));
      const held = (await unlessDown(() => buckets.load(id), undefined)) ?? nothing;
      refuseAfter(waitOf(held, allowances.wrongCodes, now()), 'limit.codes');
    },
    async wrongCode(person) {
      await take(hashOf('codes', idOfPerson(person)), allowances.wrongCodes);
    },
  };
}

/** Counts one more in a bucket. Returns what `waitOf` does. */
async function takeOne(buckets: Shelf<Held>, now: number, id: string, allowance: Allowance) {
  let wait = 0;
  const next = (held: Held) => {
    wait = waitOf(held, allowance, now);
    return wait > 0 ? undefined : oneMore(held, allowance, now);
  };
  await buckets.update(id, next, nothing);
  return wait;
}

/** Creates the counters in the memory of this process. */
function createInProcess(needs: Needs): Pick<Allowances, 'message' | 'search'> {
  const messages = createInMemory(needs, needs.allowances.messages);
  const searches = createInMemory(needs, needs.allowances.searches);
  return {
    search: (person) => refuseAfter(searches(idOfPerson(person)).wait, 'limit.searches'),
    message(person) {
      const { wait, told } = messages(idOfPerson(person));
      if (wait === 0) return 'in full';
      if (told) return 'not at all';
      needs.log.info('message.limited');
      return 'once';
    },
  };
}

const secondsOf = (milliseconds: number) => Math.ceil(milliseconds / 1000);
function refuseAfter(wait: number, code: 'limit.codes' | 'limit.proposals' | 'limit.searches') {
  if (wait > 0) throw new Refusal(code, { seconds: secondsOf(wait) });
}

function idOfPerson({ place, requester }: Who): string {
  return hashOf(place.tenantId, requester.objectId);
}

/** Returns the allowance for a change, and its bucket. A team and its group have one together. */
function bucketOf({ applicationChanges, ownChanges, teamChanges }: AllowanceLimits, job: Changing) {
  const { asApplication, place, target } = job;
  const id = hashOf(place.tenantId, ...('groupId' in target ? [target.groupId] : []));
  if (asApplication) return { of: 'application', id, allowance: applicationChanges } as const;
  if ('groupId' in target) return { of: target.kind, id, allowance: teamChanges } as const;
  return { of: 'own', id: idOfPerson(job), allowance: ownChanges } as const;
}

/** Returns how many milliseconds to wait until there is room for one more; 0 if there is. */
function waitOf(held: Held, allowance: Allowance, now: number): number {
  const over = oneMore(held, allowance, now).count - allowance.burst;
  return Math.max(0, Math.round(over * allowance.everyMilliseconds));
}

/** Returns what a bucket holds with one more. A count by a clock that was far ahead is forgotten. */
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
  // Only if they are too many: each look is a read.
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

/** Creates what returns `otherwise` if the store does not work, and logs that once a minute. */
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

/** Creates a counter in memory. `told`: the person has already been refused since the last one that was counted. */
function createInMemory({ now }: Pick<Needs, 'now'>, allowance: Allowance) {
  const known = new Map<string, Held & { readonly told: boolean }>();
  return (id: string): { readonly wait: number; readonly told: boolean } => {
    const { told, ...held } = known.get(id) ?? { ...nothing, told: false };
    const wait = waitOf(held, allowance, now());
    if (known.size >= limits.allowanceEntries) known.clear();
    known.set(id, { ...(wait > 0 ? held : oneMore(held, allowance, now())), told: wait > 0 });
    return { wait, told };
  };
}
