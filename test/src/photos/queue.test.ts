import { createQueue } from '../../../src/photos/queue';

type Held = { readonly promise: Promise<string>; finish(): void; fail(): void };

function held(queue: ReturnType<typeof createQueue>, name: string, started: string[]): Held {
  let [finish, fail] = [() => {}, () => {}];
  const promise = queue.run(() => {
    started.push(name);
    return new Promise<string>((resolve, reject) => {
      finish = () => resolve(name);
      fail = () => reject(new Error(name));
    });
  });
  return { promise, finish: () => finish(), fail: () => fail() };
}

const settled = () => new Promise(setImmediate);

it('runs so many at once, the rest in order, and refuses what would wait too long', async () => {
  const queue = createQueue({ atOnce: 2, waiting: 1 });
  const started: string[] = [];
  const [first, second, third] = ['first', 'second', 'third'].map((name) =>
    held(queue, name, started),
  );
  await expect(held(queue, 'fourth', started).promise).rejects.toMatchObject({ code: 'bot.busy' });
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
  const queue = createQueue({ atOnce: 1, waiting: 1 });
  const started: string[] = [];
  const first = held(queue, 'first', started);
  const second = held(queue, 'second', started);
  await settled();
  first.fail();
  await expect(first.promise).rejects.toThrow('first');
  await settled();
  second.finish();
  await expect(second.promise).resolves.toBe('second');
  await expect(queue.run(() => Promise.resolve('third'))).resolves.toBe('third');
});
