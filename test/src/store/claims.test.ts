import { limits } from '../../../src/limits';
import type { Claims } from '../../../src/store/claims';
import { createClaims, createHands } from '../../../src/store/claims';
import type { Store } from '../../../src/store/store';
import { createMemoryStore } from '../../../src/store/store';
import { deferred } from '../../support/deferred';

describe('within one process', () => {
  it('gives each thing into one hand at a time', async () => {
    const claims = createClaims();
    const [first, second] = await Promise.all([claims.take('a'), claims.take('a')]);
    expect(first).toBeDefined();
    expect(second).toBeUndefined();
    expect(await claims.take('b')).toBeDefined();
    await first?.();
    expect(await claims.take('a')).toBeDefined();
  });

  it('says when a thing is in nobody’s hand', async () => {
    const claims = createClaims();
    await claims.whenFree('a');
    const release = await claims.take('a');
    const seen: string[] = [];
    const free = claims.whenFree('a').then(() => seen.push('free'));
    await claims.whenFree('b');
    seen.push('released');
    await release?.();
    await free;
    expect(seen).toEqual(['released', 'free']);
  });
});

describe('between processes', () => {
  let time: number;
  let store: Store;
  let wake: (() => void)[];
  const now = () => time;

  beforeEach(() => {
    time = 1000;
    wake = [];
    store = createMemoryStore(now);
  });

  /** Sleeps until the test says so. */
  const sleep = (_milliseconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const give = () => reject(new Error('aborted'));
      signal?.addEventListener('abort', give);
      wake.push(() => {
        signal?.removeEventListener('abort', give);
        resolve();
      });
    });
  const open = (on = store): Claims => createClaims({ store: on, now, sleep });
  const settle = () => new Promise((resolve) => setImmediate(resolve));

  it('gives each thing into one hand, and to the next when it is let go', async () => {
    const [one, other] = [open(), open()];
    const taken = await Promise.all([one.take('a'), other.take('a')]);
    expect(taken.filter(Boolean)).toHaveLength(1);
    await taken.find(Boolean)?.();
    expect(await other.take('a')).toBeDefined();
  });

  it('keeps a claim as long as its process lives', async () => {
    const release = await open().take('a');
    for (let round = 0; round < 20; round += 1) {
      time += limits.claimRenewalMilliseconds;
      wake.splice(0).forEach((goOn) => goOn());
      await settle();
      expect(await open().take('a')).toBeUndefined();
    }
    await release?.();
    expect(await open().take('a')).toBeDefined();
  });

  it('lets the claim of a dead process run out', async () => {
    await open().take('a');
    time += limits.claimMilliseconds - 1;
    expect(await open().take('a')).toBeUndefined();
    time += 1;
    expect(await open().take('a')).toBeDefined();
  });

  it('says when a thing is in nobody’s hand, here or elsewhere', async () => {
    const other = open();
    const free = jest.fn();
    const look = async () => {
      wake.splice(0).forEach((goOn) => goOn());
      await settle();
    };
    const release = await open().take('a');
    const waiting = other.whenFree('a').then(free);
    await look();
    expect(free).not.toHaveBeenCalled();
    await release?.();
    await look();
    await waiting;
    await open().take('a');
    time += limits.claimMilliseconds;
    await other.whenFree('a');
  });

  it('does not take back from another what it lost', async () => {
    const release = await open().take('a');
    time += limits.claimMilliseconds;
    expect(await open().take('a')).toBeDefined();
    await release?.();
    expect(await open().take('a')).toBeUndefined();
  });

  it('outlives a store that fails for a moment', async () => {
    let down = false;
    const shaky: Store = {
      ...store,
      write: (...given) => (down ? Promise.reject(new Error('down')) : store.write(...given)),
    };
    const release = await open(shaky).take('a');
    for (const failing of [true, false]) {
      down = failing;
      time += limits.claimMilliseconds / 2 - 1;
      wake.splice(0).forEach((goOn) => goOn());
      await settle();
    }
    time += limits.claimMilliseconds / 2;
    expect(await open().take('a')).toBeUndefined();
    down = true;
    await expect(release?.()).resolves.toBeUndefined();
  });

  it('holds nothing when the store failed', async () => {
    let down = true;
    const shaky: Store = {
      ...store,
      write: (...given) => (down ? Promise.reject(new Error('down')) : store.write(...given)),
    };
    const claims = open(shaky);
    await expect(claims.take('a')).rejects.toThrow('down');
    down = false;
    expect(await claims.take('a')).toBeDefined();
  });
});

describe('hands', () => {
  it('do one work after another, also where one fails, and each its own', async () => {
    const hands = createHands(createClaims());
    const held = deferred();
    const done: string[] = [];
    const first = hands.inTurn('a', async () => {
      await held.promise;
      done.push('first');
      throw new Error('first');
    });
    const second = hands.inTurn('a', () => Promise.resolve(void done.push('second')));
    const other = hands.inTurn('b', () => Promise.resolve(done.push('other')));
    expect(await other).toBe(1);
    held.resolve();
    await expect(first).rejects.toThrow('first');
    await second;
    expect(done).toEqual(['other', 'first', 'second']);
  });
});
