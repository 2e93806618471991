/** How long a request may take, and how long it may stay silent; no entry means no such limit. */
export type Patience = {
  readonly totalMilliseconds: number;
  readonly firstByteMilliseconds?: number;
  readonly silenceMilliseconds?: number;
};

export type Deadline = {
  /** Fires when patience is at its end, or with the caller's own signal. */
  readonly signal: AbortSignal;
  /** Whether it was the time that ran out. */
  readonly passed: () => boolean;
  /** Something arrived, so silence starts anew. */
  readonly heard: () => void;
  /** Must be called, or the timers outlive the request. */
  readonly end: () => void;
};

/** Starts the timers of one request. */
export function startDeadline(patience: Patience, callers?: AbortSignal): Deadline {
  const { totalMilliseconds, firstByteMilliseconds, silenceMilliseconds } = patience;
  const late = new AbortController();
  const giveUp = () => late.abort();
  const total = setTimeout(giveUp, totalMilliseconds);
  let silence = firstByteMilliseconds && setTimeout(giveUp, firstByteMilliseconds);
  return {
    signal: callers ? AbortSignal.any([late.signal, callers]) : late.signal,
    passed: () => late.signal.aborted,
    heard() {
      clearTimeout(silence);
      silence = silenceMilliseconds && setTimeout(giveUp, silenceMilliseconds);
    },
    end() {
      clearTimeout(total);
      clearTimeout(silence);
    },
  };
}
