import { randomUUID } from 'node:crypto';
import { ContainerClient } from '@azure/storage-blob';
import { openBlobStore } from '../../bot/storage/blob-store';
import { limits } from '../../src/index';
import { storeKeepsItsWord } from '../src/store/contract';
import { confirmOnBoth } from '../support/two-cores';
import type { Azurite } from './support/azurite';
import { signed, startAzurite, storageToken } from './support/azurite';
import { openLosingProxy } from './support/losing-proxy';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.close());

async function open(now: () => number, address = (url: string) => url) {
  const containerUrl = address(await azurite.container());
  return openBlobStore({ containerUrl, credential: storageToken, now, newId: randomUUID });
}

const now = () => 1_000_000;
const expiresAt = 2_000_000;

describe('the blob store', () => {
  storeKeepsItsWord(open);

  it('knows its own write again when the answer to it was lost and it was repeated', async () => {
    const proxy = await openLosingProxy();
    const store = await open(now, proxy.through);
    proxy.loseNext('PUT');
    const etag = await store.write('a/b', Buffer.from('1'), { when: 'absent', expiresAt });
    expect(etag).toBeDefined();
    proxy.loseNext('PUT');
    const next = await store.write('a/b', Buffer.from('2'), { when: { etag: etag! }, expiresAt });
    expect(await store.read('a/b')).toEqual({ bytes: Buffer.from('2'), etag: next });
    proxy.loseNext('DELETE');
    await store.remove('a/b');
    expect(await store.read('a/b')).toBeUndefined();
    expect(proxy.lost()).toBe(3);
    proxy.close();
  });

  it('does not take a container that is gone, or that it may not use, for an empty one', async () => {
    const gone = await azurite.container();
    const nobody = { getToken: () => Promise.reject(new Error('no identity')) };
    const options = { credential: storageToken, now, newId: randomUUID };
    await expect(openBlobStore({ ...options, containerUrl: `${gone}-not` })).rejects.toThrow();
    await expect(
      openBlobStore({ ...options, containerUrl: gone, credential: nobody }),
    ).rejects.toThrow();
    const store = await openBlobStore({ ...options, containerUrl: gone });
    await new ContainerClient(gone, storageToken).delete();
    await expect(store.read('a/b')).rejects.toThrow();
    for (const when of ['any', 'absent'] as const) {
      await expect(store.write('a/b', Buffer.from(''), { when, expiresAt })).rejects.toThrow();
    }
  });

  it('leaves alone what it has not written', async () => {
    const containerUrl = await azurite.container();
    const store = await openBlobStore({
      containerUrl,
      credential: storageToken,
      now,
      newId: randomUUID,
    });
    const theirs = new ContainerClient(containerUrl, storageToken).getBlockBlobClient('a/b');
    await theirs.upload('theirs', 6);
    expect(await store.read('a/b')).toBeUndefined();
    expect(await store.list('a')).toEqual([]);
    await store.sweep();
    expect(await theirs.exists()).toBe(true);
  });

  it('takes what version 0.2.0 has written for due', async () => {
    const containerUrl = await azurite.container();
    const options = { containerUrl, credential: storageToken, now, newId: randomUUID };
    const store = await openBlobStore(options);
    const theirs = new ContainerClient(containerUrl, storageToken).getBlockBlobClient('a/b');
    await theirs.upload('1', 1, { metadata: { expiresat: String(expiresAt), writeid: 'w' } });
    expect(await store.due('a')).toEqual(['a/b']);
    await store.write('a/b', Buffer.from('2'), { when: 'any', expiresAt });
    expect(await store.due('a')).toEqual([]);
  });

  it('is swept by one of several, once in a while', async () => {
    const containerUrl = await azurite.container();
    const clock = { now: 1_000_000 };
    const options = { containerUrl, credential: storageToken, now: () => clock.now };
    const openOne = () => openBlobStore({ ...options, newId: randomUUID });
    const [one, other] = [await openOne(), await openOne()];
    const blobs = new ContainerClient(containerUrl, storageToken);
    const isThere = () => blobs.getBlockBlobClient('a/b').exists();
    const lapse = { when: 'any', expiresAt: 1_000_001 } as const;
    await one.write('a/b', Buffer.from('1'), lapse);
    clock.now += 1;
    await one.sweep();
    expect(await isThere()).toBe(false);
    await one.write('a/b', Buffer.from('1'), lapse);
    await other.sweep();
    expect(await isThere()).toBe(true);
    clock.now += limits.storeSweepMilliseconds;
    await Promise.all([one.sweep(), other.sweep()]);
    expect(await isThere()).toBe(false);
  });

  it('needs no credential for an address that carries a signature', async () => {
    const url = await azurite.container();
    const nobody = { getToken: () => Promise.reject(new Error('no identity')) };
    const containerUrl = await signed(url);
    const store = await openBlobStore({ containerUrl, credential: nobody, now, newId: randomUUID });
    const etag = await store.write('a/b', Buffer.from('1'), { when: 'absent', expiresAt });
    expect(await store.read('a/b')).toEqual({ bytes: Buffer.from('1'), etag });
  });

  it('makes 200 writes of 200 confirmations that arrive at two processes at once', async () => {
    const made = await confirmOnBoth(await open(now), 200);
    expect(made.puts).toEqual(made.expectedPuts);
    expect([...made.states]).toEqual(['applied']);
    expect(made.previous).toEqual(made.expectedPrevious);
  });
});
