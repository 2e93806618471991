import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { limits } from '../../limits';
import type { TrailQuery } from '../store';
import type { AuditTrail, NamedLine } from './audit-trail';
import { createAuditTrail } from './audit-trail';
import { isDamage, isFull, makeReady } from './database';
import { bound, dropSpare, keepSpare } from './disk-room';
import type { StoreFolder } from './files';
import { markOwn, alone, fileOf, forgetAside, isOvertaken, numbersIn } from './files';
import { tryOut } from './local-disk';
import type { NewRecord, Records } from './records';
import { createRecords } from './records';
import { salvage } from './salvage';

/** What is logged. A key holds no name. */
export type Notice = { readonly event: string; readonly key?: string; readonly count?: number };

export type EngineOptions = StoreFolder & {
  /** The most that the file may take; less if the disk has less. */
  readonly mostBytes: number;
  readonly tell: (notice: Notice) => void;
};

/** The open file of the store. */
type Opened = {
  readonly number: number;
  readonly database: DatabaseSync;
  readonly records: Records;
  readonly trail: AuditTrail;
};

/** The store of a folder. Whenever its file is found damaged, it goes on with a new one. */
export class Engine {
  private opened: Opened;
  /** The disk is full. */
  private tight = false;

  /** @throws whatever keeps the folder from having a store */
  constructor(private readonly options: EngineOptions) {
    this.opened = repairing(options, () => openNewest(options));
  }

  read(key: string, now: number): { bytes: Uint8Array; etag: string } | undefined {
    return this.#using(({ records }) => records.read(key, now));
  }

  /** Returns whether the condition held. */
  write(record: NewRecord): boolean {
    return this.#using(({ records }, again) => {
      // Another process has copied this write into a newer file meanwhile: no other write has its etag.
      if (again && records.etagOf(record.key) === record.etag) return true;
      return records.write(record);
    });
  }

  remove(key: string): void {
    this.#using(({ records }) => records.remove(key));
  }

  list(folder: string, now: number): readonly string[] {
    return this.#using(({ records }) => records.list(folder, now));
  }

  due(folder: string, now: number): readonly string[] {
    return this.#using(({ records }) => records.due(folder, now));
  }

  append(line: NamedLine): void {
    this.#using(({ trail }) => trail.append(line));
  }

  find(query: TrailQuery, now: number): readonly string[] {
    return this.#using(({ trail }) => trail.find(query, now));
  }

  /** Deletes some of what has expired, and returns whether there is more. If not, the disk forgets what was deleted. */
  sweepSome(now: number): boolean {
    return this.#using((opened) => {
      try {
        return this.#sweep(opened, now);
      } catch (thrown) {
        if (!isFull(thrown) || this.tight) throw thrown;
        // Deleting takes room on the disk too. So it deletes less at a time, in the room that is kept for this.
        this.tight = true;
        dropSpare(this.options.folder);
        return true;
      }
    });
  }

  #sweep({ database, number, records, trail }: Opened, now: number): boolean {
    const { folder } = this.options;
    const rows = this.tight ? 1 : limits.storeSweepRows;
    const more = [records, trail].some((each) => each.sweepSome(now, rows) === rows);
    if (more && this.tight) database.exec('PRAGMA wal_checkpoint(RESTART)');
    if (more) return true;
    shrink(database, this.tight ? limits.storeSweepRows : limits.storeVacuumPages);
    this.tight = false;
    bound(database, this.options);
    keepSpare(folder);
    forgetAside(folder, number, now - limits.damagedMilliseconds);
    return false;
  }

  /** Returns whether no damaged file lies beside the store. */
  isWhole(): boolean {
    return this.#using(({ database }) => {
      database.prepare('SELECT key FROM record LIMIT 1').get();
      return numbersIn(this.options.folder).length === 1;
    });
  }

  close(): void {
    shrink(this.opened.database);
    this.opened.database.close();
  }

  /** Works on the newest file, and again if it turns out that there is a newer one. */
  #using<T>(work: (opened: Opened, again: boolean) => T): T {
    const { folder } = this.options;
    for (let again = false; ; again = true) {
      if (isOvertaken(folder, this.opened.number)) this.#reopen();
      const { opened } = this;
      const done = repairing(this.options, () => ({ value: work(opened, again) }), opened.number);
      if (done && !isOvertaken(folder, opened.number)) return done.value;
    }
  }

  #reopen(): void {
    closeQuietly(this.opened.database);
    this.opened = repairing(this.options, () => openNewest(this.options));
  }
}

/** Does something with a file, and sets the file aside if it is damaged. Then it tries again, or returns nothing. */
function repairing<T>(options: EngineOptions, work: () => T): T;
function repairing<T>(options: EngineOptions, work: () => T, number: number): T | undefined;
function repairing<T>(options: EngineOptions, work: () => T, number?: number): T | undefined {
  for (;;) {
    try {
      return work();
    } catch (thrown) {
      if (!isDamage(thrown)) throw thrown;
      const damaged = number ?? numbersIn(options.folder)[0] ?? 1;
      options.tell({ event: 'store.file_damaged', count: damaged });
      const salvaged = salvage(options, damaged);
      if (salvaged) options.tell({ event: 'store.salvaged', count: salvaged.kept });
      if (salvaged?.lost) options.tell({ event: 'store.lost', count: salvaged.lost });
      if (number !== undefined) return undefined;
    }
  }
}

function openNewest(options: EngineOptions): Opened {
  const { folder, open, tell } = options;
  return alone(options, (known) => {
    tryOut(options);
    const number = numbersIn(folder)[0] ?? 1;
    const database = open(fileOf(folder, number));
    try {
      // An empty file opens as a new store without a word.
      if (known && statSync(fileOf(folder, number)).size === 0) tell({ event: 'store.vanished' });
      makeReady(database, 'wal');
      for (const foreign of markOwn(folder, number))
        tell({ event: 'store.foreign', count: foreign });
      bound(database, options);
      keepSpare(folder);
      const damaged = (key: string) => tell({ event: 'store.record_damaged', key });
      return {
        ...{ number, database },
        records: createRecords(database, damaged),
        trail: createAuditTrail(database, damaged),
      };
    } catch (thrown) {
      closeQuietly(database);
      throw thrown;
    }
  });
}

/** Returns free pages to the disk, some at a time, and empties the log of writes, where deleted bytes remain. */
function shrink(database: DatabaseSync, pages: number = limits.storeVacuumPages): void {
  database.exec(`PRAGMA incremental_vacuum(${pages})`);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** A damaged database may not even close. */
function closeQuietly(database: DatabaseSync): void {
  try {
    database.close();
  } catch {
    // The end of the process closes it.
  }
}
