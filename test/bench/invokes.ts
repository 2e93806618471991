import { cardKinds } from './invoke-parts/card-kinds';
import { extensionKinds } from './invoke-parts/extension-kinds';
import type { Answered, Kind } from './invoke-parts/kind';
import { inParallel } from './invoke-parts/kind';
import { signInKinds } from './invoke-parts/sign-in-kinds';
import { openStage } from './invoke-parts/stage';

const kinds: readonly Kind[] = [...cardKinds, ...extensionKinds, ...signInKinds];
const graphMilliseconds = 10_000;
/** Few enough that all are sent before Graph has answered the first: then the bot would not ask it any more. */
const invokes = 240;
const atOnceByDefault = 50;
const spreadMilliseconds = 1500;
/** Past this people press again. */
const bar = 2000;

/** Times every kind of invoke, many at once, with a Graph that takes far longer than a client waits. */
export async function bench(): Promise<boolean> {
  const rows: Record<string, Row> = {};
  for (const kind of kinds) rows[kind.name] = await measure(kind);
  console.log(`milliseconds, bot in its own process, Graph takes ${graphMilliseconds} ms`);
  console.table(rows);
  const holds = Object.values(rows).every(
    ({ p99, answered, sent }) => p99 < bar && answered === sent,
  );
  console.log(
    `${holds ? 'holds ' : 'MISSED'}  each kind of invoke is answered within ${bar} ms (p99)`,
  );
  return holds;
}

type Row = {
  readonly sent: number;
  readonly answered: number;
  readonly p50: number;
  readonly p99: number;
};

async function measure({ atOnce = atOnceByDefault, count = invokes, prepare }: Kind): Promise<Row> {
  const stage = await openStage();
  try {
    const prepared = await prepare(stage, count);
    stage.slowDown(graphMilliseconds);
    return summary(await inParallel(atOnce, prepared, spreadMilliseconds));
  } finally {
    await stage.close();
  }
}

function summary(all: readonly Answered[]): Row {
  const sorted = all.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? NaN);
  const answered = all.filter(({ ok }) => ok).length;
  return { sent: all.length, answered, p50: at(0.5), p99: at(0.99) };
}
