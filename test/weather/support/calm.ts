/** Time as this process has it: while the machine gives it no turn, it stands still. */
export type Calm = {
  /** Returns so many milliseconds since the beginning, without the standstills. */
  now(): number;
  /** Returns how long the process stood still between two times of the machine's clock. */
  stoodStill(from: number, to: number): number;
  stop(): void;
};

const tickMilliseconds = 20;
/** A tick that is later than this says that the process had no turn. */
const lateMilliseconds = 10;

/** Watches for standstills, so that nothing is called late because the machine was busy. */
export function watchCalm(): Calm {
  const stalls: { readonly at: number; readonly milliseconds: number }[] = [];
  const begun = Date.now();
  let last = begun;
  const timer = setInterval(() => {
    const now = Date.now();
    const late = now - last - tickMilliseconds;
    if (late > lateMilliseconds) stalls.push({ at: now, milliseconds: late });
    last = now;
  }, tickMilliseconds);
  const stoodStill = (from: number, to: number) =>
    stalls
      .filter(({ at }) => at >= from && at <= to)
      .reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return {
    now: () => Date.now() - begun - stoodStill(begun, Date.now()),
    stoodStill,
    stop: () => clearInterval(timer),
  };
}
