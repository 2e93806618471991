import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { limits, text } from '../../src/index';
import { residentMegabytes } from '../memory/process-memory';
import { send } from './load-parts/send';
import type { Kind, Outcome } from './load-parts/sending';
import type { Town } from './load-parts/town';
import { openTown } from './load-parts/town';

/** Five times what a large organisation sends at its busiest: 300 activities a minute. */
const perSecond = 25;
/** `npm run bench -- load --minutes 10`: memory has a bar only there, because the first two warm up. */
const flag = process.argv.indexOf('--minutes');
const minutes = flag > 0 ? Number(process.argv[flag + 1]) : 2;
const warmMinutes = 2;
const slopeMinutes = 10;

const clickMilliseconds = 3000;
const slopeMegabytes = 1;
/** By then the bot has answered all that it has taken, with what it says of slow services. */
const settleMilliseconds = 2 * limits.messageAnswerMilliseconds;

/** Sends far more than can be served: half of it with a 12 MP picture, one in ten a click. */
export async function bench(): Promise<boolean> {
  const town = await openTown();
  try {
    const prepared = await town.prepare(perSecond, minutes * 60);
    const before = town.answers();
    const memory = watchMemory(town.bots[0]?.pid ?? 0);
    const { authorization, bots } = town;
    const outcomes = await send({ authorization, urls: bots.map(({ url }) => url), prepared });
    const load = loadavg()[0] ?? NaN;
    memory.stop();
    await sleep(settleMilliseconds);
    console.log(
      `${perSecond} activities a second for ${minutes} minutes, load of the machine ${load.toFixed(1)}`,
    );
    return report(outcomes, memory.samples, told(town, before));
  } finally {
    await town.close();
  }
}

function watchMemory(pid: number) {
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(residentMegabytes(pid)), 1000);
  return { samples, stop: () => clearInterval(timer) };
}

type Told = { readonly all: number; readonly busy: number; readonly busyWithPictures: number };

/** What the bot has posted since: an answer for each message, or that it has no time for it. */
function told(town: Town, before: number): Told {
  return {
    all: town.answers() - before,
    busy: town.answers(text.notes.busy.heading),
    busyWithPictures: town.answers(text.sentenceFor('bot.busy', {})),
  };
}

function report(all: readonly Outcome[], memory: readonly number[], { busy, ...rest }: Told) {
  const kinds = ['click', 'words', 'picture'] as const;
  console.table(Object.fromEntries(kinds.map((kind) => [kind, rowOf(all, kind)])));
  console.log(
    `posted: ${rest.all}, of these “busy” ${busy}, “busy with pictures” ${rest.busyWithPictures}`,
  );
  console.log(`a click is answered before ${overtaken(all)} older messages (median)`);
  const every30 = memory.filter((_, second) => second % 30 === 0).map(Math.round);
  console.log(`MB every 30 s: ${every30.join(' ')}`);
  const clicks = all.filter(({ kind }) => kind === 'click');
  const messages = all.filter(({ kind, status }) => kind !== 'click' && status === 200);
  const slope = slopeOf(memory.slice(warmMinutes * 60));
  const holds: (readonly [boolean, string])[] = [
    [all.every(({ status }) => status !== 0), 'no connection is cut'],
    [clicks.every(isInTime), `each click is answered within ${clickMilliseconds} ms`],
    [all.every(({ status }) => status === 200 || status === 503), 'nothing fails'],
    [rest.all >= messages.length, 'each message that was taken has an answer in its chat'],
  ];
  if (minutes >= slopeMinutes) {
    console.log(`memory: ${slope.toFixed(2)} MB a minute after the first ${warmMinutes}`);
    holds.push([slope < slopeMegabytes, `memory rises below ${slopeMegabytes} MB a minute`]);
  }
  for (const [held, what] of holds) console.log(`${held ? 'holds ' : 'MISSED'}  ${what}`);
  return holds.every(([held]) => held);
}

const took = ({ answeredAt, sentAt }: Outcome) => answeredAt - sentAt;
const isInTime = (click: Outcome) => click.status === 200 && took(click) < clickMilliseconds;

function rowOf(all: readonly Outcome[], kind: Kind) {
  const own = all.filter((each) => each.kind === kind);
  const sorted = own.map(took).sort((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? NaN);
  const count = (fits: (outcome: Outcome) => boolean) => own.filter(fits).length;
  return {
    sent: own.length,
    'status 200': count(({ status }) => status === 200),
    busy: count(({ body, status }) => status === 503 || body.includes(text.tooBusy)),
    cut: count(({ status }) => status === 0),
    p50: at(0.5),
    p99: at(0.99),
    most: at(1),
  };
}

/** Returns how many messages that were sent before a click still waited when it was answered. */
function overtaken(all: readonly Outcome[]): number {
  const clicks = all.filter(({ kind }) => kind === 'click');
  const counts = clicks.map((click) => {
    const older = all.filter(({ kind, sentAt }) => kind !== 'click' && sentAt < click.sentAt);
    return older.filter(({ answeredAt }) => answeredAt > click.answeredAt).length;
  });
  return counts.sort((one, other) => one - other)[counts.length >> 1] ?? 0;
}

/** Returns by how many MB a minute the samples, one a second, rise: the line of least squares. */
function slopeOf(samples: readonly number[]): number {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, each) => sum + each, 0) / samples.length;
  let [above, below] = [0, 0];
  for (const [second, megabytes] of samples.entries()) {
    above += (second - middle) * (megabytes - mean);
    below += (second - middle) ** 2;
  }
  return (60 * above) / below;
}
