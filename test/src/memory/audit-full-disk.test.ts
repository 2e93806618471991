import type { AuditLine, Store } from '../../../src/index';
import { createMemoryStore } from '../../../src/store/store';
import { recordedLog } from '../../support/recorded-log';
import { sleep } from '../../support/two-cores';
import { adele, assertionOf, openStage } from '../../support/stage';
import { openTestStores } from '../store/sqlite/test-stores';

/* What goes to Microsoft 365 is in the audit before it is sent; on a disk that is full, nothing goes there. */
const stores = openTestStores();
const full = Object.assign(new Error('database or disk is full'), { code: 'sqlite.13' });
const putsOf = (calls: readonly string[]) => calls.filter((call) => call.startsWith('PUT '));

/** Fills a store to its last page, with what expires then. */
async function fill(store: Store, expiresAt: number): Promise<void> {
  for (let size = 64 * 1024; size >= 1; size = Math.floor(size / 2)) {
    for (let each = 0; ; each += 1) {
      const key = `filling/f${size}-${each}`;
      const written = store.write(key, Buffer.alloc(size, 'x'), { when: 'any', expiresAt });
      const isFull = await written.then(
        () => false,
        () => true,
      );
      if (isFull) break;
    }
  }
}

async function writesIn({ trail }: Store): Promise<readonly AuditLine[]> {
  const lines = (await trail.find({})).map((text) => JSON.parse(text) as AuditLine);
  return lines.filter(({ action }) => action === 'write');
}

it('nothing is sent while the audit takes no line, and the person reads so and may try again', async () => {
  const { lines, log } = recordedLog();
  const store = createMemoryStore(() => 1_000_000);
  const append = store.trail.append.bind(store.trail);
  let isFull = false;
  store.trail.append = (line) => (isFull ? Promise.reject(full) : append(line));
  const stage = openStage({ log }, { store, sleep });
  await stage.answer({});
  isFull = true;
  await stage.click({}, assertionOf(adele));
  await stage.idle();
  expect(putsOf(stage.calls)).toEqual([]);
  expect(stage.shown()).toMatchObject({
    kind: 'change',
    change: { state: 'proposed', problem: { code: 'bot.bug' } },
  });
  expect(lines).toContainEqual(
    expect.objectContaining({ event: 'job.broken', level: 'error', error: 'sqlite.13' }),
  );
  expect(await writesIn(store)).toEqual([]);
  isFull = false;
  await stage.click({}, assertionOf(adele));
  await stage.idle();
  expect(putsOf(stage.calls)).toHaveLength(1);
  expect(await stage.stored()).toMatchObject({ state: 'applied' });
  expect((await writesIn(store)).map(({ outcome }) => outcome)).toContain('done');
});

it('a store that is full sends nothing without a line in its audit, frees itself, and goes on', async () => {
  let time = 1_000_000;
  const store = await stores.open({ now: () => time, mostBytes: 600 * 1024 });
  const stage = openStage({ now: () => time }, { store, sleep });
  stage.graph.set('/teams/g-1/photo', Buffer.from('previous'));
  await stage.answer({});
  const freeAt = time + 60_000;
  await fill(store, freeAt);
  for (let press = 0; press < 3; press += 1) {
    // What a press cannot even note, Teams is told as broken.
    const answered = await stage.click({}, assertionOf(adele)).catch((thrown: unknown) => thrown);
    await stage.idle();
    expect(answered).toBeDefined();
    const intents = (await writesIn(store)).filter(({ outcome }) => outcome === undefined);
    expect(putsOf(stage.calls).length).toBeLessThanOrEqual(intents.length);
  }
  expect(putsOf(stage.calls)).toEqual([]);
  time = freeAt;
  await stage.upkeep();
  expect(await store.list('filling')).toEqual([]);
  if ((await stage.stored())?.state !== 'applied') await stage.click({}, assertionOf(adele));
  await stage.idle();
  expect(await stage.stored()).toMatchObject({ state: 'applied' });
  expect(putsOf(stage.calls)).toHaveLength(1);
  const lines = await writesIn(store);
  expect(lines.map(({ outcome }) => outcome)).toEqual([undefined, 'done', 'done']);
});
