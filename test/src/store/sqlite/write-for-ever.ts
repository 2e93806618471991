import { openStoreAt } from '../../../support/sqlite';

const [, , folder = ''] = process.argv;

/** Writes and removes one key until somebody ends the process. */
async function writeForEver() {
  const store = await openStoreAt(folder);
  for (let round = 0; ; round += 1) {
    const bytes = Buffer.alloc(50_000, round % 256);
    await store.write('changes/a', bytes, { when: 'any', expiresAt: Number.MAX_SAFE_INTEGER });
    // Not before, or a kill finds what was there earlier.
    if (round === 0) process.send?.('writing');
    if (round % 5 === 4) await store.remove('changes/a');
  }
}

void writeForEver();
