import path from 'node:path';
import { openPictureWorkers } from '../../../../src/photos/worker/picture-workers';

const entry = { filename: path.join(__dirname, '../../../fixtures/odd-worker.ts'), name: 'work' };
const entries = { shared: entry, alone: entry };
const workers = openPictureWorkers({ entries, threads: 1 });
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

describe('a job alone', () => {
  const alone = { signal: never, alone: true };

  it('has a thread that remembers nothing of the one before', async () => {
    await expect(workers.run('count', alone)).resolves.toBe(1);
    await expect(workers.run('count', alone)).resolves.toBe(1);
    await expect(workers.run('count', { signal: never })).resolves.toBe(1);
    await expect(workers.run('count', { signal: never })).resolves.toBe(2);
  });

  it('passes on what its function throws', async () => {
    await expect(workers.run('throw', alone)).rejects.toThrow('thrown in the worker');
  });

  it('is ended inside an endless loop, and the next one is fine', async () => {
    const controller = new AbortController();
    const hanging = workers.run('hang', { signal: controller.signal, alone: true });
    setTimeout(() => controller.abort(), 300);
    await expect(hanging).rejects.toThrow();
    await expect(workers.run('answer', alone)).resolves.toBe('answered');
  });

  it('ends with the workers', async () => {
    const others = openPictureWorkers({ entries, threads: 1 });
    const hanging = others.run('hang', alone).catch((error: unknown) => error);
    await others.close();
    expect(await hanging).toBeInstanceOf(Error);
  });
});
