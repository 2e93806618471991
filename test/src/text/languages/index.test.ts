import { commands } from '../../../../src/commands/catalog';
import { parse } from '../../../../src/commands/parse';
import type { RefusalCode } from '../../../../src/errors';
import { refusals } from '../../../../src/errors';
import { readerLanguages } from '../../../../src/request';
import { textFor } from '../../../../src/text';
import type { Words } from '../../../../src/text/languages';
import { loadWords, withEnglish } from '../../../../src/text/languages';
import { pluralForms } from '../../../../src/text/parts/translated';
import { numbers } from '../../../../src/text/parts/words';
import { missingIn } from '../../../support/translations';
import { sampleDetails } from '../../../support/sample-details';

const others = readerLanguages.filter((language) => language !== 'en');
const codes = Object.keys(refusals) as RefusalCode[];
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** All that is said without details, by where it stands; of what is counted, the name of its form follows. */
function sentencesIn(said: unknown, path = ''): [string, string][] {
  if (typeof said === 'string') return [[path, said]];
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([name, each]) => sentencesIn(each, `${path}/${name}`));
}

const isCounted = (said: object) =>
  'other' in said && Object.keys(said).every((name) => categories.includes(name));
const placesIn = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
const quoted = /“([^”]+)”|„([^“”]+)[“”]|”([^”]+)”|«\s?([^»]+?)\s?»|»([^«]+)«|「([^」]+)」/gu;
const quotedIn = (sentence: string) =>
  [...sentence.matchAll(quoted)].map((match) => match.slice(1).find((word) => word) ?? '');
const traits = ['/tag', '/locale', '/gap'];

/** The sentence of English of which another is a form: English has fewer. */
const inEnglish = (english: ReadonlyMap<string, string>, path: string) =>
  english.get(path) ?? english.get(path.replace(/\/\w+$/, '/other'));

/** What is the same in every language: names of products and formats, and words that languages share. */
const shared = [
  ...traits,
  '/formatNames',
  '/historyWords/when',
  '/sayings/ok',
  '/extension/dialogTitle',
  '/owners/team',
  '/lines/details',
  '/lines/etag',
  '/lines/administrator',
];

describe.each(others)('%s', (language) => {
  const english = new Map(sentencesIn(loadWords('en')));
  const words = loadWords(language);
  const said = sentencesIn(words);
  // Made once, because that takes longer than what is asked of them.
  const [text, englishText] = [textFor(language), textFor('en')];

  it('fills the same places, and may leave out the number of one or two', () => {
    for (const [path, sentence] of said) {
      const places = placesIn(inEnglish(english, path) ?? '');
      const form = /\/(zero|one|two|few|many)$/.test(path);
      const wanted =
        form && !sentence.includes('{count}')
          ? places.filter((place) => place !== '{count}')
          : places;
      expect([path, placesIn(sentence)]).toEqual([path, wanted]);
    }
  });

  it('says everything', () => {
    expect(said.filter(([path, sentence]) => sentence.trim() === '' && path !== '/gap')).toEqual(
      [],
    );
  });

  it('leaves nothing in English', () => {
    const missing = missingIn(language).map((path) => `/${path}`);
    const same = said.filter(
      ([path, sentence]) =>
        !missing.some((each) => path === each || path.startsWith(`${each}/`)) &&
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
      const sentence = text.sentenceFor(code, details);
      expect(sentence).toMatch(/^[\p{L}„“«»「『”"¿¡].*[.?!)。？！）؟]$/u);
      expect(sentence).not.toMatch(/undefined|[{}]/);
      expect(sentence).not.toBe(englishText.sentenceFor(code, details));
    }
  });

  it.each(commands)('has words for $name that are understood', ({ example, name }) => {
    expect(parse(words.commandExamples[name])).toEqual(parse(example));
  });

  it('says in the help how to frame a picture, in words that are understood', () => {
    const framings = (said: Words) =>
      quotedIn(said.help.outro).map((word) =>
        JSON.stringify(parse(`${said.commandExamples['set-my-photo']} ${word}`)),
      );
    expect(framings(words).sort()).toEqual(framings(loadWords('en')).sort());
  });

  it('tells commands that are understood', () => {
    const { commandFor, recentWords } = text;
    expect(parse(commandFor(undefined))).toEqual(parse('set my photo'));
    expect(parse(recentWords.teamExample)).toEqual(parse('set team photo of Launch Team'));
    for (const name of ['Sales', 'Rotate Left', 'R&D, Madrid']) {
      expect(parse(commandFor(name))).toEqual(parse(`set team photo of "${name}"`));
    }
  });
});

describe.each(readerLanguages)('%s', (language) => {
  it('has other words for cancelling, undoing, confirming and trying again', () => {
    const { cancel, confirm, restore, tryAgain, undo } = textFor(language).buttons;
    expect(new Set([cancel, confirm, restore, tryAgain, undo]).size).toBe(5);
  });

  it('is short enough for buttons, and for the lists of commands in Teams', () => {
    const { buttons, commandLines, cropNames } = loadWords(language);
    const long = (said: Readonly<Record<string, string>>, most: number) =>
      Object.values(said).filter((each) => Array.from(each).length > most);
    expect([...long(buttons, 32), ...long(cropNames, 20), ...long(commandLines, 128)]).toEqual([]);
  });

  it('has a form for every number', () => {
    const forms: readonly string[] = pluralForms[language];
    const countedIn = (part: object): object[] =>
      isCounted(part)
        ? [part]
        : Object.values(part).flatMap((each: unknown) =>
            typeof each === 'object' && each !== null ? countedIn(each) : [],
          );
    const counted = countedIn(loadWords(language));
    expect(counted.length).toBeGreaterThan(10);
    for (const each of counted) expect(Object.keys(each).sort()).toEqual([...forms].sort());
  });
});

it('says in English what a language does not say yet', () => {
  const [english, german] = [loadWords('en'), loadWords('de')];
  const { undo: _undo, ...commandLines } = german.commandLines;
  const whole = withEnglish({ ...german, commandLines } as Words);
  expect(whole.commandLines.undo).toBe(english.commandLines.undo);
  expect(whole.commandLines.cancel).toBe(german.commandLines.cancel);
});

it.each(Object.entries(pluralForms))('%s has the plural forms of Intl: %j', (language, forms) => {
  const rules = new Intl.PluralRules(language);
  const needed = new Set([
    ...Array.from({ length: 1001 }, (_, count) => rules.select(count)),
    'other',
  ]);
  expect([...needed].sort()).toEqual([...forms].sort());
  expect(Intl.PluralRules.supportedLocalesOf(language)).not.toEqual([]);
});

it('says the numbers for which the sentences of all languages are written', () => {
  // Where one changes, read the sentences with its place again: other numbers need other forms.
  const { megabytes, proposalMinutes, stepsMinutes, undoHours } = numbers;
  expect({ megabytes, proposalMinutes, stepsMinutes, undoHours }).toEqual({
    megabytes: 25,
    proposalMinutes: 15,
    stepsMinutes: 10,
    undoHours: 24,
  });
});
