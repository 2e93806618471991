import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecords } from '../../../src/store/sqlite/records';
import { channel, openStage, proposed } from '../../support/stage';
import { openFileAt, openStoreAt } from '../../support/sqlite';
import { sleep } from '../../support/two-cores';

const kept = 100_000;
const rounds = 20;
/** Returns the milliseconds of CPU, of all threads, of a round of the upkeep over many jobs of which none is due. */
async function measure(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'upkeep-'));
  const start = Date.now();
  const store = await openStoreAt(folder, () => start);
  try {
    await fill(folder, start);
    const stage = openStage({}, { store, sleep });
    // The first round warms up.
    await stage.upkeep();
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) await stage.upkeep();
    const { system, user } = process.cpuUsage(before);
    return (user + system) / 1000 / rounds;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** All at once, because each write of its own waits for the disk. */
async function fill(folder: string, now: number): Promise<void> {
  const database = await openFileAt(folder);
  const records = createRecords(database, () => undefined);
  const job = { ...proposed, place: channel, movedAt: now };
  database.exec('BEGIN IMMEDIATE');
  for (let each = 0; each < kept; each += 1) {
    const record = { ...job, id: `c-${each}` };
    const bytes = Buffer.from(JSON.stringify({ v: 1, record }));
    const [expires, due] = [now + 172_800_000, now + 900_000];
    records.write({ key: `jobs/c-${each}`, bytes, etag: 'e', expires, due, when: 'any', now });
  }
  database.exec('COMMIT');
  database.close();
}

void measure().then((milliseconds) => process.stdout.write(String(milliseconds)));
