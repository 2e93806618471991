import type { WordToken } from './token';
import { framingVocabulary, gaplessWords, kinds } from './vocabulary';

const hangul = /^\p{Script=Hangul}+$/u;

/**
 * Returns the known words of a text without gaps, and what stands between them. Korean has gaps between words, but not
 * in front of particles. So there a known word counts only behind another or at the end, and not inside a name.
 */
export function gapsIn(token: WordToken): readonly WordToken[] {
  const { start, word: text } = token;
  const found = hangul.test(text) ? inHangul(text) : anywhere(text);
  let at = start;
  return found.map((word) => {
    const from = at;
    at += word.length;
    return { kind: 'word', word, start: from, end: at };
  });
}

function knownAt(text: string, at: number, from = at): string | undefined {
  const known = gaplessWords.get(text[at] ?? '')?.find((word) => text.startsWith(word, at));
  return known !== undefined && isInName(text, at, from, known) ? undefined : known;
}

const { crops, grounds } = framingVocabulary;
const han = /\p{Script=Han}/u;

/** “上” (top) is part of a name if it stands beside a letter that is no known word, as in “上田”. */
function isInName(text: string, at: number, from: number, known: string): boolean {
  if (known.length > 1 || !(crops.has(known) || grounds.has(known))) return false;
  const next = text[at + 1] ?? '';
  return (from < at && han.test(text[at - 1] ?? '')) || (han.test(next) && !knownAt(text, at + 1));
}

function anywhere(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const known = knownAt(text, at, from);
    if (known !== undefined) {
      if (from < at) found.push(text.slice(from, at));
      found.push(known);
      from = at + known.length;
    }
    at = known === undefined ? at + 1 : from;
  }
  return from < text.length ? [...found, text.slice(from)] : found;
}

function inHangul(text: string): readonly string[] {
  const found = anywhere(text);
  if (found.every((word) => isGapless(word))) return found;
  for (let at = 1; at < text.length; at += 1) {
    const last = text.slice(at);
    // “나” (I) ends names such as “유나”, and stands behind none.
    if (knownAt(text, at) === last && kinds.get(last) !== 'me') return [text.slice(0, at), last];
  }
  return [text];
}

const isGapless = (word: string) => gaplessWords.get(word[0] ?? '')?.includes(word) ?? false;
