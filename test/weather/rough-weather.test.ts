import type { Calm } from './support/calm';
import { watchCalm } from './support/calm';
import { checkHouse } from './support/house-rules';
import { playEverything } from './support/play';
import { report } from './support/report';
import { seedsToPlay, stagesAtOnce } from './support/seeds';
import { openStage } from './support/stage';

const seeds = seedsToPlay();
const played = new Map<number, Promise<readonly string[]>>();
let calm: Calm;

/**
 * Plays a seed, and returns what was wrong. Time is real, as Teams' patience and the services' slowness are; it goes by
 * for all seeds at once, so that nobody waits for one after the other.
 */
async function play(seed: number): Promise<readonly string[]> {
  const stage = await openStage(seed, calm);
  try {
    const people = await playEverything(stage);
    const faults = [...people.flatMap(({ story }) => story.faults), ...checkHouse(stage)];
    if (faults.length > 0) report(stage, people);
    return faults;
  } finally {
    await stage.house.close();
  }
}

beforeAll(() => {
  calm = watchCalm();
  const waiting = seeds.values();
  const free = Array.from({ length: stagesAtOnce }, () => Promise.resolve());
  for (const seed of waiting) {
    const before = free.shift() ?? Promise.resolve();
    const outcome = before.then(() => play(seed));
    played.set(seed, outcome);
    free.push(
      outcome.then(
        () => undefined,
        () => undefined,
      ),
    );
  }
});
afterAll(() => calm.stop());

it.each(seeds)('in the rough weather of seed %d, all goes well or is said', async (seed) => {
  expect(await played.get(seed)).toEqual([]);
});
