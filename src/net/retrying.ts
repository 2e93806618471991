/** What is tried, until it succeeds or another try is not worth it. */
export type Retry<T> = {
  /** Waits until a try may go out, such as for the end of a rest. What it throws ends all tries. */
  readonly admitted?: () => Promise<void>;
  readonly attempt: () => Promise<T>;
  /**
   * Returns how many milliseconds to wait for the next try after so many.
   * @throws what the caller is told, where there is no next one
   */
  readonly pauseAfter: (thrown: unknown, tries: number) => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
};

/** Tries something again and again: the one loop of all layers that repeat requests. */
export async function retrying<T>({ admitted, attempt, pauseAfter, sleep }: Retry<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    await admitted?.();
    let pause: number;
    try {
      return await attempt();
    } catch (thrown) {
      pause = pauseAfter(thrown, tries);
    }
    await sleep(pause);
  }
}
