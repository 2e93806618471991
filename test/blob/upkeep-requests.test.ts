import { randomUUID } from 'node:crypto';
import type { Store } from '../../src/index';
import { createShelf } from '../../src/index';
import { openBlobStore } from '../../bot/storage/blob-store';
import { channel, openStage, proposed } from '../support/stage';
import { sleep } from '../support/two-cores';
import type { Azurite } from './support/azurite';
import { startAzurite, storageToken } from './support/azurite';
import type { LosingProxy } from './support/losing-proxy';
import { openLosingProxy } from './support/losing-proxy';

/* How many requests the upkeep makes of 20,000 records, each of which is paid for. */
const kept = 20_000;
const minute = 60_000;
const hour = 60 * minute;
const clock = { now: Date.now() };
const now = () => clock.now;

let azurite: Azurite;
let proxies: readonly LosingProxy[];
let stores: readonly Store[];
let containerUrl: string;

beforeAll(async () => {
  azurite = await startAzurite();
  containerUrl = await azurite.container();
  await fill();
  proxies = await Promise.all([openLosingProxy(), openLosingProxy()]);
  stores = await Promise.all(proxies.map((proxy) => open(proxy.through(containerUrl))));
  // Azurite takes two requests for each record, and longer the more it has.
}, 300_000);
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  for (const proxy of proxies) proxy.close();
  await azurite.close();
});

function open(url: string): Promise<Store> {
  return openBlobStore({ containerUrl: url, credential: storageToken, now, newId: randomUUID });
}

/** Keeps jobs that are due in an hour. */
async function fill(): Promise<void> {
  const store = await open(containerUrl);
  const jobs = shelfOn(store, clock.now + hour);
  const job = { ...proposed, place: channel, movedAt: clock.now };
  for (let from = 0; from < kept; from += 500) {
    const ids = Array.from({ length: 500 }, (_, index) => `c-${from + index}`);
    await Promise.all(ids.map((id) => jobs.put(id, { ...job, id })));
  }
  await store.close();
}

function shelfOn(store: Store, dueAt: number | undefined) {
  const lastsMilliseconds = 48 * hour;
  return createShelf<object>({ store, now, folder: 'jobs', lastsMilliseconds, dueAt: () => dueAt });
}

const say = (what: string) => process.stdout.write(`${what}, of ${kept} records\n`);
const counts = () => proxies.map((proxy) => proxy.requests().length);

it('of which none is due: at most three of the one that leads, and one of each other', async () => {
  const stages = stores.map((store) => openStage({}, { store, sleep }));
  const round = async () => {
    clock.now += minute;
    for (const stage of stages) await stage.upkeep();
    return counts();
  };
  // The first round makes the blob that is leased.
  await round();
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const [leader = NaN, other = NaN] = await round();
    say(`a round: ${leader} requests of the leader, ${other} of another`);
    expect(leader).toBeLessThanOrEqual(3);
    expect(other).toBeLessThanOrEqual(1);
  }
});

it('of which some are due: four for each, and three where nothing new falls due', async () => {
  const [store] = stores;
  if (!store) throw new Error('there is no store');
  const dueNow = shelfOn(store, clock.now);
  const some = Array.from({ length: 10 }, (_, index) => `c-${index}`);
  for (const id of some) await dueNow.update(id, (job) => ({ ...job }));
  await store.close();
  counts();
  const handle = async (dueAt: number | undefined) => {
    clock.now += minute;
    const shelf = shelfOn(store, dueAt);
    const due = await shelf.due();
    for (const id of due) await shelf.update(id, (job) => ({ ...job }));
    const found = due.length;
    await store.close();
    return { found, requests: (counts()[0] ?? NaN) - 3 };
  };
  const again = await handle(clock.now + minute);
  expect(again.found).toBe(10);
  expect(again.requests).toBeLessThanOrEqual(4 * 10);
  say(`10 due, and due again: ${again.requests} requests beside those of a round`);
  const ended = await handle(undefined);
  say(`10 due, and not again: ${ended.requests} requests beside those of a round`);
  expect(ended.found).toBe(10);
  expect(ended.requests).toBeLessThanOrEqual(3 * 10);
  expect((await handle(undefined)).found).toBe(0);
});
