import type { Job } from '../../../src/job';
import { perHour, perMinute } from '../../../src/limits/allowance-limits';
import { createAllowances } from '../../../src/memory/allowances';
import { createJobs } from '../../../src/memory/jobs';
import type { Store } from '../../../src/store/store';
import { createMemoryStore } from '../../../src/store/store';
import { wideAllowances } from '../../support/allowances';
import { recordedLog } from '../../support/recorded-log';
import { personal, proposed } from '../../support/stage';

const minute = 60_000;
const allowances = {
  ...wideAllowances,
  openProposals: 3,
  proposals: perHour(10),
  ownChanges: perHour(2),
  teamChanges: perHour(4),
  applicationChanges: perHour(1),
  wrongCodes: { burst: 2, everyMilliseconds: 3 * minute },
  messages: perMinute(2),
  searches: perMinute(1),
};
const adele = { objectId: 'o-1', teamsUserId: '29:o-1', name: 'Adele Vance' };
const person = { place: personal, requester: adele };

function opened(given: Partial<typeof allowances> = {}) {
  const clock = { now: 1_000_000 };
  const now = () => clock.now;
  const whole = createMemoryStore(now);
  let down = false;
  const refuseIfDown = () => (down ? Promise.reject(new Error('down')) : Promise.resolve());
  const store: Store = {
    ...whole,
    read: (key) => refuseIfDown().then(() => whole.read(key)),
    write: (...all) => refuseIfDown().then(() => whole.write(...all)),
  };
  const jobs = createJobs({ store: whole, now, dueAt: () => undefined });
  const { lines, log } = recordedLog();
  const room = { store, now, jobs, log, allowances: { ...allowances, ...given } };
  let serial = 0;
  const job = (more: Partial<Job> = {}): Job => ({
    ...proposed,
    id: `j-${(serial += 1)}`,
    requester: adele,
    place: personal,
    ...more,
  });
  return {
    clock,
    lines,
    jobs,
    job,
    /** One process of several on the same store. */
    process: () => createAllowances(room),
    breakStore: () => (down = true),
  };
}
/** What came of each, in order: a code, or nothing. */
async function outcomes(works: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(works);
  return settled.map((each) =>
    each.status === 'rejected' ? (each.reason as { code: string }).code : 'done',
  );
}
const refused = (code: string, details: object): unknown =>
  expect.objectContaining({ code, details });

describe('proposals', () => {
  it('of fifteen at once in two processes ten count, and one more each six minutes', async () => {
    const { clock, job, process } = opened({ openProposals: 100 });
    const [one, other] = [process(), process()];
    const all = Array.from({ length: 15 }, (_, index) => (index % 2 ? one : other).propose(job()));
    const came = await outcomes(all);
    expect(came.filter((each) => each === 'done')).toHaveLength(10);
    expect(came.filter((each) => each === 'limit.proposals')).toHaveLength(5);
    clock.now += 6 * minute - 1;
    await expect(one.propose(job())).rejects.toEqual(refused('limit.proposals', { seconds: 1 }));
    clock.now += 1;
    await one.propose(job());
    await expect(one.propose(job())).rejects.toEqual(refused('limit.proposals', { seconds: 360 }));
  });

  it('that wait are at most three, until one is at its end', async () => {
    const { job, jobs, process } = opened();
    const mine = [job(), job(), job()];
    for (const each of mine) {
      await process().propose(each);
      await jobs.create(each.id, each);
    }
    await expect(process().propose(job())).rejects.toEqual(refused('limit.open', { count: 3 }));
    await jobs.update(mine[1]?.id ?? '', (newest) => ({ ...newest, state: 'cancelled' }));
    await process().propose(job());
  });

  it('that are still looked up are open too, but not those that came to nothing', async () => {
    const { clock, job, process } = opened();
    const [first] = await Promise.all(
      [job(), job(), job()].map(async (each) => {
        await process().propose(each);
        return each;
      }),
    );
    expect(await outcomes([process().propose(job())])).toEqual(['limit.open']);
    if (first) await process().withdraw(first);
    await process().propose(job());
    expect(await outcomes([process().propose(job())])).toEqual(['limit.open']);
    // The process that looked them up has died.
    clock.now += minute;
    await process().propose(job());
  });

  it('in a dialog are not open: somebody may just have left it', async () => {
    const { job, process } = opened();
    const inDialog = () => process().propose(job({ dialog: {} }));
    expect(await outcomes([inDialog(), inDialog(), inDialog(), inDialog()])).toEqual(
      Array(4).fill('done'),
    );
  });

  it('of other people count for themselves', async () => {
    const { job, process } = opened({ openProposals: 1 });
    await process().propose(job());
    await process().propose(job({ requester: { ...adele, objectId: 'o-2' } }));
  });
});

