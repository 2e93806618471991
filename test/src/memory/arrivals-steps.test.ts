import { limits } from '../../../src/limits';
import type { Step } from '../../../src/memory/arrivals';
import { createSteps } from '../../../src/memory/arrivals';
import { createClaims, createHands } from '../../../src/store/claims';
import type { Store } from '../../../src/store/store';
import { createMemoryStore } from '../../../src/store/store';
import { channel } from '../../support/stage';

const minute = 60_000;
const requester = { objectId: 'o-1', teamsUserId: '29:o-1', name: 'Adele Vance' };
const sender = { place: channel, requester };
const whose = { kind: 'user', called: { by: 'name', name: 'Megan Bowen' } } as const;
const words: Step = { kind: 'words', wish: { name: 'set', whose, framing: {} }, mentions: [] };

function stepsOn(clock = { now: 1 }) {
  const inner = createMemoryStore(() => clock.now);
  const keys = new Set<string>();
  const store: Store = {
    ...inner,
    write(key, ...given) {
      keys.add(key);
      return inner.write(key, ...given);
    },
  };
  /** Returns whether any value that is still kept has these words. */
  const keeps = async (text: string) => {
    const values = await Promise.all([...keys].map((key) => inner.read(key)));
    return values.some((value) => value?.bytes.includes(text) === true);
  };
  const hands = createHands(createClaims());
  return { steps: createSteps({ store, now: () => clock.now, hands }), clock, keeps };
}

it('keeps the name that somebody wrote for ten minutes', async () => {
  const { clock, keeps, steps } = stepsOn();
  await steps.remember(sender, words);
  clock.now += limits.stepsMilliseconds - 1;
  expect(await steps.last(sender)).toEqual(words);
  expect(await keeps('Megan Bowen')).toBe(true);
  clock.now += 2;
  expect(await steps.last(sender)).toBeUndefined();
  expect(await keeps('Megan Bowen')).toBe(false);
});

it('keeps it no longer because of what its sender does besides', async () => {
  const { clock, keeps, steps } = stepsOn();
  await steps.remember(sender, words);
  for (const job of ['j-1', 'j-2', 'j-3']) {
    clock.now += 4 * minute;
    await steps.begun(sender, job, false);
  }
  expect(await steps.last(sender)).toBeUndefined();
  expect(await keeps('Megan Bowen')).toBe(false);
  expect(await steps.jobs(sender)).toEqual(['j-3', 'j-2', 'j-1']);
});

it('leaves the words of a step to wait beside a job that settles nothing', async () => {
  const { steps } = stepsOn();
  await steps.remember(sender, { ...words, job: 'j-1' });
  await steps.begun(sender, 'j-2', false);
  expect(await steps.last(sender)).toEqual({ ...words, job: 'j-1' });
  await steps.begun(sender, 'j-3', true);
  expect(await steps.last(sender)).toBeUndefined();
  expect(await steps.jobs(sender)).toEqual(['j-3', 'j-2', 'j-1']);
});
