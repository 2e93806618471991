import type { RefusalDetails } from '../../errors';

/** A sentence that says when to come back, whole for each unit of time; every count is two or more. */
type WhenBack = {
  readonly soon: string;
  readonly seconds: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
};

/** What people are to do then: press a button, search, try again in their own way, or only wait. */
type Ways = Readonly<Record<'pressLater' | 'searchLater' | 'tryLater' | 'wait', WhenBack>>;

type WhenBackSaid = {
  /** Says when to come back, in the unit that people would use, and never too early. */
  readonly whenBack: (way: keyof Ways, details: RefusalDetails) => string;
  /** Says when to try again; a search has no button for it. */
  readonly retryLater: (details: RefusalDetails) => string;
};

/** Creates what says when to come back in the words of a language. */
export function whenBackIn(ways: Ways): WhenBackSaid {
  const whenBack: WhenBackSaid['whenBack'] = (way, { seconds = 0 }) => {
    const { hours, minutes, seconds: inSeconds, soon } = ways[way];
    const whole = Math.ceil(seconds);
    if (whole <= 0) return soon;
    if (whole < 100) return inSeconds(Math.max(2, whole));
    const inMinutes = Math.ceil(whole / 60);
    return inMinutes < 100 ? minutes(inMinutes) : hours(Math.ceil(inMinutes / 60));
  };
  const retryLater: WhenBackSaid['retryLater'] = (details) =>
    whenBack(details.again === 'search' ? 'searchLater' : 'pressLater', details);
  return { retryLater, whenBack };
}
