import { link, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { limits } from '../limits';
import type { Clock } from '../ports';
import type { Home, Newest } from './chain';
import { append, beginChain, bury, newestVersion, removeIfEmpty, tidy } from './chain';
import { namesIn, privateFolder, unless, withFolder, writeDurably } from './files';
import type { Store } from './store';
import { assertFolder, assertKey, holds, isFolder } from './store';
import { encodeVersion, seal } from './version';

export type FileStoreOptions = { readonly path: string; readonly now: Clock };

/**
 * Opens a store in a folder of this machine. Compare-and-set holds between any number of processes, and a process may
 * be killed at any moment; after a power cut the last writes may be missing, but none is torn.
 * @throws when the folder cannot be written, or its file system has no hard links, as many network shares have not
 */
export async function openFileStore(options: FileStoreOptions): Promise<Store> {
  const temporary = path.join(options.path, '.tmp');
  await mkdir(temporary, privateFolder);
  await withFolder(temporary, async (folder) => {
    await writeDurably(path.join(folder, 'a'), Buffer.alloc(0));
    await link(path.join(folder, 'a'), path.join(folder, 'b'));
  });
  return new FileStore(options.path, temporary, options.now);
}

class FileStore implements Store {
  constructor(
    readonly root: string,
    readonly temporary: string,
    readonly now: Clock,
  ) {}

  async read(key: string) {
    const found = this.#alive(await newestVersion(this.#home(key), 'whole'));
    return found && { bytes: found.bytes, etag: found.etag };
  }

  async write(key: string, bytes: Buffer, { when, expiresAt }: Parameters<Store['write']>[2]) {
    const home = this.#home(key);
    const content = encodeVersion(bytes, expiresAt);
    for (;;) {
      const found = await newestVersion(home, 'head');
      if (!holds(when, this.#alive(found)?.etag)) return undefined;
      if (found?.sealed) await bury(home, found.chain);
      const goesOn = found && !found.sealed;
      const etag = await (goesOn ? append(home, found, content) : beginChain(home, content));
      if (etag !== undefined) return etag;
    }
  }

  async remove(key: string) {
    const home = this.#home(key);
    for (;;) {
      const found = await newestVersion(home, 'head');
      if (!found || (await this.#end(home, found))) return;
    }
  }

  async list(folder: string) {
    assertFolder(folder);
    const keys = [];
    for (const name of await keysIn(path.join(this.root, folder))) {
      const key = `${folder}/${name.replace('.', '/')}`;
      if (this.#alive(await newestVersion(this.#home(key), 'head'))) keys.push(key);
    }
    return keys;
  }

  async sweep() {
    for (const folder of (await namesIn(this.root)).filter(isFolder)) {
      const parent = path.join(this.root, folder);
      for (const name of await keysIn(parent)) await this.#sweepKey(path.join(parent, name));
      await removeIfEmpty(parent);
    }
    for (const name of await namesIn(this.temporary)) {
      const leftover = path.join(this.temporary, name);
      const facts = await unless(['ENOENT'], stat(leftover));
      if (facts && facts.mtimeMs < this.#longAgo())
        await rm(leftover, { recursive: true, force: true });
    }
  }

  async #sweepKey(folder: string) {
    const home: Home = { folder, temporary: this.temporary };
    const found = await newestVersion(home, 'head');
    if (!found) await removeIfEmpty(folder);
    else if (this.#alive(found)) await tidy(home, found, this.#longAgo());
    else await this.#end(home, found);
  }

  /** Returns false when the value was replaced meanwhile and so lives on. */
  async #end(home: Home, found: Newest): Promise<boolean> {
    if (!found.sealed && (await append(home, found, seal)) === undefined) return false;
    await bury(home, found.chain);
    return true;
  }

  #alive(found: Newest | undefined): Newest | undefined {
    return found && !found.sealed && found.expiresAt > this.now() ? found : undefined;
  }

  #longAgo(): number {
    return this.now() - limits.storeLeftoverMilliseconds;
  }

  /** A point cannot be part of a key, so that no two keys share a folder. */
  #home(key: string): Home {
    assertKey(key);
    const [folder = '', ...names] = key.split('/');
    return { folder: path.join(this.root, folder, names.join('.')), temporary: this.temporary };
  }
}

/** File managers leave files of their own with a point in front. */
async function keysIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => !name.startsWith('.'));
}
