import type { Store } from '../../../src/store/store';
import { openFileAt } from '../../support/sqlite';
import { createMemoryStore } from '../../../src/store/store';
import { storeKeepsItsWord } from './contract';
import { openTestStores } from './sqlite/test-stores';

const stores = openTestStores();

describe('the memory store', () => {
  storeKeepsItsWord((now) => Promise.resolve(createMemoryStore(now)));
});

describe('the SQLite store', () => {
  let store: Store | undefined;

  // The same store, emptied, because a thread for each test takes long to start.
  storeKeepsItsWord(async (now) => {
    store ??= await stores.open({ now });
    const database = await openFileAt(stores.lastFolder());
    database.exec('DELETE FROM record; DELETE FROM audit');
    database.close();
    return store;
  });
});
