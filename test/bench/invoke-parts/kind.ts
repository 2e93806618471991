import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './stage';

/** How long an invoke took, and whether its answer is one that the person can go on with. */
export type Answered = { readonly milliseconds: number; readonly ok: boolean };
export type Invoke = () => Promise<Answered>;

/** One kind of invoke, as the protocol calls it. */
export type Kind = {
  readonly name: string;
  /** With Graph as fast as ever, makes ready what will be sent when it is slow. */
  readonly prepare: (stage: Stage, count: number) => Promise<readonly Invoke[]>;
  /** How many are sent, and how many at a time, where that differs. */
  readonly count?: number;
  readonly atOnce?: number;
};

/**
 * Does so many things at a time until all are done, and gives what came of them, in order. The first ones begin spread
 * over so many milliseconds: people do not press in step.
 */
export async function inParallel<T>(
  atOnce: number,
  works: readonly (() => Promise<T>)[],
  spreadMilliseconds = 0,
): Promise<readonly T[]> {
  const results: T[] = [];
  const waiting = works.entries();
  const worker = async (_: unknown, number: number) => {
    await sleep((spreadMilliseconds / atOnce) * number);
    // One iterator for all workers: each takes what nobody has taken yet.
    for (const [index, work] of waiting) results[index] = await work();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** Makes the same thing so many times, a few at once, as one person has few places in the queue of pictures. */
export function times<T>(count: number, make: () => Promise<T>): Promise<readonly T[]> {
  const works = Array.from({ length: count }, () => make);
  return inParallel(6, works);
}
