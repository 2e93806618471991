import { parse } from '../../../src/commands/parse';
import { matching } from '../../../src/targets/matching';
import { textFor } from '../../../src/text';

const { commandFor } = textFor('en');

it.each([
  ['Sales', 'set team photo of Sales'],
  ['Launch Team', 'set team photo of Launch Team'],
  ['Photo Team', 'set team photo of Photo Team'],
  ['Rotate Left', 'set team photo of "Rotate Left"'],
  ['R&D, Madrid', 'set team photo of "R&D, Madrid"'],
  ['The “A” Team', 'set team photo of "The Team"'],
])('says for the team %s: %s', (team, words) => {
  expect(commandFor(team)).toBe(words);
});

it.each([
  'Sales',
  'Launch Team',
  'Photo Club',
  'me',
  'Photo Team',
  'Rotate Left',
  'R&D, Madrid',
  'The “A” Team',
  'Top',
  'ops@contoso.com',
  'Bob’s team',
  'Añejo «2026»',
  'x'.repeat(200),
])('the words for the team %s lead to it', (name) => {
  const parsed = parse(commandFor(name));
  if (parsed.kind !== 'command' || parsed.command.name !== 'set') throw new Error('no command');
  const { whose } = parsed.command;
  const called = whose.kind === 'team' && whose.called?.by === 'name' ? whose.called.name : '';
  expect(matching(called, [{ name }, { name: 'Somebody else' }])).toEqual({
    kind: 'found',
    entries: [{ name }],
  });
});

it('needs no name for one’s own photo', () => {
  expect(commandFor(undefined)).toBe('set my photo');
});
