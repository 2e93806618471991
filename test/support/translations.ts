import type { ReaderLanguage } from '../../src/request';
import { loadWords, sentencesOf } from '../../src/text/languages';
import { mayFollow } from '../../src/text/parts/translated';

/** Returns where a language has no words of its own yet, such as `notes/busy`, and English stands in. */
export function missingIn(language: ReaderLanguage): string[] {
  const said = sentencesOf(language);
  const english = loadWords('en');
  return mayFollow.flatMap((part) =>
    Object.keys(english[part])
      .filter((name) => !(name in said[part]))
      .map((name) => `${part}/${name}`),
  );
}
