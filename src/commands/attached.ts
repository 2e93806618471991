import { languages } from './languages';
import type { Language } from './languages/language';
import type { Token, Tokens, WordToken } from './token';
import {
  addressBooks,
  bareWord,
  fillers,
  isKnownWord,
  joinedWords,
  kinds,
  ownerWords,
  photoWords,
  prepositions,
} from './vocabulary';

type Replaced = ReadonlyMap<string, readonly string[]>;

const listed = (words = ''): readonly string[] => bareWord(words).split(' ').filter(Boolean);

const replacedIn = (lists: Readonly<Record<string, string>> = {}): Replaced =>
  new Map(Object.entries(lists).map(([said, meant]) => [bareWord(said), listed(meant)]));

/** What is attached to the words of one language, and the words that it is attached to. */
type Inflection = {
  readonly beginnings: Replaced;
  readonly endings: Replaced;
  readonly stems: Replaced;
};

const inflections: readonly Inflection[] = languages
  .filter(({ beginnings, endings }) => beginnings ?? endings)
  .map((language) => ({
    beginnings: new Map([['', []], ...replacedIn(language.beginnings)]),
    endings: new Map([['', []], ...replacedIn(language.endings)]),
    stems: stemsOf(language),
  }));

function stemsOf({ chats, kinds: ofKinds, photo, stems }: Language): Replaced {
  const words = [photo, ...Object.values(ofKinds), ...Object.values(chats)].flatMap(listed);
  return new Map([...words.map((word) => [word, [word]] as const), ...replacedIn(stems)]);
}

const elided = new Set(languages.flatMap((language) => listed(language.elided)));
const ownerEndings = new Set(languages.flatMap(({ owners }) => listed(owners?.apostrophe)));

/** Returns whether letters behind the apostrophe of a name make it an owner, as in “Megan’s”. */
export function isOwnerEnding(letters: string): boolean {
  return ownerEndings.has(bareWord(letters));
}

