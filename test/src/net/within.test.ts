import { within } from '../../../src/net/within';
import type { Sleep } from '../../../src/ports';

/** A time that passes only when a test says so. */
function handMadeTime() {
  const timers = new Set<{ at: number; ring: () => void }>();
  let now = 0;
  const sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = { at: now + milliseconds, ring: resolve };
      timers.add(timer);
      signal?.addEventListener('abort', () => {
        timers.delete(timer);
        reject(new Error('stopped'));
      });
    });
  const pass = async (milliseconds: number) => {
    now += milliseconds;
    for (const timer of timers) if (timer.at <= now) timer.ring();
    await new Promise(setImmediate);
  };
  return { pass, running: () => timers.size, sleep };
}

const never = () => new Promise<string>(() => undefined);
const late = (): never => {
  throw new Error('late');
};

it('returns what the work does in time, and leaves no timer and no signal behind', async () => {
  const { running, sleep } = handMadeTime();
  let seen: AbortSignal | undefined;
  const work = ({ signal }: { signal: AbortSignal }) => {
    seen = signal;
    return Promise.resolve('done');
  };
  expect(await within(100, work, { late, sleep })).toBe('done');
  expect(seen?.aborted).toBe(false);
  expect(running()).toBe(0);
});

it('passes on what the work throws', async () => {
  const failure = new Error('failed');
  await expect(within(100, () => Promise.reject(failure), { late })).rejects.toBe(failure);
});

it('gives up when the time is over, with what stands for the work, and stops it', async () => {
  const { pass, running, sleep } = handMadeTime();
  let seen: AbortSignal | undefined;
  const work = ({ signal }: { signal: AbortSignal }) => {
    seen = signal;
    return never();
  };
  const waiting = within(100, work, { late: () => 'late', sleep });
  await pass(99);
  expect(seen?.aborted).toBe(false);
  await pass(1);
  expect(await waiting).toBe('late');
  expect(seen?.aborted).toBe(true);
  expect(running()).toBe(0);
});

it('is late even where the work makes an answer of its signal', async () => {
  const { pass, sleep } = handMadeTime();
  const work = ({ signal }: { signal: AbortSignal }) =>
    new Promise<string>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const waiting = within(100, work, { late, sleep });
  const failed = expect(waiting).rejects.toThrow('late');
  await pass(100);
  await failed;
});

it('ends with the caller’s reason as soon as their signal fires, or has fired', async () => {
  const { running, sleep } = handMadeTime();
  const reason = new Error('nobody waits any more');
  const caller = new AbortController();
  let seen: AbortSignal | undefined;
  const work = ({ signal }: { signal: AbortSignal }) => {
    seen = signal;
    return never();
  };
  const waiting = within(100, work, { late, sleep, signal: caller.signal });
  caller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  expect(seen?.reason).toBe(reason);
  expect(running()).toBe(0);
  await expect(within(100, never, { late, sleep, signal: caller.signal })).rejects.toBe(reason);
});

it('counts silence from the last sound, and the first byte on its own', async () => {
  const { pass, sleep } = handMadeTime();
  const patience = { totalMilliseconds: 1000, firstByteMilliseconds: 50, silenceMilliseconds: 20 };
  let hear = () => {};
  const work = ({ heard }: { heard: () => void }) => {
    hear = heard;
    return never();
  };
  const waiting = within(patience, work, { late: () => 'late', sleep });
  let ended = false;
  void waiting.then(() => (ended = true));
  await pass(49);
  hear();
  await pass(19);
  hear();
  await pass(19);
  expect(ended).toBe(false);
  await pass(1);
  expect(await waiting).toBe('late');
});

it('hears no more of work that goes on after the end', async () => {
  const { pass, running, sleep } = handMadeTime();
  const patience = { totalMilliseconds: 100, silenceMilliseconds: 20 };
  let hear = () => {};
  const work = ({ heard }: { heard: () => void }) => {
    hear = heard;
    return never();
  };
  const waiting = within(patience, work, { late: () => 'late', sleep });
  await pass(100);
  expect(await waiting).toBe('late');
  hear();
  expect(running()).toBe(0);
});
