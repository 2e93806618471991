import type { AuditRecord } from './records';

type Column = readonly [heading: string, cell: (record: AuditRecord) => string];

const columns: readonly Column[] = [
  ['Time (UTC)', ({ at }) => new Date(at).toISOString().slice(0, 23).replace('T', ' ')],
  ['What', ({ action, change }) => [action, change].filter(Boolean).join(' ')],
  ['Outcome', ({ code, outcome }) => [outcome, code].filter(Boolean).join(' ')],
  ['By', ({ by }) => by],
  ['Whose photo', ({ target }) => (target ? `${target.kind} ${target.id}` : '')],
  [
    'Permission',
    ({ asApplication, permission = '' }) => `${permission}${asApplication ? ' (app)' : ''}`,
  ],
  ['Route', ({ route = '' }) => route],
  ['Before', ({ before = '' }) => before.slice(0, 12)],
  ['After', ({ after = '' }) => after.slice(0, 12)],
  ['Graph request', ({ requestId = '' }) => requestId],
  ['Correlation', ({ correlation }) => correlation],
  ['Place', ({ place }) => (place ? `${place.kind} ${place.conversation.slice(0, 12)}` : '')],
];

/** Returns records as a table for people; hashes are cut short. */
export function auditTable(records: readonly AuditRecord[]): string {
  const rows = [columns.map(([heading]) => heading)];
  for (const record of records) rows.push(columns.map(([, cell]) => cell(record)));
  const widths = columns.map((_column, index) =>
    rows.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), 0),
  );
  const lineOf = (row: readonly string[]) =>
    row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ');
  return rows.map((row) => `${lineOf(row).trimEnd()}\n`).join('');
}

/** Returns records as lines of JSON, with their times in ISO 8601. */
export function auditLines(records: readonly AuditRecord[]): string {
  const iso = (time: number | undefined) => time && new Date(time).toISOString();
  return records
    .map(({ at, endedAt, ...rest }) =>
      JSON.stringify({ at: iso(at), ...rest, endedAt: iso(endedAt) }),
    )
    .map((line) => `${line}\n`)
    .join('');
}
