import type { Clock, Log, Store } from '../../src/index';
import { createMemoryStore, openSqliteStore } from '../../src/index';
import type { Config, StoreConfig } from '../config/config';
import { ConfigError } from '../config/config';
import { storeCredential } from '../tokens/app-credential';
import { openBlobStore } from './blob-store';

/** Returns whether other processes may work on the same store. */
export function isShared(store: StoreConfig): boolean {
  return store.kind === 'blob' || (store.kind === 'sqlite' && store.shared);
}

/** Opens the store of the configuration. @throws ConfigError where the folder cannot have one */
export async function openStore(
  config: Config,
  { log, newId, now }: { readonly log: Log; readonly newId: () => string; readonly now: Clock },
): Promise<Store> {
  const { store } = config;
  switch (store.kind) {
    case 'memory':
      return createMemoryStore(now);
    case 'sqlite':
      try {
        return await openSqliteStore({ path: store.path, now, newId, log });
      } catch (thrown) {
        throw new ConfigError([{ name: 'STORE_PATH', todo: todoOf(thrown) }]);
      }
    case 'blob': {
      const { containerUrl } = store;
      const credential = storeCredential(config);
      return openBlobStore({ containerUrl, credential, now, newId, log });
    }
  }
}

const todos: Readonly<Record<string, string>> = {
  'store.network_share':
    'is on a network share, where a database does not stay whole; set a folder on a local disk, or STORE=blob',
  'store.files_of_old':
    'has what version 0.2.0 kept in files, which is not taken over; delete what is in the folder, or set another one and delete this',
  'store.newer': 'was written by a later version; start that one, or set another folder',
  ENOSPC: 'is on a full disk; make room on it, or set another folder',
};

function todoOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';
  const said = /^[\w.]{1,40}$/.test(code) ? code : 'unknown';
  return (
    todos[code] ??
    `cannot be used (${said}); let the user of the bot write to that folder, or set another one`
  );
}
