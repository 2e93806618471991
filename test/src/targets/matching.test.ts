import { limits } from '../../../src/limits';
import { matching } from '../../../src/targets/matching';

const named = (...names: string[]) => names.map((name) => ({ name }));
const namesOf = (wanted: string, ...names: string[]) => {
  const found = matching(wanted, named(...names));
  const entries = found.kind === 'found' ? found.entries : found.nearest;
  return [found.kind, ...entries.map(({ name }) => name)];
};

describe('matching', () => {
  it.each([
    [
      'an exact name beats longer ones',
      'Marketing',
      ['Marketing EMEA', 'Marketing'],
      ['Marketing'],
    ],
    ['in any letter case', 'mARKETING', ['Marketing'], ['Marketing']],
    ['without accents', 'Jose Nunez', ['José Núñez'], ['José Núñez']],
    ['with accents where there are none', 'José', ['Jose'], ['Jose']],
    ['whatever the blanks', ' Launch\u00a0 Team ', ['Launch Team'], ['Launch Team']],
    ['by the beginnings of its words', 'lau te', ['Launch Team', 'Team'], ['Launch Team']],
    ['in any order of them', 'bowen meg', ['Megan Bowen'], ['Megan Bowen']],
    ['all of one name', 'Holiday', ['Holiday', 'Holiday'], ['Holiday', 'Holiday']],
    ['in another form of the same letters', 'ﬁnance', ['Finance'], ['Finance']],
    ['in another script', '営業', ['営業部', '人事部'], ['営業部']],
  ])('finds %s', (_what, wanted, names, expected) => {
    expect(namesOf(wanted, ...names)).toEqual(['found', ...expected]);
  });

  it.each([
    [
      'a typo',
      'Marketting',
      ['Board', 'Marketing EMEA', 'Marketing'],
      ['Marketing', 'Marketing EMEA'],
    ],
    ['a typo in one of two words', 'Megan Bwoen', ['Megan Bowen', 'Diego'], ['Megan Bowen']],
    ['nothing alike', 'Xylophone', ['Marketing', 'Board'], []],
    ['nothing at all', 'Xylophone', [], []],
  ])('offers what is nearest to %s', (_what, wanted, names, expected) => {
    expect(namesOf(wanted, ...names)).toEqual(['none', ...expected]);
  });

  it('offers only a few', () => {
    const many = Array.from({ length: 9 }, (_, number) => `Marketing ${number}`);
    expect(namesOf('Marketting', ...many)).toHaveLength(1 + limits.suggestions);
  });

  it('knows other names exactly only', () => {
    const megan = { name: 'Megan Bowen', aliases: ['megan@contoso.example', ''] };
    expect(matching('MEGAN@contoso.example', [megan])).toEqual({ kind: 'found', entries: [megan] });
    expect(matching('megan@contoso', [megan]).kind).toBe('none');
  });

  it('takes no empty name for everybody', () => {
    expect(matching('', named('Board')).kind).toBe('none');
    expect(matching('´', named('Board')).kind).toBe('none');
  });
});
