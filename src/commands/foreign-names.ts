import { languages } from './languages';
import { stringsIn } from './lists';
import type { Token, Tokens } from './token';
import { bareWord, greetings, isKnownWord, photoWords, politeness } from './vocabulary';

/** All words of each language, made when a message has a name in it for the first time. */
let lexicon: readonly ReadonlySet<string>[] | undefined;

/**
 * Marks words with a capital as names if no language of the message has them: “Mina” is Swedish for “my”, and a name in
 * “set photo of Mina Lee”. Lower-case words between names belong to them.
 */
export function withForeignNames(
  tokens: readonly Token[],
  written: Tokens['written'],
): readonly Token[] {
  lexicon ??= languages.map(
    (language) => new Set(stringsIn(language).flatMap((words) => bareWord(words).split(' '))),
  );
  const capital = tokens.map(
    (token, index) => index > 0 && /^\p{Lu}\p{Ll}/u.test(written([token])),
  );
  const small = tokens.flatMap((token, index) =>
    token.kind === 'word' && !capital[index] ? [token.word] : [],
  );
  if (small.length < 2) return tokens;
  const counts = lexicon.map((words) => small.filter((word) => words.has(word)).length);
  const most = Math.max(...counts);
  // English is always understood; another language must fit better than English.
  const isMeant = (index: number) =>
    index === 0 || (most > (counts[0] ?? 0) && counts[index] === most);
  const spoken = lexicon.filter((_, index) => isMeant(index));
  const isForeign = (word: string) =>
    isKnownWord(word) &&
    !courtesies.some((words) => words.has(word)) &&
    !spoken.some((words) => words.has(word));
  const name = tokens.map(
    (token, index) =>
      token.kind === 'word' &&
      capital[index] &&
      (!isKnownWord(token.word) || isForeign(token.word)),
  );
  return tokens.map((token, index) => {
    if (token.kind !== 'word' || !isForeign(token.word)) return token;
    const near = (by: number) => name[index + by] === true || name[index + 2 * by] === true;
    const isInside = near(-1) && near(1);
    return name[index] || isInside ? { ...token, word: `${nameMark}${token.word}` } : token;
  });
}

/** Put in front of a word of a name, so that no list has it. */
const nameMark = '\uE002';

const courtesies = [greetings, politeness, photoWords];
