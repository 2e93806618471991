import { recordsOf } from '../../../cli/audit/records';
import type { AuditLine } from '../../../src/index';

const by = { by: 'o-adele', tenant: 't-1', correlation: 'c', job: 'j-1', v: 1 } as const;
type Given = Partial<AuditLine> & Pick<AuditLine, 'action'>;
const lines = (...all: Given[]) =>
  recordsOf(all.map((line, index) => ({ ...by, at: index, ...line })));
const told = (...all: Given[]) =>
  lines(...all).map(({ action, at, code, endedAt, outcome }) =>
    [action, at, outcome, endedAt, code].filter((each) => each !== undefined).join(' '),
  );

const write = { action: 'write' } as const;
const done = { ...write, outcome: 'done' } as const;
const unknown = { ...write, outcome: 'unknown' } as const;
const failed = { ...write, outcome: 'not_done', code: 'graph.busy' } as const;
const confirm = { action: 'confirm' } as const;

it('joins what was to be sent with what came of it', () => {
  expect(told({ action: 'propose' }, confirm, write, done, done)).toEqual([
    'propose 0 done',
    'confirm 1 done',
    'write 2 done 4',
  ]);
});

it('takes what is cut off for unknown, until something tells', () => {
  expect(told(confirm, write)).toEqual(['confirm 0 done', 'write 1 unknown']);
  expect(told(write, write, done)).toEqual(['write 0 done 2']);
  expect(told(write, unknown)).toEqual(['write 0 unknown 1']);
  expect(told(write, unknown, done)).toEqual(['write 0 done 2']);
  expect(told(write, confirm, write, done)).toEqual(['write 0 done 3', 'confirm 1 done']);
});

it('keeps one try apart from the next, also from one that comes to nothing before it is sent', () => {
  expect(told(write, failed, confirm, write, done)).toEqual([
    'write 0 not_done 1 graph.busy',
    'confirm 2 done',
    'write 3 done 4',
  ]);
  expect(told(write, failed, confirm, { ...failed, code: 'auth.unavailable' })).toEqual([
    'write 0 not_done 1 graph.busy',
    'confirm 2 done',
    'write 3 not_done 3 auth.unavailable',
  ]);
});

it('keeps the ids of Graph and the hashes of what was sent last', () => {
  const [record] = lines(
    { ...write, before: 'b', after: 'large' },
    { ...write, before: 'b', after: 'small' },
    { ...done, before: 'b', after: 'small', requestId: 'r' },
    done,
  );
  expect(record).toMatchObject({ before: 'b', after: 'small', requestId: 'r', outcome: 'done' });
});

it('keeps an undo and the jobs of others apart', () => {
  expect(told(write, { action: 'undo' }, { ...done, job: 'j-2' }, { action: 'refuse' })).toEqual([
    'write 0 unknown',
    'undo 1 unknown',
    'write 2 done 2',
    'refuse 3 refused',
  ]);
});
