import { limits } from '../limits';
import { within } from '../net/within';
import type { Sleep } from '../ports';

/** Tells whether something ends in time for the answer to a click. @throws what it throws in that time */
export function isDoneSoon(sleep: Sleep, work: Promise<unknown>): Promise<boolean> {
  const ended = () => work.then(() => true);
  return within(limits.clickAnswerMilliseconds, ended, { sleep, late: () => false });
}
