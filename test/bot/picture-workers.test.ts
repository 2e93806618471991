import path from 'node:path';
import { openPictureWorkers } from '../../bot/picture-workers';

const workers = openPictureWorkers({
  file: path.join(__dirname, '../fixtures/odd-worker.ts'),
  functionName: 'work',
  threads: 1,
});
afterAll(() => workers.close());

const never = new AbortController().signal;

it('runs the function off the main thread', async () => {
  await expect(workers.run('answer', { signal: never })).resolves.toBe('answered');
});

it('passes on what the function throws', async () => {
  await expect(workers.run('throw', { signal: never })).rejects.toThrow('thrown in the worker');
});

it('ends a thread inside an endless loop, and the next job is fine', async () => {
  const controller = new AbortController();
  const hanging = workers.run('hang', { signal: controller.signal });
  setTimeout(() => controller.abort(), 300);
  await expect(hanging).rejects.toThrow();
  await expect(workers.run('answer', { signal: never })).resolves.toBe('answered');
});

it('survives a thread that runs out of memory, and the next job is fine', async () => {
  await expect(workers.run('grow', { signal: never })).rejects.toThrow();
  await expect(workers.run('answer', { signal: never })).resolves.toBe('answered');
});
