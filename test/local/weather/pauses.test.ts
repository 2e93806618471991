import type { Note } from '../../../local/weather/happening';
import { createPauses, tooEarly } from '../../../local/weather/pauses';

type Noted = Parameters<Note>[0];

const start = Date.parse('2026-01-01T00:00:00Z');

it.each([
  ['seconds', '5'],
  ['a date', new Date(start + 5000).toUTCString()],
])('notes a call that comes before its time, given as %s', (_form, retryAfter) => {
  const noted: Noted[] = [];
  let now = start;
  const pauses = createPauses(
    (each) => void noted.push(each),
    () => now,
  );
  pauses.begin('a', { kind: 'answer', status: 429, headers: { 'retry-after': retryAfter } });
  now = start + 300;
  pauses.check('b');
  expect(noted).toEqual([]);
  for (const at of [300, 4900]) {
    now = start + at;
    pauses.check('a');
    expect(noted.splice(0)).toEqual([{ name: tooEarly, call: 'a', lasting: false }]);
  }
  // One was under way when the refusal came, the other comes when it may.
  for (const at of [100, 5000]) {
    now = start + at;
    pauses.check('a');
    expect(noted).toEqual([]);
  }
});

it('notes nothing where no time was asked for', () => {
  const noted: Noted[] = [];
  const pauses = createPauses((each) => void noted.push(each));
  pauses.begin('a', { kind: 'answer', status: 429 });
  pauses.begin('a', { kind: 'reset' });
  pauses.check('a');
  expect(noted).toEqual([]);
});
