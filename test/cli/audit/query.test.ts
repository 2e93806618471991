import { readQuery } from '../../../cli/audit/query';

const now = Date.parse('2026-11-29T12:00:00Z');
const ask = (...given: readonly string[]) => readQuery(given, now);
const id = '0B1EC7D0-0000-4000-8000-000000000001';

it('reads whom, by whom and since when', () => {
  expect(ask()).toEqual({ json: false, query: {} });
  expect(ask('--target', id, '--by', id, '--json')).toEqual({
    json: true,
    query: { target: id.toLowerCase(), by: id.toLowerCase() },
  });
  // The id of a contact is as Exchange writes it.
  expect(ask('--target', 'AAMkAD=')).toMatchObject({ query: { target: 'AAMkAD=' } });
});

it.each([
  ['2026-11-29T11:00', '2026-11-29T11:00:00Z'],
  ['2026-11-29T11:00+02:00', '2026-11-29T09:00:00Z'],
  ['2026-11-28', '2026-11-28T00:00:00Z'],
  ['2h', '2026-11-29T10:00:00Z'],
  ['30m', '2026-11-29T11:30:00Z'],
  ['10d', '2026-11-19T12:00:00Z'],
])('takes %s for %s', (since, time) => {
  expect(ask('--since', since)).toMatchObject({ query: { since: Date.parse(time) } });
});

it.each([
  ['an unknown name', ['--who', 'me']],
  ['a name without a value', ['--by']],
  ['a name with the next one in place of its value', ['--by', '--json']],
  ['a time that is none', ['--since', 'yesterday']],
  ['a number alone', ['--since', '5']],
  ['a time to come', ['--since', '-1']],
  ['a day that no month has', ['--since', '2026-02-30']],
  ['another word', ['--json', 'now']],
  ['a name twice', ['--by', 'a', '--by', 'b']],
])('does not take %s', (_what, given) => {
  expect(ask(...given)).toBeUndefined();
});
