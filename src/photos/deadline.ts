import { Refusal } from '../errors';
import type { createQueue } from './queue';

/**
 * Runs a task of so many bytes in its turn and gives up on it after so many milliseconds, counted from its turn. Its signal fires
 * then, which kills the worker; libvips cannot be interrupted at every point, so the place in the queue stays taken
 * until the task has ended.
 * @throws Refusal `photo.too_slow` | `bot.busy`, and whatever the task throws
 */
export async function withinDeadline<T>(
  queue: ReturnType<typeof createQueue>,
  { bytes, milliseconds }: { readonly bytes: number; readonly milliseconds: number },
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Refusal('photo.too_slow')));
  });
  const work = queue.run(bytes, async () => {
    const timer = setTimeout(() => controller.abort(), milliseconds);
    try {
      return await task(signal);
    } finally {
      clearTimeout(timer);
    }
  });
  return Promise.race([work, late]);
}
