import { retryAfterIn } from '../../../src/net/retry-after';

const now = Date.UTC(2026, 7, 1, 12, 0, 0);

it.each<[string | null, number | undefined]>([
  ['5', 5000],
  [' 5 ', 5000],
  ['2.128', 2128],
  ['0.0001', 1],
  ['600', 600_000],
  ['Sat, 01 Aug 2026 12:00:07 GMT', 7000],
  ['Sat, 01 Aug 2026 11:59:59 GMT', undefined],
  ['0', undefined],
  ['-5', undefined],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('reads Retry-After %j', (header, milliseconds) => {
  expect(retryAfterIn(header, now)).toBe(milliseconds);
});
