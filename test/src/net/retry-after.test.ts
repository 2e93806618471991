import { limits } from '../../../src/limits';
import { retryAfterIn, retryAfterOf } from '../../../src/net/retry-after';
import { recordedLog } from '../../support/recorded-log';

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

it.each([
  ['3600', 3_600_000, 0],
  ['3601', limits.retryAfterMostMilliseconds, 1],
  ['99999999', limits.retryAfterMostMilliseconds, 1],
  ['9'.repeat(400), limits.retryAfterMostMilliseconds, 1],
  ['Fri, 31 Dec 9999 23:59:59 GMT', limits.retryAfterMostMilliseconds, 1],
])('believes an hour of %s, and logs the rest', (header, milliseconds, lines) => {
  const recorded = recordedLog();
  const answer = { headers: new Headers({ 'retry-after': header }), url: 'https://g.example/x?y' };
  expect(retryAfterOf(answer, { now: () => now, log: recorded.log })).toBe(milliseconds);
  expect(recorded.lines).toHaveLength(lines);
  for (const line of recorded.lines) {
    expect(line).toMatchObject({ level: 'warn', event: 'retry_after.capped', host: 'g.example' });
  }
});
