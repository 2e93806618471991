import { parse } from '../../../../src/commands/parse';
import { readerLanguages } from '../../../../src/request';
import { loadWords } from '../../../../src/text/languages';

const others = readerLanguages.filter((language) => language !== 'en');

/** All sentences by where they stand; of what is counted, the name of its form follows. */
function sentencesIn(said: unknown, path = ''): [string, string][] {
  if (typeof said === 'string') return [[path, said]];
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([name, each]) => sentencesIn(each, `${path}/${name}`));
}

/** What stands in quotes of any language. */
const quotes =
  /“([^“”„]+)”|„([^“”„]+)[“”]|”([^“”]+)”|«\s*([^«»]+?)\s*»|»([^«»]+)«|「([^「」]+)」|『([^『』]+)』/gu;
const quotedIn = (sentence: string) =>
  [...sentence.matchAll(quotes)].map((match) => match.slice(1).find((each) => each) ?? '');

/** What a phrase means to the parser, a name in place of its dots, or where the phrase ends in front of one. */
function meaning(phrase: string): readonly string[] {
  const parsed = parse(phrase.replace('…', '"Launch Team"'));
  if (parsed.kind !== 'command') return [];
  return [JSON.stringify(parsed.command).replace('"name":""', '"name":"Launch Team"')];
}

/** The names of buttons in a language, by what they are called in English. */
function buttonsOf(language: (typeof readerLanguages)[number]): ReadonlyMap<string, string> {
  const namesIn = (words: ReturnType<typeof loadWords>) => ({
    ...words.buttons,
    teams: words.signIn.button,
  });
  const english = Object.entries(namesIn(loadWords('en')));
  const names: Readonly<Record<string, string>> = namesIn(loadWords(language));
  return new Map(english.map(([key, name]) => [name, names[key] ?? '']));
}

describe.each(others)('%s', (language) => {
  const said = new Map(sentencesIn(loadWords(language)));
  const pairs = sentencesIn(loadWords('en')).flatMap(([path, english]) => {
    const same = said.get(path);
    return same === undefined ? [] : [{ path, english, same }];
  });
  const buttons = buttonsOf(language);

  it('quotes the same buttons, by the words that are on them', () => {
    const wrong = pairs.filter(({ english, same }) => {
      const wanted = quotedIn(english).flatMap((each) => buttons.get(each) ?? []);
      return wanted.some((each) => !quotedIn(same).includes(each));
    });
    expect(wrong).toEqual([]);
  });

  it('prints commands that mean what those of English mean', () => {
    const names = new Set(buttons.values());
    const wrong = pairs.flatMap(({ english, path, same }) => {
      const wanted = quotedIn(english).filter((each) => !buttons.has(each));
      const printed = quotedIn(same).filter((each) => !names.has(each));
      const [left, right] = [wanted, printed].map((each) =>
        [...new Set(each.flatMap(meaning))].sort(),
      );
      return JSON.stringify(left) === JSON.stringify(right) ? [] : [{ path, same, left, right }];
    });
    expect(wrong).toEqual([]);
  });
});