/** Takes an unknown word apart: the word, and what is attached to it, which may be a word too. */
export function apartUnknown(token: WordToken, written: string): readonly WordToken[] {
  const [, letters = '', rest = ''] = /^(\p{L}{1,4})['’`](.+)$/u.exec(written) ?? [];
  if (!elided.has(bareWord(letters))) {
    return inflected(token.word)?.map((word) => ({ ...token, word })) ?? [token];
  }
  const said = bareWord(rest);
  const words = joinedWords.get(said) ?? (isKnownWord(said) ? [said] : inflected(said));
  // “D’Angelo” is a name, “l’image” is not, and neither is the beginning of “d’Anna”.
  if (!words && letters !== letters.toLowerCase()) return [token];
  const start = token.end - rest.length;
  const front = { ...token, word: bareWord(letters), end: start };
  return [front, ...(words ?? [said]).map((word) => ({ ...token, word, start }))];
}

function inflected(word: string): readonly string[] | undefined {
  for (const { beginnings, endings, stems } of inflections) {
    for (const [beginning, first] of beginnings) {
      if (!word.startsWith(beginning)) continue;
      for (let end = word.length; end > beginning.length + 1; end -= 1) {
        const last = endings.get(word.slice(end));
        const stem = last && stems.get(word.slice(beginning.length, end));
        if (stem) return [...first, ...stem, ...last];
      }
    }
  }
  return undefined;
}

const naming = languages.filter(({ namesBehind }) => namesBehind);
/** The words of photos behind which a name may stand, in languages that allow it; without those that English has too. */
const photosNamed = new Set(naming.flatMap(({ photo }) => [...ownPhotos(photo)]));
/** All of them. One that English has too counts only beside a verb of such a language. */
const photosShared = new Set(naming.flatMap(({ photo }) => listed(photo)));
const verbsNaming = new Set(naming.flatMap(({ verbs }) => Object.values(verbs).flatMap(listed)));
const photosOwned = languages.flatMap(({ owners, photo }) =>
  owners
    ? [
        {
          endings: [...listed(owners.endings), ...(owners.none ? [''] : [])],
          photos: ownPhotos(photo),
        },
      ]
    : [],
);

/** Returns the words of photos that English does not have: “Christmas logo” is nobody’s. */
function ownPhotos(photo: string): ReadonlySet<string> {
  const english = new Set(listed(languages[0]?.photo));
  return new Set(listed(photo).filter((word) => !english.has(word)));
}

/** Returns a name without the ending that makes it the owner of such a photo: “Megan” of “Megans bild”. */
export function ownerOf(name: string, photo: string): string | undefined {
  const ending = photosOwned
    .filter(({ photos }) => photos.has(photo))
    .flatMap(({ endings }) => endings)
    .find((each) => name.length > each.length + 1 && bareWord(name).endsWith(each));
  return ending === undefined ? undefined : name.slice(0, name.length - ending.length);
}

/** Puts in the “of” that some languages leave out in front of a name: “zdjęcie Megan Bowen”, “foto gruppo Marketing”. */
export function withNames(all: readonly Token[], written: Tokens['written']): readonly Token[] {
  const tokens = contactFirst(all);
  const isNew = (token: Token) =>
    token.kind === 'word' && !isKnownWord(token.word) && isName(written([token]));
  const at = tokens.findIndex(isNew);
  const [before, beside] = [wordAt(tokens, at - 2), wordAt(tokens, at - 1)];
  const kind = kinds.get(beside);
  const isKind = kind !== undefined && kind !== 'me' && photoWords.has(before);
  const isNamed =
    photosNamed.has(beside) ||
    (photosShared.has(beside) && tokens.some((_, index) => verbsNaming.has(wordAt(tokens, index))));
  // “Gruppenfoto Marketing”, “my colleague Adele Vance”: what takes a name has it here.
  const takesName =
    (photoWords.has(beside) && /^(group|contact)$/.test(kinds.get(before) ?? '')) ||
    (endsInName(tokens.slice(at), isNew) && mayTakeName(tokens.slice(0, at), before, beside));
  const place = isKind ? at - 1 : isNamed || takesName ? at : -1;
  const next = tokens[place];
  if (!next) return tokens;
  const of = { kind: 'word', word: 'of', start: next.start, end: next.start } as const;
  return [...tokens.slice(0, place), of, ...tokens.slice(place)];
}

/** Whether a name owns nothing: “Megan” in “my contact Megan please”, not in “my contact Megan’s photo”. */
function endsInName(tokens: readonly Token[], isNew: (token: Token) => boolean): boolean {
  const end = tokens.findIndex((token) => !isNew(token));
  const after = tokens[end];
  const owns = tokens
    .slice(0, end < 0 ? undefined : end)
    .some((each) => each.kind === 'word' && each.owner);
  const goesOn = [photoWords, ownerWords].some((words) => words.has(wordAt(tokens, end)));
  return !owns && !goesOn && (after?.kind !== 'word' || isKnownWord(after.word));
}

/** “El grupo Marketing”, “my colleague Megan”, “this photo on Megan”. */
function mayTakeName(said: readonly Token[], before: string, beside: string): boolean {
  const words = said.map((_, place) => wordAt(said, place));
  const kind = kinds.get(beside);
  if (kind === 'contact' || kind === 'user') return true;
  if (words.some((word) => prepositions.of.has(word))) return false;
  const isMine = words.some((word) => kinds.get(word) === 'me');
  return (
    kind === 'group' ||
    kind === 'team' ||
    (!isMine && photoWords.has(before) && prepositions.onto.has(beside))
  );
}

/** “Diego in my contacts” is “contact Diego”. */
function contactFirst(tokens: readonly Token[]): readonly Token[] {
  const book = tokens.findIndex(
    (_, place) =>
      addressBooks.has(wordAt(tokens, place)) && kinds.get(wordAt(tokens, place - 1)) === 'me',
  );
  const lists = [fillers, prepositions.within, prepositions.of];
  const leads = (place: number) => lists.some((words) => words.has(wordAt(tokens, place)));
  const isNew = (token: Token) =>
    token.kind === 'word' ? !isKnownWord(token.word) : token.kind !== 'comma';
  const end = tokens.findLastIndex((_, place) => place < book - 1 && !leads(place)) + 1;
  const start = tokens.findLastIndex((token, place) => place < end && !isNew(token)) + 1;
  const [name] = tokens.slice(start, end);
  if (book < 0 || !name || end > book - 2) return tokens;
  const contact = { kind: 'word', word: 'contact', start: name.start, end: name.start } as const;
  const rest = [...tokens.slice(start, end), ...tokens.slice(book + 1)];
  return prepositions.of.has(wordAt(tokens, start - 1))
    ? [contact, ...tokens.slice(0, start), ...rest]
    : [...tokens.slice(0, start), contact, ...rest];
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : '';
}

/** A name begins with a capital, or with a letter that has none. */
const isName = (text: string) => /^[\p{Lu}\p{Lo}]/u.test(text);
