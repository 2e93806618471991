import { createReadiness } from '../../../bot/http/readiness';
import { limits } from '../../../src/index';

const query = new URLSearchParams();

/** A page over a store that answers so, with a clock. */
function probe(isWhole: () => Promise<boolean>) {
  const clock = { now: 1000 };
  const events: string[] = [];
  const note = (event: string) => void events.push(event);
  const log = { debug: note, info: note, warn: note, error: note };
  // The time is over at once.
  const sleep = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
  const page = createReadiness({ store: { isWhole }, log, now: () => clock.now, sleep });
  return { clock, events, look: async () => page(query) };
}

it.each([
  [true, 'ok'],
  [false, 'degraded'],
])('answers 200 while the store works: whole %s, %s', async (whole, body) => {
  const { events, look } = probe(() => Promise.resolve(whole));
  expect(await look()).toMatchObject({ status: 200, body });
  expect(events).toEqual([]);
});

it.each([
  ['fails', () => Promise.reject(new Error('down'))],
  ['does not answer', () => new Promise<boolean>(() => {})],
])('answers 503 where the store %s, and the log says so', async (_what, isWhole) => {
  const { events, look } = probe(isWhole);
  expect(await look()).toMatchObject({ status: 503, body: 'not' });
  expect(events).toEqual(['store.not_ready']);
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
