import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { builtProgram } from './built-bot';

/** How a process ended: by itself with a code, or by a signal. */
export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** A program as a process of its own, whatever becomes of it. */
export type BotChild = {
  readonly pid: number;
  /** All that it has printed so far, both streams. */
  output(): string;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<Ending>;
};

/** The real bot as a process of its own that listens. */
export type BotProcess = BotChild & {
  readonly url: string;
  /** Ends it as a power cut would, and resolves when it is gone. */
  kill(): Promise<Ending>;
  /** Asks it to stop, as a host does before it takes a machine away. */
  stop(): Promise<Ending>;
};

const root = join(__dirname, '..', '..', '..');
const startMilliseconds = 30_000;

/** A variable that is `undefined` is not there, which is another case than an empty one. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Starts the bot as it is. Nothing reaches it but what is given here and what every process needs. */
export function launchBot(environment: Variables): BotChild {
  return launchProgram('bot/index.ts', environment);
}

/** Starts one of the programs of bot/ or cli/ as it is deployed, given by its path in the sources, with arguments. */
export function launchProgram(
  program: string,
  environment: Variables,
  given: readonly string[] = [],
): BotChild {
  const { HOME = '', PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--enable-source-maps', builtProgram(program), ...given], {
    cwd: root,
    env: { HOME, PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return {
    pid: child.pid ?? 0,
    output: () => Buffer.concat(printed).toString('utf8'),
    signal: (name) => void child.kill(name),
    ended,
  };
}

/** Starts the bot and waits until it listens. @throws with what it printed when it does not come up */
export async function startBotProcess(environment: Variables): Promise<BotProcess> {
  const child = launchBot({ PORT: '0', HOST: '127.0.0.1', ...environment });
  const url = await Promise.race([listening(child), child.ended.then(() => undefined)]);
  if (url === undefined) {
    child.signal('SIGKILL');
    throw new Error(`the bot did not start:\n${child.output()}`);
  }
  const end = (name: NodeJS.Signals) => {
    child.signal(name);
    return child.ended;
  };
  return { ...child, url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

/** The bot logs its address when it listens. */
async function listening(child: BotChild): Promise<string | undefined> {
  const started = /"host":"(127\.0\.0\.1:\d+)"[^\n]*"event":"bot\.started"/;
  const deadline = performance.now() + startMilliseconds;
  while (performance.now() < deadline) {
    const host = started.exec(child.output())?.[1];
    if (host !== undefined) return `http://${host}`;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return undefined;
}

/** Resolves as soon as something is so. @throws when it takes too long */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 20_000,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
