import type { Meter } from '@opentelemetry/api';
import type { Log } from '../../src/index';

/** Returns the same log, which counts its lines by event and code, but for those of `debug`. */
export function countLines(log: Log, meter: Meter): Log {
  const lines = meter.createCounter('photobot.log.lines');
  const counted =
    (level: keyof Log): Log['info'] =>
    (event, fields) => {
      const { code } = fields ?? {};
      const labels = { 'photobot.level': level, 'photobot.event': event };
      lines.add(1, { ...labels, ...(isCode(code) && { 'photobot.code': code }) });
      log[level](event, fields);
    };
  const { debug } = log;
  return { debug, info: counted('info'), warn: counted('warn'), error: counted('error') };
}

/** Codes of our own, of which there are few; those of others may be anything. */
function isCode(code: unknown): code is string {
  return typeof code === 'string' && /^[a-z_]{1,30}\.[a-z_]{1,40}$/.test(code);
}
