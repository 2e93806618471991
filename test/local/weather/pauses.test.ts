import type { Note } from '../../../local/weather/happening';
import { createPauses, tooEarly } from '../../../local/weather/pauses';

type Noted = Parameters<Note>[0];

it.each([
  ['seconds', '5'],
  ['a date', new Date(Date.now() + 5000).toUTCString()],
])('notes a call that comes before its time, given as %s', (_form, retryAfter) => {
  const noted: Noted[] = [];
  const pauses = createPauses((each) => void noted.push(each));
  pauses.begin('a', { kind: 'answer', status: 429, headers: { 'retry-after': retryAfter } });
  pauses.check('b');
  expect(noted).toEqual([]);
  pauses.check('a');
  expect(noted).toEqual([{ name: tooEarly, call: 'a', lasting: false }]);
});

it('notes nothing where no time was asked for', () => {
  const noted: Noted[] = [];
  const pauses = createPauses((each) => void noted.push(each));
  pauses.begin('a', { kind: 'answer', status: 429 });
  pauses.begin('a', { kind: 'reset' });
  pauses.check('a');
  expect(noted).toEqual([]);
});
