import { createLog } from '../../bot/log';
import type { Log } from '../../src/index';

export type LogLine = Readonly<Record<string, string | number>>;

/** The bot's real log, writing into memory; that of a build, if it is given. */
export function recordedLog(create = createLog): { log: Log; lines: LogLine[]; printed(): string } {
  const written: string[] = [];
  const lines: LogLine[] = [];
  const log = create({
    level: 'debug',
    write: (line) => {
      written.push(line);
      lines.push(JSON.parse(line) as LogLine);
    },
  });
  return { log, lines, printed: () => written.join('') };
}
