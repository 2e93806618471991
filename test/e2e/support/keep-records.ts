import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStoreAt, recordsAt } from '../../support/sqlite';
import type { Kept } from '../../support/kept-records';
import { photoAdministrator } from './asking';
import { hasty } from './hasty';
import { openHouse } from './house';
import { halfDone, openScene, settled, signingIn, unsent, waiting } from './record-scenes';

/** One id for all, so that what is kept a second time differs as little as it can. */
const recordsBotId = '0b070000-0000-4000-8000-000000000020';
const start = Date.UTC(2026, 10, 28, 12);

/**
 * Lets a bot of today keep a record of every kind and state in a SQLite store, and writes them with what a test must know
 * of them to `records.json` in a folder. Its clock stands still between the steps, and its ids count.
 */
export async function keepRecords(folder: string): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'records-'));
  let at = start;
  let ids = 0;
  const house = await openHouse({
    botId: recordsBotId,
    environment: { STORE: 'sqlite', STORE_PATH: path, PHOTO_ADMINISTRATORS: photoAdministrator },
    ambient: {
      ...hasty,
      now: () => at,
      newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    },
  });
  const scene = await openScene(house, (milliseconds) => (at += milliseconds));
  const jobs = { ...(await waiting(scene)), ...(await settled(scene)) };
  const stepUp = await signingIn(scene, jobs);
  await unsent(scene);
  const release = await halfDone(scene, jobs);
  const serviceUrl = house.origins.connector;
  const records = await recordsIn(path, at);
  const kept: Kept = { at, botId: recordsBotId, serviceUrl, jobs, stepUp, records };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'records.json'), `${JSON.stringify(kept, null, 2)}\n`);
  release();
  await house.close();
  await rm(path, { recursive: true, force: true });
}

async function recordsIn(path: string, at: number): Promise<Kept['records']> {
  const store = await openStoreAt(path, () => at);
  const keys = (await recordsAt(path)).map(({ key }) => key);
  const values = await Promise.all(
    keys.map(async (key) => [key, valueOf(key, (await store.read(key))?.bytes)] as const),
  );
  await store.close();
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function valueOf(key: string, bytes: Buffer | undefined): unknown {
  if (key.startsWith('pictures-')) return bytes?.toString('base64');
  return bytes && (JSON.parse(bytes.toString('utf8')) as unknown);
}
