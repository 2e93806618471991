import { openStoreAt } from '../../../support/sqlite';

const [, , folder = '', times = '0'] = process.argv;
const expiresAt = Number.MAX_SAFE_INTEGER;

/** Adds one, so many times, by compare-and-set. */
async function countUp() {
  const store = await openStoreAt(folder);
  for (let done = 0; done < Number(times);) {
    const found = await store.read('counters/shared');
    const next = Buffer.from(String(Number(found?.bytes.toString() ?? 0) + 1));
    const when = found ? { etag: found.etag } : 'absent';
    if (await store.write('counters/shared', next, { when, expiresAt })) done += 1;
  }
}

void countUp().then(() => process.exit(0));
