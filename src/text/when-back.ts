import type { RefusalDetails } from '../errors';
import type { Words } from './languages';
import { fillCount } from './parts/words';

/** Says when to come back, in the unit that people would use, and never too early. */
export function whenBack(
  { locale, whenBack: ways }: Words,
  way: keyof Words['whenBack'],
  { seconds = 0 }: RefusalDetails,
): string {
  const { hours, minutes, seconds: inSeconds, soon } = ways[way];
  const whole = Math.ceil(seconds);
  if (whole <= 0) return soon;
  if (whole < 100) return fillCount(locale, inSeconds, { count: Math.max(2, whole) });
  const inMinutes = Math.ceil(whole / 60);
  return inMinutes < 100
    ? fillCount(locale, minutes, { count: inMinutes })
    : fillCount(locale, hours, { count: Math.ceil(inMinutes / 60) });
}

/** Says when to try again; a search has no button for it. */
export function retryLater(words: Words, details: RefusalDetails): string {
  return whenBack(words, details.again === 'search' ? 'searchLater' : 'pressLater', details);
}

/** Says what to try again then, where there may be no button for it. */
export function thenRetry({ retry }: Words, { again }: RefusalDetails): string {
  return retry[again ?? 'press'];
}
