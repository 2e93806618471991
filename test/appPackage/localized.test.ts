import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedIn } from '../../src/commands/catalog';
import { parse } from '../../src/commands/parse';
import { runProgram } from '../support/run-program';
import { readFilled } from './filled';
import { appLanguages, appTextsIn, fileOf, localizationInfo, localized } from './localized';

const manifest = readFilled('manifest.json') as { readonly localizationInfo: object };
const english = appTextsIn('en');
const named = listedIn('personal').filter(({ title }) => title.endsWith(' of'));
const whole = [...listedIn('personal'), ...listedIn('channel')].filter(
  ({ title }) => !title.endsWith(' of'),
);

describe('what Teams shows of the app in other languages', () => {
  it('is named in the manifest', () => {
    expect(manifest.localizationInfo).toEqual(localizationInfo());
    expect(appLanguages).toContain('de');
  });

  it('is, in English, what the manifest says', () => {
    expect(at('name.full')).toBe(english.name);
    for (const [path, text] of Object.entries(localized('en'))) {
      if (path !== '$schema' && path !== 'name.short')
        expect([path, at(path)]).toEqual([path, text]);
    }
  });
});

it('fits the schema of Teams in each of them, without the network', () => {
  const filled = appLanguages.map((tag) => readFilled(fileOf(tag)) as object);
  const mistaken = { ...filled[0], 'description.short': 'x'.repeat(81) };
  const [ofMistaken, ...others] = runProgram('validate-localization', [mistaken, ...filled]) as [
    unknown[],
    ...unknown[],
  ];
  expect(ofMistaken).not.toEqual([]);
  expect(others).toEqual(filled.map(() => []));
});

describe.each(appLanguages)('the app in %s', (tag) => {
  const texts = localized(tag);

  it('stands beside the manifest as the catalogue has it', () => {
    const path = join(__dirname, '../../appPackage', fileOf(tag));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(texts);
  });

  it('translates all that is there, and no more', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(localized('en')));
    const same = Object.entries(localized('en')).filter(([path, text]) => texts[path] === text);
    const alike = new Set(['$schema', 'name.short']);
    const untranslated = same.filter(([path, text]) => !alike.has(path) && text.includes(' '));
    expect(untranslated).toEqual([]);
  });

  it.each(whole)('sends “$title” in words that PhotoBot reads', ({ name, title }) => {
    expect(parse(appTextsIn(tag).commandTitles[name])).toEqual(parse(title));
  });

  it.each(named)('sends “$title” and a name in words that PhotoBot reads', ({ name, title }) => {
    const called = (words: string) => parse(`${words} "Contoso Five"`);
    expect(called(appTextsIn(tag).commandTitles[name])).toEqual(called(title));
  });
});

/** What the manifest says at a path such as `bots[0].commandLists[1].commands[2].title`. */
function at(path: string): unknown {
  let value: unknown = manifest;
  for (const name of path.split(/[.[\]]+/)) value = (value as Record<string, unknown>)[name];
  return value;
}
