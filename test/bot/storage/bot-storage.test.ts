import { createBotStorage } from '../../../bot/storage/bot-storage';
import { createMemoryStore, limits } from '../../../src/index';

let time: number;
const now = () => time;
const open = () => createBotStorage(createMemoryStore(now), now);

beforeEach(() => {
  time = 1000;
});

const key = 'msteams/19:abc@thread.v2/1f2e';

it('gives back what was written, under any key', async () => {
  const storage = open();
  await storage.write({ [key]: { a: { b: [1] } }, other: {} });
  const found = await storage.read([key, 'other', 'none']);
  expect(found).toEqual({
    [key]: { a: { b: [1] }, eTag: expect.any(String) as string },
    other: { eTag: expect.any(String) as string },
  });
});

it('creates an item with a made-up etag once, and calls the rest a conflict', async () => {
  const storage = open();
  const item = { [key]: { eTag: '1f2e' } };
  const made = await Promise.allSettled([storage.write(item), storage.write(item)]);
  expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(storage.write(item)).rejects.toThrow('eTag conflict');
});

it('compares an etag that it has given', async () => {
  const storage = open();
  await storage.write({ [key]: { a: 1 } });
  const { [key]: item } = (await storage.read([key])) as Record<string, { a: number }>;
  await storage.write({ [key]: { ...item, a: 2 } });
  await expect(storage.write({ [key]: { ...item, a: 3 } })).rejects.toThrow('eTag conflict');
  expect(await storage.read([key])).toMatchObject({ [key]: { a: 2 } });
});

it.each([undefined, '*'])('writes over anything with the etag %p', async (eTag) => {
  const storage = open();
  await storage.write({ [key]: { a: 1 } });
  await storage.write({ [key]: { a: 2, eTag } });
  expect(await storage.read([key])).toMatchObject({ [key]: { a: 2 } });
});

it('forgets what is deleted, and after a while everything', async () => {
  const storage = open();
  await storage.write({ a: { x: 1 }, b: { x: 2, eTag: 'made up' } });
  await storage.delete(['a']);
  expect(Object.keys(await storage.read(['a', 'b']))).toEqual(['b']);
  time += limits.signInMemoryMilliseconds;
  expect(await storage.read(['b'])).toEqual({});
  await storage.write({ b: { x: 2, eTag: 'made up' } });
});

it('does not call a store that is down a conflict', async () => {
  const down = { ...createMemoryStore(now), write: () => Promise.reject(new Error('down')) };
  const storage = createBotStorage(down, now);
  await expect(storage.write({ a: { eTag: 'made up' } })).rejects.toThrow('down');
});
