import { existsSync } from 'node:fs';
import { mkdir, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Clock, Log } from '../../ports';
import type { Store, Stored, Trail, WriteOptions } from '../store';
import { assertFolder, assertKey } from '../store';
import { failure } from './database';
import type { Notice } from './engine';
import { EngineThread } from './engine-thread';
import { isNetworkShare, onShare } from './local-disk';

export type SqliteStoreOptions = {
  readonly path: string;
  readonly now: Clock;
  readonly newId: () => string;
  readonly log: Log;
  /** The most bytes that the file may have; without it as many as the disk has room for. */
  readonly mostBytes?: number;
  /** Returns the number of the folder's kind of file system; the kernel's answer unless told otherwise. */
  readonly kindOf?: (folder: string) => Promise<number>;
};

/**
 * Opens the store in a folder of this machine, for any number of its processes. A process may be killed at any moment,
 * and the power may fail: what a write has answered stays. A damaged record is set aside and read as none.
 * @throws an error with the code `store.network_share` where the folder is shared between machines, and whatever keeps
 * a file from being written there
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { kindOf = kernelKindOf, log, mostBytes = Number.MAX_SAFE_INTEGER } = options;
  const folder = options.path;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (isNetworkShare(await kindOf(folder))) throw onShare();
  // Nobody would delete what is in these files, pictures too, when its time is over.
  if (existsSync(path.join(folder, '.tmp'))) {
    throw failure('store.files_of_old', 'the folder has the files of version 0.2.0');
  }
  const tell = ({ event, key, count }: Notice) =>
    log.error(event, { key: key?.replaceAll('/', ':'), count });
  const thread = await EngineThread.start({ folder, mostBytes }, tell);
  return new SqliteStore(thread, options.now, options.newId);
}

async function kernelKindOf(folder: string): Promise<number> {
  return (await statfs(folder)).type;
}

class SqliteStore implements Store {
  readonly trail: Trail = {
    append: (line) => this.thread.ask('append', { ...line, id: this.newId() }),
    find: (query) => this.thread.ask('find', query, this.now()),
  };

  constructor(
    private readonly thread: EngineThread,
    private readonly now: Clock,
    private readonly newId: () => string,
  ) {}

  async read(key: string): Promise<Stored | undefined> {
    assertKey(key);
    const found = await this.thread.ask('read', key, this.now());
    return found && { bytes: bufferOf(found.bytes), etag: found.etag };
  }

  async write(
    key: string,
    bytes: Buffer,
    { dueAt, expiresAt, when }: WriteOptions,
  ): Promise<string | undefined> {
    assertKey(key);
    const etag = this.newId();
    const written = await this.thread.ask('write', {
      ...{ key, etag, when, now: this.now(), expires: expiresAt, due: dueAt ?? null },
      // Its own memory: a buffer may be a piece of a larger one, which would be sent whole.
      bytes: Uint8Array.from(bytes),
    });
    return written ? etag : undefined;
  }

  async remove(key: string): Promise<void> {
    assertKey(key);
    await this.thread.ask('remove', key);
  }

  async list(folder: string): Promise<readonly string[]> {
    assertFolder(folder);
    return this.thread.ask('list', folder, this.now());
  }

  async due(folder: string): Promise<readonly string[]> {
    assertFolder(folder);
    return this.thread.ask('due', folder, this.now());
  }

  async sweep(): Promise<void> {
    // Others are answered in between.
    while (await this.thread.ask('sweepSome', this.now()));
  }

  isWhole(): Promise<boolean> {
    return this.thread.ask('isWhole');
  }

  close(): Promise<void> {
    return this.thread.end();
  }
}

function bufferOf({ buffer, byteLength, byteOffset }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
