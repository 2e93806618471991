import { parentPort, workerData } from 'node:worker_threads';
import { loadSqlite } from './database';
import type { Notice } from './engine';
import { Engine } from './engine';

/** Where the store is, and how large it may become. */
export type ThreadData = { readonly folder: string; readonly mostBytes: number };

/** What the thread is asked: a function of the engine, by name. */
export type EngineCall = {
  readonly id: number;
  readonly ask: keyof Engine;
  readonly given: readonly unknown[];
};

/** What it says: an answer, why there is none, or something for the log. Number 0 is about its opening. */
export type FromThread =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: { readonly message: string; readonly code: string } }
  | { readonly notice: Notice };

const say = (said: FromThread) => parentPort?.postMessage(said);

/** Keeps SQLite off the thread that answers Teams: it waits for the disk, and for other processes, without returning. */
async function serve({ folder, mostBytes }: ThreadData): Promise<void> {
  const tell = (notice: Notice) => say({ notice });
  const engine = new Engine({ folder, open: await loadSqlite(), mostBytes, tell });
  parentPort?.on('message', ({ ask, given, id }: EngineCall) => {
    try {
      const work = engine[ask] as (...given: readonly unknown[]) => unknown;
      say({ id, value: work.apply(engine, [...given]) });
    } catch (thrown) {
      say({ id, failed: failedBy(thrown) });
    }
  });
  say({ id: 0, value: undefined });
}

function failedBy(thrown: unknown): { message: string; code: string } {
  if (!(thrown instanceof Error)) return { message: 'unknown', code: '' };
  const { code, errcode } = thrown as { code?: string; errcode?: number };
  return { message: thrown.message, code: errcode ? `sqlite.${errcode}` : (code ?? '') };
}

serve(workerData as ThreadData).catch((thrown: unknown) =>
  say({ id: 0, failed: failedBy(thrown) }),
);
