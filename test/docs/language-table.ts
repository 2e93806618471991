import { languageByTag } from '../../src/commands/languages';
import { en } from '../../src/commands/languages/en';
import type { Language, Topic } from '../../src/commands/languages/language';
import { plainNames } from '../../src/commands/languages/language';
import { table } from './table';

/** Returns which languages have no words for what can be said in English, each command and topic in a line. */
export function languageTable(): string {
  const topics = Object.keys(en.topics) as Topic[];
  const rows = [
    ...plainNames.map((name) => [name, without(({ plain }) => plain[name])]),
    ...topics.map((topic) => [topic, without((language) => language.topics[topic])]),
  ];
  return table(['Command or topic', 'Languages without words for it'], rows);
}

function without(wordsIn: (language: Language) => unknown): string {
  const tags = Object.entries(languageByTag)
    .filter(([, language]) => wordsIn(language) === undefined)
    .map(([tag]) => tag);
  return tags.length === 0 ? 'none' : tags.join(', ');
}
