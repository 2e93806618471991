import type { Job } from '../../../src/job';
import { createUpkeep } from '../../../src/jobs/upkeep';
import type { UpkeepNeeds } from '../../../src/jobs/upkeep';
import { limits } from '../../../src/limits';
import { dueAt } from '../../../src/showing';
import { openStage, proposed } from '../../support/stage';
import { keptIn, recordFolders } from '../../support/kept-records';

const { error } = console;
const log = { debug: error, info: error, warn: error, error };

/** Returns what the upkeep does with a job at a time, if it looks at it. */
async function deedsAt(job: Job, now: number): Promise<readonly string[]> {
  const deeds: string[] = [];
  const does = (deed: string) => () => void deeds.push(deed);
  const later = (deed: string) => () => Promise.resolve(void deeds.push(deed));
  const needs = {
    jobs: { due: () => Promise.resolve([job.id]), load: () => Promise.resolve(job) },
    resume: later('resume'),
    giveUp: {
      leave: later('leave'),
      lapse: () => (deeds.push('lapse'), Promise.resolve({})),
      retireUndo: later('retire'),
    },
    doubts: { resolve: later('look again') },
    tell: () => void deeds.push('tell'),
    showing: { isShowing: () => false, showLater: does('show'), addBefore: later('before') },
    now: () => now,
    log,
  };
  await createUpkeep(needs as unknown as UpkeepNeeds)();
  return deeds;
}

const minute = 60_000;
const jobs = recordFolders.flatMap((folder) =>
  Object.entries(keptIn(folder).records)
    .filter(([key]) => key.startsWith('jobs/'))
    .map(([, value]) => (value as { record: Job }).record),
);
const asked: Job = {
  ...proposed,
  state: 'applied',
  appliedAt: 0,
  movedAt: 0,
  messages: [
    { ...proposed.messages[0]!, question: { state: 'asking', askedAt: 30 * minute } as never },
  ],
};

/** Microsoft 365 has refused what was sent, and nobody has seen yet whether it was done all the same. */
const refused: Job = {
  ...proposed,
  movedAt: 0,
  previous: { kind: 'photo', route: 'team', etag: '"1"' },
};

it.each([...jobs, asked, refused].map((job) => [job.state, job] as const))(
  'whatever there is to do with a job that is %s, it is due then',
  async (_state, job) => {
    const due = dueAt(job) ?? Infinity;
    const seen = new Set<string>();
    for (let at = job.movedAt; at < job.movedAt + limits.jobMemoryMilliseconds; at += 5 * minute) {
      const deeds = await deedsAt(job, at + 1);
      deeds.forEach((deed) => seen.add(deed));
      if (deeds.length > 0) expect(due).toBeLessThanOrEqual(at + 1);
    }
    // It is due for something.
    expect(seen.size > 0).toBe(due < Infinity);
  },
);

it('does not look at what is not due, however much is kept', async () => {
  const stage = openStage();
  const kept = { ...proposed, movedAt: stage.clock.now };
  for (let each = 0; each < 50; each += 1) await stage.deps.jobs.create(`c-${each}`, kept);
  const read = jest.spyOn(stage.deps.store, 'read');
  await stage.upkeep();
  expect(read).not.toHaveBeenCalled();
  stage.clock.now += limits.proposalMilliseconds;
  await stage.upkeep();
  expect(read.mock.calls.length).toBeGreaterThanOrEqual(50);
});
