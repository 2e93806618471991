/** How each letter looks with an accent. */
const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ' },
  ...{ l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ó', p: 'þ', q: 'ʠ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ' },
  ...{ w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž', A: 'Å', E: 'É', I: 'Î', O: 'Ö', S: 'Š', T: 'Ţ', U: 'Û' },
};

/** What must stay: a place to fill, a command or a button in quotes, an address. */
const kept = /(\{\w+\}|“[^”]*”|https?:\/\/\S+)/;

/**
 * Makes a language of another one: with accents, in marks, and longer by 40 %. What is shown without the marks was
 * written elsewhere than in src/text/languages/, and a sentence without its end was cut off.
 *
 * @param mirrored whether it is read from right to left, letter by letter
 */
export function pseudoOf<Said>(words: Said, mirrored = false): Said {
  return changed(words, mirrored) as Said;
}

function changed(said: unknown, mirrored: boolean): unknown {
  if (typeof said === 'string') return said === '' ? '' : marked(said, mirrored);
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([name, each]) => [name, changed(each, mirrored)]),
  );
}

function marked(sentence: string, mirrored: boolean): string {
  const parts = sentence.split(kept).map((part) => (kept.test(part) ? part : accented(part)));
  const said = `${parts.join('')} ${'·'.repeat(Math.ceil(sentence.length * 0.4))}`;
  return mirrored ? `⟦\u202e${said}\u202c⟧` : `⟦${said}⟧`;
}

const accented = (part: string) => part.replace(/[A-Za-z]/g, (letter) => accents[letter] ?? letter);
