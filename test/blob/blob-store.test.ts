import { randomUUID } from 'node:crypto';
import { ContainerClient } from '@azure/storage-blob';
import { openBlobStore } from '../../bot/storage/blob-store';
import { storeKeepsItsWord } from '../src/store/contract';
import { recordedLog } from '../support/recorded-log';
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

  it('makes the entry of what is due before its record, and deletes the old one after it', async () => {
    const proxy = await openLosingProxy();
    const store = await open(now, proxy.through);
    const asked = async () => {
      // What is deleted without waiting for it is done then.
      await store.close();
      return proxy.requests().map((each) => each.replace(/ .*?\/(?=(due\/|a\/)).*?/, ' '));
    };
    const etag = await store.write('a/b', Buffer.from('1'), {
      ...{ when: 'absent', expiresAt, dueAt: 1000 },
    });
    expect((await asked()).slice(-2)).toEqual(['PUT due/0000000001000/a/b', 'PUT a/b']);
    await store.read('a/b');
    await asked();
    await store.write('a/b', Buffer.from('2'), {
      ...{ when: { etag: etag! }, expiresAt, dueAt: 2000 },
    });
    expect(await asked()).toEqual([
      'PUT due/0000000002000/a/b',
      'PUT a/b',
      'DELETE due/0000000001000/a/b',
    ]);
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

  it('tells which lines of its audit are damaged, and reads the others', async () => {
    const containerUrl = await azurite.container();
    const { lines, log } = recordedLog();
    const options = { containerUrl, credential: storageToken, now, newId: randomUUID, log };
    const { trail } = await openBlobStore(options);
    const line = { at: 1000, by: 'o-1', target: 'o-2', expiresAt, text: '{"is":"whole"}' };
    await trail.append(line);
    const day = new ContainerClient(containerUrl, storageToken).getAppendBlobClient(
      'audit/1970-01-01-1',
    );
    for (const text of [`i-1\t1000\to-1\to-2\t${expiresAt}\t{"is":"cut`, 'i-2\to-1'])
      await day.appendBlock(`${text}\n`, text.length + 1);
    expect(await trail.find({ by: 'o-1' })).toEqual([line.text]);
    expect(lines.map(({ event, key }) => [event, key])).toEqual([
      ['store.record_damaged', 'audit:i-1'],
      ['store.record_damaged', 'audit:i-2'],
    ]);
  });

  it('takes what version 0.2.0 has written for due, once it has come by it', async () => {
    const containerUrl = await azurite.container();
    const options = { containerUrl, credential: storageToken, now, newId: randomUUID };
    const store = await openBlobStore(options);
    const theirs = new ContainerClient(containerUrl, storageToken).getBlockBlobClient('a/b');
    await theirs.upload('1', 1, { metadata: { expiresat: String(expiresAt), writeid: 'w' } });
    expect(await store.due('a')).toEqual([]);
    await store.sweep();
    expect(await store.due('a')).toEqual(['a/b']);
    const { etag } = (await store.read('a/b'))!;
    await store.write('a/b', Buffer.from('2'), { when: { etag }, expiresAt });
    await store.close();
    expect(await store.due('a')).toEqual([]);
  });

  it('is looked after by one of several, and by another when that one is gone', async () => {
    const containerUrl = await azurite.container();
    const clock = { now: 1_000_000 };
    const options = { containerUrl, credential: storageToken, now: () => clock.now };
    const openOne = () => openBlobStore({ ...options, newId: randomUUID });
    const [one, other] = [await openOne(), await openOne()];
    await other.write('a/b', Buffer.from('1'), { when: 'any', expiresAt, dueAt: 1000 });
    await other.write('a/c', Buffer.from('1'), { when: 'any', expiresAt: 1_000_001 });
    clock.now += 1;
    expect(await one.due('a')).toEqual(['a/b']);
    expect(await other.due('a')).toEqual([]);
    const blobs = new ContainerClient(containerUrl, storageToken);
    const isThere = () => blobs.getBlockBlobClient('a/c').exists();
    await other.sweep();
    expect(await isThere()).toBe(true);
    await one.sweep();
    expect(await isThere()).toBe(false);
    await one.close();
    clock.now += 60_000;
    expect(await other.due('a')).toEqual(['a/b']);
  });

  it('deletes the entries of what is gone or due at another time, and no others', async () => {
    const containerUrl = await azurite.container();
    const clock = { now: Date.now() };
    const options = { containerUrl, credential: storageToken, now: () => clock.now };
    const store = await openBlobStore({ ...options, newId: randomUUID });
    const dueAt = clock.now;
    const lasting = { expiresAt: clock.now + 3_600_000, dueAt } as const;
    await store.write('a/gone', Buffer.from('1'), { when: 'any', ...lasting });
    await store.write('a/later', Buffer.from('1'), { when: 'any', ...lasting });
    await store.write('a/stays', Buffer.from('1'), { when: 'any', ...lasting });
    await store.remove('a/gone');
    const later = { ...lasting, dueAt: clock.now + 1_800_000 };
    await store.write('a/later', Buffer.from('2'), { when: 'any', ...later });
    const entries = async () => {
      const names: string[] = [];
      const blobs = new ContainerClient(containerUrl, storageToken);
      for await (const { name } of blobs.listBlobsFlat({ prefix: 'due/' })) names.push(name);
      return names;
    };
    const round = async () => {
      for (const key of await store.due('a')) await store.read(key);
      await store.close();
      return entries();
    };
    // The records of entries that were made just now may be on their way.
    expect(await round()).toHaveLength(4);
    clock.now += 120_000;
    expect(await round()).toEqual([`due/${dueAt}/a/stays`, `due/${later.dueAt}/a/later`]);
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
    // Thousands of requests, one after the other in Azurite.
  }, 600_000);
});
