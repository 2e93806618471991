import { about } from '../../../cli/doctor/finding';
import { exitCodeOf, report } from '../../../cli/doctor/report';

const { ok, problem, unchecked, warning } = about('thing');

it('has a line for each finding, what to do below it, and counts at the end', () => {
  const findings = [ok('good'), warning('odd', 'Look.'), problem('bad', 'Do.'), unchecked('dark')];
  expect(report(findings)).toBe(`ok         thing: good
warning    thing: odd
             Look.
PROBLEM    thing: bad
             Do.
unchecked  thing: dark
1 ok, 1 warning, 1 problem, 1 unchecked
`);
});

it.each([
  ['nothing', [], 0],
  ['a warning', [warning('odd', 'Look.'), unchecked('dark')], 0],
  ['a problem', [ok('good'), problem('bad', 'Do.')], 1],
])('with %s', (_what, findings, code) => {
  expect(exitCodeOf(findings)).toBe(code);
});
