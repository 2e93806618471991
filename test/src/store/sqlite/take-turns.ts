import { closeSync, openSync, unlinkSync } from 'node:fs';
import { openStoreAt } from '../../../support/sqlite';

const [, , folder = '', turns = '0'] = process.argv;

/**
 * Creates a key, does something that only one process may do at a time, and gives the key back: by removal and by expiry
 * in turns. With no turns to take it only sweeps, until somebody ends it.
 */
async function takeTurns() {
  const store = await openStoreAt(folder);
  const soon = () => Date.now() + 60_000;
  while (turns === '0') await store.sweep();
  for (let taken = 0; taken < Number(turns);) {
    const when = 'absent';
    const etag = await store.write('turns/a', Buffer.from('mine'), { when, expiresAt: soon() });
    if (etag === undefined) continue;
    closeSync(openSync(`${folder}/.only-one`, 'wx'));
    const again = await store.write('turns/a', Buffer.alloc(9), {
      when: { etag },
      expiresAt: soon(),
    });
    if (again === undefined) throw new Error('somebody else wrote');
    unlinkSync(`${folder}/.only-one`);
    taken += 1;
    if (taken % 2) await store.remove('turns/a');
    else await store.write('turns/a', Buffer.alloc(0), { when: { etag: again }, expiresAt: 0 });
  }
}

void takeTurns().then(
  () => process.exit(0),
  () => process.exit(1),
);
