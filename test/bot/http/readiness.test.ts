import { createReadiness } from '../../../bot/http/readiness';
import { version } from '../../../bot/config/version';
import type { Workers } from '../../../src/index';
import { limits } from '../../../src/index';
import { sharedWorkers } from '../../support/shared-workers';
import { read } from '../../support/sources';

const query = new URLSearchParams();

/** A page over a store that answers so, with a clock. */
function probe(isWhole: () => Promise<boolean>, workers: Workers = sharedWorkers()) {
  const clock = { now: 1000 };
  const events: string[] = [];
  const note = (event: string) => void events.push(event);
  const log = { debug: note, info: note, warn: note, error: note };
  let lateAt = (_resolve: () => void) => {};
  const sleep = () => new Promise<void>((resolve) => lateAt(resolve));
  const page = createReadiness({ store: { isWhole }, workers, log, now: () => clock.now, sleep });
  return {
    clock,
    events,
    /** From here on the time is over at once. */
    hurry: () => (lateAt = (resolve) => setImmediate(resolve)),
    look: async () => page(query, { headers: {} }),
  };
}

it.each([
  [true, `${version} ok`],
  [false, `${version} ok degraded`],
])('answers 200 while the store works: whole %s, %s', async (whole, body) => {
  const { events, look } = probe(() => Promise.resolve(whole));
  expect(await look()).toMatchObject({ status: 200, body });
  expect(events).toEqual([]);
});

it.each([
  ['fails', () => Promise.reject(new Error('down'))],
  ['does not answer', () => new Promise<boolean>(() => {})],
])('answers 503 where the store %s, and the log says so', async (_what, isWhole) => {
  const { events, hurry, look } = probe(isWhole);
  hurry();
  expect(await look()).toMatchObject({ status: 503, body: `${version} not` });
  expect(events).toContain('store.not_ready');
});

it.each([
  ['fails', () => Promise.reject(new Error('the thread has ended'))],
  ['does not answer', () => new Promise<never>(() => {})],
])('answers 503 where the thread for pictures %s, and the log says so', async (_what, run) => {
  const { events, hurry, look } = probe(() => Promise.resolve(true), { run });
  hurry();
  expect(await look()).toMatchObject({ status: 503, body: `${version} not` });
  expect(events).toEqual(['pictures.not_ready']);
});

it('knows the version of its package', () => {
  const { version: said } = JSON.parse(read('package.json')) as { version: string };
  expect(version).toBe(said);
});

it('asks the store once in a while, however often it is asked', async () => {
  const isWhole = jest.fn(() => Promise.resolve(true));
  const { clock, look } = probe(isWhole);
  await Promise.all([look(), look()]);
  clock.now += limits.readinessMilliseconds - 1;
  await look();
  expect(isWhole).toHaveBeenCalledTimes(1);
  clock.now += 1;
  isWhole.mockRejectedValueOnce(new Error('down'));
  expect(await look()).toMatchObject({ status: 503 });
});
