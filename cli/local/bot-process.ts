import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../local/index';

export type BotProcessOptions = {
  readonly environment: Readonly<Record<string, string>>;
  /** The file that is run: the bot's sources, unless another is given. */
  readonly program?: string;
  /** Gets every line that the bot prints. */
  readonly onLine: (line: string) => void;
  /** Told when the bot stops and nobody asked it to. */
  readonly onDeath: (how: string) => void;
};

export type BotProcess = {
  /** Where it listens. */
  readonly url: string;
  readonly pid: number;
  /** Puts its clock forward. */
  advance(milliseconds: number): void;
  /** Asks it to stop, and insists after a while. */
  stop(): Promise<void>;
};

const startMilliseconds = 25_000;
const stopMilliseconds = 12_000;
const root = join(__dirname, '../..');

/** Starts the real bot as a process of its own. @throws with the bot's last lines when it does not come up */
export async function startBotProcess(options: BotProcessOptions): Promise<BotProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { environment, program = join(root, 'bot/index.ts') } = options;
  const child = launch(program, { ...environment, HOST: '127.0.0.1', PORT: String(port) });
  const lines = readLines(child, options.onLine);
  let state: 'starting' | 'running' | 'stopping' = 'starting';
  const ended = once(child, 'exit').then(([code, signal]) => {
    const how = `PhotoBot stopped (${String(signal ?? `exit code ${String(code)}`)}).`;
    if (state === 'running') options.onDeath([how, ...lines].join('\n'));
    return how;
  });
  const died = await Promise.race([ended, untilHealthy(url)]);
  if (died !== undefined) {
    state = 'stopping';
    child.kill('SIGKILL');
    throw new Error([died, ...lines].join('\n'));
  }
  state = 'running';
  return {
    url,
    pid: child.pid ?? 0,
    advance: (milliseconds) => void child.send(milliseconds),
    async stop() {
      state = 'stopping';
      child.kill('SIGTERM');
      const killer = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
      await ended;
      clearTimeout(killer);
    },
  };
}

/** Nothing but what the tenant says reaches the bot, apart from what every process needs. */
function launch(program: string, environment: Readonly<Record<string, string>>): ChildProcess {
  const { HOME, PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  const inherited = Object.entries({ HOME, PATH, SystemRoot, TEMP, TMPDIR });
  const env = Object.fromEntries(inherited.filter(([, value]) => value !== undefined));
  const required = [join(root, 'tools/typescript.js'), join(__dirname, 'bot-preload.ts')];
  const flags = ['--enable-source-maps', ...required.flatMap((path) => ['--require', path])];
  return spawn(process.execPath, [...flags, program], {
    cwd: root,
    env: { ...env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Returns a list that always holds the last few lines. */
function readLines(child: ChildProcess, onLine: (line: string) => void): readonly string[] {
  const last: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue;
    createInterface({ input }).on('line', (line) => {
      last.push(line);
      if (last.length > 12) last.shift();
      onLine(line);
    });
  }
  return last;
}

async function untilHealthy(url: string): Promise<string | undefined> {
  const deadline = performance.now() + startMilliseconds;
  while (performance.now() < deadline) {
    const healthy = await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return undefined;
    await sleep(50);
  }
  return `PhotoBot did not answer within ${startMilliseconds / 1000} seconds.`;
}
