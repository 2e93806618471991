import { createHash } from 'node:crypto';

type Words = readonly (string | number)[];

/**
 * Chance that comes out alike for the same seed and the same words. A sequence would not do: calls come side by side,
 * and which one is first differs from run to run.
 */
export type Dice = {
  /** Returns a number from 0 up to 1, which it never is. */
  roll(...words: Words): number;
  /** Tells whether something of this likelihood, from 0 to 1, happens. */
  happens(likelihood: number, ...words: Words): boolean;
  /** Returns one of the values. */
  pick<Value>(values: readonly [Value, ...Value[]], ...words: Words): Value;
};

const steps = 2 ** 32;

/** Makes the dice of a seed. */
export function createDice(seed: number): Dice {
  const roll = (...words: Words) => {
    const digest = createHash('sha256')
      .update([seed, ...words].join('\n'))
      .digest();
    return digest.readUInt32BE() / steps;
  };
  return {
    roll,
    happens: (likelihood, ...words) => roll(...words) < likelihood,
    pick: (values, ...words) => values[Math.floor(roll(...words) * values.length)] ?? values[0],
  };
}
