import { rmSync } from 'node:fs';
import path from 'node:path';
import { failure, isFull, numberOf } from './database';
import type { StoreFolder } from './files';

/**
 * Numbers of file systems that several machines share: NFS, SMB in three kinds, AFS, Coda, Ceph, Lustre and GPFS.
 * Source: https://man7.org/linux/man-pages/man2/statfs.2.html
 */
const shares: readonly number[] = [
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x00c36400, 0x0bd00bd0,
  0x47504653,
];

/** Returns whether the kernel calls a kind of file system a network share: SQLite’s shared memory ends at the machine. */
export function isNetworkShare(kind: number): boolean {
  return shares.includes(kind >>> 0);
}

/**
 * Tries out in a throw-away database what the store needs, for file systems that the kernel does not call shares. Some
 * say yes to `wal` and fail at the first write.
 * Source: https://sqlite.org/wal.html#noshm
 */
export function tryOut({ folder, open }: StoreFolder): void {
  const file = path.join(folder, 'probe.db');
  const remove = () =>
    ['', '-wal', '-shm'].forEach((ending) => rmSync(file + ending, { force: true }));
  remove();
  try {
    for (const expected of [1, 2]) {
      const database = open(file);
      try {
        const [mode] = Object.values(database.prepare('PRAGMA journal_mode = wal').get() ?? {});
        database.exec('CREATE TABLE IF NOT EXISTS probe (id); INSERT INTO probe VALUES (1)');
        const { count } = database.prepare('SELECT count(*) AS count FROM probe').get() ?? {};
        if (mode !== 'wal' || count !== expected) throw onShare();
        if (numberOf(database, 'page_count') === 0) throw onShare();
      } finally {
        database.close();
      }
    }
  } catch (thrown) {
    throw isFull(thrown) ? thrown : onShare();
  } finally {
    remove();
  }
}

/** Returns the failure of a folder that is on a network share. */
export function onShare(): Error {
  return failure('store.network_share', 'the folder of the store is no local disk');
}