describe('changes', () => {
  const team = { kind: 'team', groupId: 'g-1', teamId: 't', name: 'Team' } as const;
  const changing = (target: unknown, more = {}) =>
    ({ place: personal, requester: adele, target, ...more }) as never;
  const me = { kind: 'me', objectId: adele.objectId, name: adele.name };

  it('of one team are counted together, whoever makes them, and so are those of its group', async () => {
    const { process } = opened();
    for (const objectId of ['o-1', 'o-2', 'o-3', 'o-4'])
      await process().change(changing(team, { requester: { objectId } }));
    const details = { of: 'group', seconds: 900 };
    const asGroup = changing({ ...team, kind: 'group' });
    await expect(process().change(asGroup)).rejects.toEqual(refused('limit.changes', details));
    await process().change(changing({ ...team, groupId: 'g-2' }));
  });

  it('of one’s own photo are counted by person', async () => {
    const { process } = opened();
    await process().change(changing(me));
    await process().change(changing(me));
    const details = { of: 'own', seconds: 1800 };
    await expect(process().change(changing(me))).rejects.toEqual(refused('limit.changes', details));
  });

  it('keeps room that there was when the clock is put back', async () => {
    const { clock, process } = opened();
    clock.now += 60 * minute;
    await process().change(changing(me));
    clock.now -= 59 * minute;
    await process().change(changing(me));
    expect(await outcomes([process().change(changing(me))])).toEqual(['limit.changes']);
  });

  it('by the app’s own permission are counted by tenant', async () => {
    const { process } = opened();
    const user = { kind: 'user', objectId: 'o-9', address: 'o-9', name: 'Megan' };
    await process().change(changing(user, { asApplication: true }));
    const another = changing(user, { asApplication: true, requester: { objectId: 'o-2' } });
    const details = { of: 'application', seconds: 3600 };
    await expect(process().change(another)).rejects.toEqual(refused('limit.changes', details));
  });
});

it('refuses codes after some wrong ones, for a while', async () => {
  const { clock, process } = opened();
  const allowed = process();
  for (let tries = 0; tries < 2; tries += 1) {
    await allowed.code(person);
    await allowed.wrongCode(person);
  }
  await expect(process().code(person)).rejects.toEqual(refused('limit.codes', { seconds: 180 }));
  clock.now += 3 * minute;
  await process().code(person);
});

it('counts searches, and says when to search again', () => {
  const { clock, process } = opened();
  const allowed = process();
  allowed.search(person);
  expect(() => allowed.search(person)).toThrow(
    expect.objectContaining({ code: 'limit.searches', details: { seconds: 60 } }) as Error,
  );
  clock.now += minute;
  allowed.search(person);
});

it('answers too many messages once, and then not at all until there is room', () => {
  const { clock, process } = opened();
  const allowed = process();
  const heard = () => Array.from({ length: 4 }, () => allowed.message(person));
  expect(heard()).toEqual(['in full', 'in full', 'once', 'not at all']);
  clock.now += minute;
  expect(heard()).toEqual(['in full', 'in full', 'once', 'not at all']);
});

it('does not hold against anybody what a clock has counted that was ahead', async () => {
  const { clock, process } = opened();
  clock.now += 60 * minute;
  await process().wrongCode(person);
  await process().wrongCode(person);
  clock.now -= 60 * minute;
  await process().code(person);
  await process().wrongCode(person);
  await process().code(person);
});

it('allows everything while the store is down, and says so once a minute', async () => {
  const { breakStore, clock, job, lines, process } = opened({ openProposals: 1 });
  const allowed = process();
  await allowed.propose(job());
  breakStore();
  await allowed.propose(job());
  await allowed.code(person);
  await allowed.wrongCode(person);
  const said = () => lines.filter(({ event }) => event === 'allowance.unknown').length;
  expect(said()).toBe(1);
  clock.now += minute / 2;
  await allowed.propose(job());
  expect(said()).toBe(1);
  clock.now += minute / 2;
  await allowed.propose(job());
  expect(said()).toBe(2);
});
