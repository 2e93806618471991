import { createQueue } from '../../../src/photos/queue';

type Held = { readonly promise: Promise<string>; finish(): void; fail(): void };

const room = 100;

/** A queue for which everybody is the same person, unless `asks` says who asks next. */
function opened({ each = 100, ...bounds }: { atOnce: number; waiting: number; each?: number }) {
  let asking: string | undefined;
  const queue = createQueue({ ...bounds, each, bytes: room, asker: () => asking });
  return Object.assign(queue, { asks: (who: string) => void (asking = who) });
}

function held(
  queue: ReturnType<typeof createQueue>,
  name: string,
  started: string[],
  bytes = 0,
): Held {
  let [finish, fail] = [() => {}, () => {}];
  const promise = queue.run(bytes, () => {
    started.push(name);
    return new Promise<string>((resolve, reject) => {
      finish = () => resolve(name);
      fail = () => reject(new Error(name));
    });
  });
  return { promise, finish: () => finish(), fail: () => fail() };
}

const settled = () => new Promise(setImmediate);

/** Returns how a task has ended by now: with the code of a refusal, or not yet. */
const soon = ({ promise }: { readonly promise: Promise<unknown> }) =>
  Promise.race([
    promise.then(
      () => 'done',
      (thrown: unknown) => (thrown as { readonly code?: unknown }).code,
    ),
    settled().then(() => 'not yet'),
  ]);

it('runs so many at once, the rest in order, and refuses what would wait too long', async () => {
  const queue = opened({ atOnce: 2, waiting: 1 });
  const started: string[] = [];
  const [first, second, third] = ['first', 'second', 'third'].map((name) =>
    held(queue, name, started),
  );
  expect(await soon(held(queue, 'fourth', started))).toBe('bot.busy');
  expect(started).toEqual(['first', 'second']);
  second!.finish();
  await settled();
  expect(started).toEqual(['first', 'second', 'third']);
  first!.finish();
  third!.finish();
  await expect(
    Promise.all([first!.promise, second!.promise, third!.promise]),
  ).resolves.toHaveLength(3);
});

it('gives the place of a failed task to the next one', async () => {
  const queue = opened({ atOnce: 1, waiting: 1 });
  const started: string[] = [];
  const first = held(queue, 'first', started);
  const second = held(queue, 'second', started);
  await settled();
  first.fail();
  await expect(first.promise).rejects.toThrow('first');
  await settled();
  second.finish();
  await expect(second.promise).resolves.toBe('second');
  await expect(queue.run(0, () => Promise.resolve('third'))).resolves.toBe('third');
});

describe('memory', () => {
  it.each([
    ['two that fit together', 50, 50, ['first', 'second']],
    ['two that do not', 50, 51, ['first']],
    ['one that fits nowhere, when it is first', 101, 0, ['first']],
  ] as const)('%s: at once run the expected ones', async (_what, one, other, expected) => {
    const queue = opened({ atOnce: 2, waiting: 2 });
    const started: string[] = [];
    const tasks = [held(queue, 'first', started, one), held(queue, 'second', started, other)];
    await settled();
    expect(started).toEqual(expected);
    for (const task of tasks) {
      task.finish();
      await expect(task.promise).resolves.toBeDefined();
    }
  });

  it('is kept free for a large one by whoever comes later, and then for several', async () => {
    const queue = opened({ atOnce: 2, waiting: 3 });
    const started: string[] = [];
    const [first, large, third, fourth] = [
      held(queue, 'first', started, 10),
      held(queue, 'large', started, 95),
      held(queue, 'third', started, 10),
      held(queue, 'fourth', started, 10),
    ];
    await settled();
    expect(started).toEqual(['first']);
    first.finish();
    await settled();
    expect(started).toEqual(['first', 'large']);
    large.finish();
    await settled();
    expect(started).toEqual(['first', 'large', 'third', 'fourth']);
    third.finish();
    fourth.finish();
    await Promise.all([first, large, third, fourth].map(({ promise }) => promise));
  });
});

describe('several people', () => {
  it('take turns, however many one of them has', async () => {
    const queue = opened({ atOnce: 1, waiting: 9 });
    const started: string[] = [];
    const ask = (who: string, name: string) => {
      queue.asks(who);
      return held(queue, name, started);
    };
    const all = [ask('a', 'a1'), ask('a', 'a2'), ask('a', 'a3'), ask('b', 'b1'), ask('c', 'c1')];
    for (const name of ['a1', 'a2', 'b1', 'c1', 'a3']) {
      await settled();
      expect(started.at(-1)).toBe(name);
      all.find((_each, index) => ['a1', 'a2', 'a3', 'b1', 'c1'][index] === name)?.finish();
    }
    await expect(Promise.all(all.map(({ promise }) => promise))).resolves.toHaveLength(5);
  });

  it('may each have so many waiting, while others may still come', async () => {
    const queue = opened({ atOnce: 1, waiting: 9, each: 1 });
    queue.asks('a');
    const [running, waiting, refused] = [1, 2, 3].map((name) => held(queue, `a${name}`, []));
    expect(await soon(refused!)).toBe('bot.busy');
    queue.asks('b');
    const other = held(queue, 'b1', []);
    for (const task of [running!, waiting!, other]) {
      await settled();
      task.finish();
    }
    await expect(Promise.all([running!.promise, waiting!.promise, other.promise])).resolves.toEqual(
      ['a1', 'a2', 'b1'],
    );
  });

  it('do not shut each other out: who has the most gives up their last place', async () => {
    const queue = opened({ atOnce: 1, waiting: 2 });
    queue.asks('a');
    const [first, second, third] = [1, 2, 3].map((name) => held(queue, `a${name}`, []));
    queue.asks('b');
    const other = held(queue, 'b1', []);
    expect(await soon(third!)).toBe('bot.busy');
    queue.asks('c');
    expect(await soon(held(queue, 'c1', []))).toBe('bot.busy');
    for (const task of [first!, second!, other]) {
      await settled();
      task.finish();
    }
    await expect(Promise.all([first!.promise, second!.promise, other.promise])).resolves.toEqual([
      'a1',
      'a2',
      'b1',
    ]);
  });
});
