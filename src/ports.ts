/** Milliseconds since 1970, from the owner of the time: the process, or a test. */
export type Clock = () => number;

/** Resolves after so many milliseconds, or rejects with the signal's reason as soon as it fires. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export type Fetch = typeof globalThis.fetch;

/**
 * The only fields that a log line may have. None of them can hold a token, a URL, a name or a text that somebody
 * wrote; `tenant`, `requester` and `team` are hashed by the log itself. `permissions` are names of Graph's permissions,
 * separated by spaces.
 */
export type LogFields = Partial<
  Record<
    | 'attempt'
    | 'bytes'
    | 'code'
    | 'command'
    | 'correlation'
    | 'count'
    | 'error'
    | 'from'
    | 'host'
    | 'job'
    | 'key'
    | 'milliseconds'
    | 'permissions'
    | 'place'
    | 'requestId'
    | 'requester'
    | 'route'
    | 'state'
    | 'status'
    | 'target'
    | 'team'
    | 'tenant',
    string | number | undefined
  >
>;

export type Log = Record<
  'debug' | 'info' | 'warn' | 'error',
  (event: string, fields?: LogFields) => void
>;

/** Runs a job of src/photos/worker/ off the main thread; the signal kills it. */
export interface Workers {
  run(
    job: unknown,
    options: {
      readonly signal: AbortSignal;
      readonly transfer?: readonly ArrayBuffer[];
      /** In a thread that ends with the job, for one that keeps whatever memory it took. */
      readonly alone?: boolean;
    },
  ): Promise<unknown>;
}
