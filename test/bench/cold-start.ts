import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { startPhotobotTenant } from '../../cli/local/tenant';
import { builtProgram } from '../e2e/support/built-bot';
import { inTurns, median } from './shared-parts/in-turns';

const rounds = 9;
/** How many times as long as the bare process the bot may take until it listens, by the clock and in CPU time. */
const bar = 1;

/** The least that a bot of these packages does: it loads them as they are installed, and listens. */
const bare = `
  require('botbuilder');
  require('@microsoft/teams-ai');
  require('restify')
    .createServer()
    .listen(0, '127.0.0.1', () => console.log('listens'));`;

type Start = { readonly clock: number; readonly cpu: number };

/** Times the start of the built bot beside that of a process which only loads the SDKs and listens, in turns. */
export async function bench(): Promise<boolean> {
  const local = await startPhotobotTenant();
  const program = ['--enable-source-maps', builtProgram('bot/index.ts')];
  const environment = { ...local.environment(), HOST: '127.0.0.1', PORT: '0' };
  try {
    const bot = () => start(program, environment, '"bot.started"');
    const [ours, theirs] = await inTurns(rounds, bot, () => start(['-e', bare], {}, 'listens'));
    const load = loadavg()[0]?.toFixed(1);
    console.log(`milliseconds until it listens, median of ${rounds}; load ${load}`);
    const holds = [
      report('by the clock', 'clock', ours, theirs),
      report('CPU', 'cpu', ours, theirs),
    ];
    return holds.every(Boolean);
  } finally {
    await local.close();
  }
}

/** Starts a process, waits until it says that it listens, and ends it. */
async function start(
  given: readonly string[],
  environment: Readonly<Record<string, string>>,
  sign: string,
): Promise<Start> {
  const { PATH = '' } = process.env;
  const begun = performance.now();
  const child = spawn(process.execPath, given, {
    cwd: join(__dirname, '..', '..'),
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.includes(sign)) break;
  }
  if (!printed.includes(sign)) throw new Error(`it did not start:\n${printed}`);
  const started = { clock: performance.now() - begun, cpu: cpuOf(child.pid ?? 0) };
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return started;
}

/** Returns the milliseconds of CPU that a process has used. Source: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function cpuOf(pid: number): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '';
  const [user, system] = afterName.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) * 10;
}

function report(what: string, by: keyof Start, ours: readonly Start[], theirs: readonly Start[]) {
  const [bot, least] = [
    median(ours.map((each) => each[by])),
    median(theirs.map((each) => each[by])),
  ];
  const ratio = bot / least;
  const holds = ratio <= bar;
  const said = `${what}: ${Math.round(bot)}, ${ratio.toFixed(2)} × the ${Math.round(least)} of the SDKs alone`;
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${said}, at most ${bar}`);
  return holds;
}
