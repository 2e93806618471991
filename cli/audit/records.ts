import type { AuditLine } from '../../src/index';

/** One thing that happened, and all that is known of it by now. Times are milliseconds since 1970. */
export type AuditRecord = Omit<AuditLine, 'outcome' | 'v'> & {
  /** `unknown` as long as no line tells it. */
  readonly outcome: NonNullable<AuditLine['outcome']> | 'refused';
  /** When the outcome was told, of a write or an undo. */
  readonly endedAt?: number;
};

/**
 * Returns one record for each thing that happened, in the order of their beginnings. All lines about a write have its
 * job: after a crash, later lines of the job tell how the write ended.
 */
export function recordsOf(lines: readonly AuditLine[]): readonly AuditRecord[] {
  const records: AuditRecord[] = [];
  /** Where the newest write and undo of each job stand. */
  const newest = new Map<string, number>();
  for (const line of lines) {
    const { action, job = '' } = line;
    const key = `${action === 'confirm' ? 'write' : action} ${job}`;
    const at = newest.get(key);
    const last = at === undefined ? undefined : records[at];
    if (action === 'write' || action === 'undo') {
      const goesOn = line.outcome !== undefined || last?.outcome === 'unknown';
      if (last && at !== undefined && goesOn) {
        records[at] = { ...joined(last, line), at: last.at };
        continue;
      }
      newest.set(key, records.length);
    }
    // A confirm begins a new write, unless the outcome of the last one is unknown.
    if (action === 'confirm' && last?.outcome !== 'unknown') newest.delete(key);
    records.push(recordOf(line));
  }
  return records;
}

function recordOf({ outcome, v: _v, ...line }: AuditLine): AuditRecord {
  const isWrite = line.action === 'write' || line.action === 'undo';
  const known = line.action === 'refuse' ? 'refused' : 'done';
  return {
    ...line,
    outcome: outcome ?? (isWrite ? 'unknown' : known),
    ...(outcome && { endedAt: line.at }),
  };
}

function joined(last: AuditRecord, line: AuditLine): AuditRecord {
  const { code: _code, status: _status, ...before } = last;
  return { ...before, ...recordOf(line) };
}
