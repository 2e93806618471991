import type { Log } from '../../src/index';
import type { Signal } from '../config/config';

/** What the exporters of all signals have in common. */
type Exporter = {
  export(items: never, done: (result: Result) => void): void;
};

type Result = { readonly code: number; readonly error?: Error };

/** What the SDK calls a success. */
const success = 0;

/** Creates what writes to the log that a collector takes nothing any more, and that it does again: once each. */
export function createFailures(log: Log) {
  return {
    /** Returns the same exporter, watched. */
    of<T extends Exporter>(signal: Signal, exporter: T): T {
      let failing = false;
      const send = exporter.export.bind(exporter);
      exporter.export = (items, done) =>
        send(items, (result) => {
          const failed = result.code !== success;
          if (failed && !failing) log.warn('telemetry.not_sent', { code: signal, ...why(result) });
          if (!failed && failing) log.info('telemetry.sent_again', { code: signal });
          failing = failed;
          done(result);
        });
      return exporter;
    },
  };
}

/** The message of the error may hold what the collector has answered. */
function why({ error }: Result) {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (typeof code === 'number') return { status: code };
  return { error: typeof code === 'string' ? code : error?.name };
}
