/** Returns the time in milliseconds since 1970. */
export type Clock = () => number;

/** A clock that can be put forward for a whole process, libraries included. */
export type MovableClock = {
  advance(milliseconds: number): void;
  /** Lets the process have its own time back. */
  remove(): void;
};

/**
 * Replaces `Date`, so that the tenant and the bot, which are two processes, can skip the same hours without waiting.
 * Timers still take their time.
 */
export function installClock(): MovableClock {
  const OwnDate = globalThis.Date;
  let ahead = 0;
  const now = () => OwnDate.now() + ahead;
  globalThis.Date = new Proxy(OwnDate, {
    construct: (target, values: unknown[], newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget) as Date,
    apply: () => new OwnDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  return {
    advance(milliseconds) {
      ahead += milliseconds;
    },
    remove() {
      globalThis.Date = OwnDate;
    },
  };
}
