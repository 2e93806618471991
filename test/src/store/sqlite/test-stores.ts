import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../../src/index';
import { openSqliteStore } from '../../../../src/index';
import type { SqliteStoreOptions } from '../../../../src/store/sqlite/sqlite-store';

/** One line of the log. */
export type Told = { readonly event: string; readonly key?: string; readonly count?: number };

/** Opens SQLite stores, each in a folder of its own unless one is given; all of it goes when the file is done. */
export function openTestStores() {
  const folders: string[] = [];
  const opened: Store[] = [];
  const newFolder = () => {
    folders.push(mkdtempSync(join(tmpdir(), 'sqlite-')));
    return folders.at(-1)!;
  };
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  return {
    newFolder,
    lastFolder: () => folders.at(-1)!,
    async open(given: Partial<SqliteStoreOptions> & { readonly told?: Told[] } = {}) {
      const { told = [], ...options } = given;
      const note = (event: string, fields?: object) => void told.push({ event, ...fields });
      const log = { debug: note, info: note, warn: note, error: note };
      const path = options.path ?? newFolder();
      const store = await openSqliteStore({
        now: Date.now,
        newId: randomUUID,
        log,
        ...options,
        path,
      });
      opened.push(store);
      return store;
    },
  };
}
