import { commands } from '../../../../src/commands/catalog';
import { parse } from '../../../../src/commands/parse';
import type { RefusalCode } from '../../../../src/errors';
import { refusals } from '../../../../src/errors';
import { readerLanguages } from '../../../../src/request';
import { textFor } from '../../../../src/text';
import { loadWords } from '../../../../src/text/languages';
import { sampleDetails } from '../../../support/sample-details';

const others = readerLanguages.filter((language) => language !== 'en');
const codes = Object.keys(refusals) as RefusalCode[];

/** All that is said without details, by where it stands. */
function sentencesIn(said: unknown, path = ''): [string, string][] {
  if (typeof said === 'string') return [[path, said]];
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([name, each]) => sentencesIn(each, `${path}/${name}`));
}

const placesIn = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

/** What is the same in every language: names of products and formats, and words that languages share. */
const shared = [
  '/formats',
  '/sayings/ok',
  '/extension/dialogTitle',
  '/owners/team',
  '/lines/etag',
  '/lines/administrator',
];

describe.each(others)('%s', (language) => {
  const english = new Map(sentencesIn(loadWords('en')));
  const said = sentencesIn(loadWords(language));

  it('fills the same places', () => {
    for (const [path, sentence] of said) {
      expect([path, placesIn(sentence)]).toEqual([path, placesIn(english.get(path) ?? '')]);
    }
  });

  it('leaves nothing in English', () => {
    const same = said.filter(
      ([path, sentence]) =>
        english.get(path) === sentence &&
        /\p{L}{3}/u.test(sentence.replace(/\{\w+\}/g, '')) &&
        !shared.some((each) => path.startsWith(each)),
    );
    expect(same).toEqual([]);
  });

  it.each(codes)('has a whole sentence for %s', (code) => {
    for (const details of [
      sampleDetails(code),
      { ...sampleDetails(code), doing: 'look' as const },
    ]) {
      const sentence = textFor(language).sentenceFor(code, details);
      expect(sentence).toMatch(/^[\p{Lu}„].*[.?!)]$/u);
      expect(sentence).not.toContain('undefined');
      expect(sentence).not.toBe(textFor('en').sentenceFor(code, details));
    }
  });

  it.each(commands)('has words for $name that are understood', ({ example, name }) => {
    expect(parse(loadWords(language).commandExamples[name])).toEqual(parse(example));
  });

  it('tells commands that are understood', () => {
    const { commandFor, recentWords } = textFor(language);
    expect(parse(commandFor(undefined))).toEqual(parse('set my photo'));
    expect(parse(recentWords.teamExample)).toEqual(parse('set team photo of Launch Team'));
    for (const name of ['Sales', 'Rotate Left', 'R&D, Madrid']) {
      expect(parse(commandFor(name))).toEqual(parse(`set team photo of "${name}"`));
    }
  });
});

it.each([
  ['drehe nach links', 'rotate left'],
  ['auf schwarz', 'on black'],
  ['oben', 'top'],
  ['mitte', 'centre'],
  ['unten', 'bottom'],
  ['links', 'left'],
  ['rechts', 'right'],
  ['ganz', 'whole'],
])('the German help may say “%s”', (said, english) => {
  expect(textFor('de').help.outro).toContain(`„${said}“`);
  expect(parse(`mein Foto setzen ${said}`)).toEqual(parse(`set my photo ${english}`));
});
