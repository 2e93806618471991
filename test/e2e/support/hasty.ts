import { setTimeout as sleep } from 'node:timers/promises';
import type { Ambient } from '../../../bot/assemble';
import { limits } from '../../../src/limits';

/** These are waited for as they are: a click must not be answered before its work had its time. */
const real: readonly number[] = [
  limits.clickAnswerMilliseconds,
  limits.tokenMilliseconds,
  limits.messageAnswerMilliseconds,
  limits.upkeepMilliseconds,
];

/** A bot that does not wait between its tries; its clock goes on as ever. */
export const hasty: Partial<Ambient> = {
  random: () => 0.5,
  sleep: (milliseconds, signal) =>
    sleep(real.includes(milliseconds) ? milliseconds : 1, undefined, { signal, ref: false }),
};
