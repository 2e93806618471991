import type { Store } from '../../../src/store/store';
import { openFileAt } from '../../support/sqlite';
import { createMemoryStore } from '../../../src/store/store';
import { storeKeepsItsWord, storeTellsExactlyWhatIsDue } from './contract';
import { openTestStores } from './sqlite/test-stores';

const stores = openTestStores();

describe('the memory store', () => {
  const open = (now: () => number) => Promise.resolve(createMemoryStore(now));
  storeKeepsItsWord(open);
  storeTellsExactlyWhatIsDue(open);
});

describe('the SQLite store', () => {
  let store: Store | undefined;

  // The same store, emptied, because a thread for each test takes long to start.
  let clock = () => 0;
  const open = async (now: () => number) => {
    clock = now;
    store ??= await stores.open({ now: () => clock() });
    const database = await openFileAt(stores.lastFolder());
    database.exec('DELETE FROM record; DELETE FROM audit');
    database.close();
    return store;
  };
  storeKeepsItsWord(open);
  storeTellsExactlyWhatIsDue(open);
});
