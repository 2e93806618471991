import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { text } from '../../src/index';
import { send } from './load-parts/send';
import type { Confirmation, Town } from './load-parts/town';
import { openTown } from './load-parts/town';

const processes = 2;
const people = 200;
/** Six hundred a minute; 300 is what a large organisation sends of everything at its busiest. */
const perSecond = 10;
/** From the click to the photo in Graph, of 99 in 100. */
const barMilliseconds = 3000;
/** Who is told that the bot is busy presses again after this. */
const pauseMilliseconds = 3000;
const patienceMilliseconds = 60_000;

/** Plays 200 people who press *Confirm*, each press arriving at two bots at once, which share a SQLite store. */
export async function bench(): Promise<boolean> {
  const spread = await play(`${perSecond} people a second`, 1000 / perSecond);
  const atOnce = await play('all in the same moment', 0);
  const holds: (readonly [boolean, string])[] = [
    [spread.once, `${people} confirmations, each at ${processes} processes: ${people} writes`],
    [spread.p99 < barMilliseconds, `99 in 100 photos are in Graph within ${barMilliseconds} ms`],
    [spread.busy === 0, 'nobody is told that it is busy'],
    [atOnce.once, 'all in the same moment, and again where it is busy: as many writes'],
    [spread.answered && atOnce.answered, 'every click is answered'],
  ];
  for (const [held, what] of holds) console.log(`${held ? 'holds ' : 'MISSED'}  ${what}`);
  return holds.every(([held]) => held);
}

async function play(how: string, everyMilliseconds: number) {
  const town = await openTown(processes);
  try {
    const confirmations = await town.confirmations(people);
    const writes = town.watchWrites();
    const firstAt = new Map<string, number>();
    let [busy, answered] = [0, true];
    const until = Date.now() + patienceMilliseconds;
    for (let left = confirmations; left.length > 0 && Date.now() < until;) {
      const pressed = await press(town, left, everyMilliseconds);
      for (const { by, sentAt } of pressed) firstAt.set(by, firstAt.get(by) ?? sentAt);
      busy += pressed.filter((each) => each.busy).length;
      answered &&= pressed.every((each) => each.answered);
      await sleep(pauseMilliseconds);
      left = left.filter(({ by }) => pressed.some((each) => each.by === by && each.busy));
    }
    const took = writes.map(({ at, by }) => at - (firstAt.get(by) ?? NaN));
    const sorted = took.sort((one, other) => one - other);
    const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? NaN);
    const load = (loadavg()[0] ?? NaN).toFixed(1);
    console.log(`${people} people, ${how}, load of the machine ${load}`);
    console.log(`writes: ${writes.length}; told that it is busy: ${busy}`);
    console.log(`first click to photo in Graph, ms: p50 ${at(0.5)}, p99 ${at(0.99)}\n`);
    const photos = new Set(writes.map(({ by }) => by)).size;
    return { once: photos === people && writes.length === people, p99: at(0.99), busy, answered };
  } finally {
    await town.close();
  }
}

/** Presses each button at all bots. Somebody is told that it is busy if all of them say so. */
async function press(
  { authorization, bots }: Town,
  confirmations: readonly Confirmation[],
  everyMilliseconds: number,
) {
  const prepared = confirmations.map(({ click }, index) => ({
    ...{ at: index * everyMilliseconds, kind: 'click' as const },
    body: JSON.stringify({ ...click, id: randomUUID() }),
  }));
  const outcomes = await send({ urls: bots.map(({ url }) => url), authorization, prepared });
  return confirmations.map(({ by }, index) => {
    const own = outcomes.slice(index * processes, (index + 1) * processes);
    return {
      by,
      sentAt: own[0]?.sentAt ?? NaN,
      answered: own.every(({ status }) => status === 200),
      busy: own.every(({ body }) => body.includes(text.tooBusy)),
    };
  });
}
