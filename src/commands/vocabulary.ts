import type { Crop, Ground } from '../photos/pixels/framing';
import type { Whose } from './command';
import { languages } from './languages';
import { plainNames } from './languages/language';
import { grouped, listsOf, stringsIn, togetherIn } from './lists';

/** Returns a word as it is compared: small, and without accents and apostrophes, which people leave out. */
export function bareWord(word: string): string {
  if (/^[a-z0-9 ]*$/.test(word)) return word;
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’`ـ]/gu, '')
    .replace(/[ıøłđæœßىة]/g, (letter) => letters.get(letter) ?? letter)
    .normalize('NFC');
}

/** Letters that Unicode does not take apart into a letter and an accent, such as those with a stroke. */
const letters = new Map(
  'ıi øo łl đd æae œoe ßss ىي ةه'.split(' ').map(([from = '', ...to]) => [from, to.join('')]),
);

const { all, listed, meanings, replaced, wordSet } = listsOf(languages, bareWord);

// What each of these lists means stands in `Language`.
export const fillers = all(({ fillers: words }) => words);
export const greetings = all(({ greetings: words }) => words);
/** Lead on from what was said before. */
export const openers = all(({ openers: words }) => words);
/** Begin or end what corrects an earlier message. */
export const correctionWords = all(({ corrections }) => corrections);
export const politeness = all(({ politeness: words }) => words);
/** Between two photos. */
export const andWords = all(({ and }) => and);
/** Cancel what is open; if nothing is, undo the last change. */
export const cancelOrUndo = all((language) => language.cancelOrUndo);
/** Stand behind a name, and make it the owner of what follows. */
export const ownerWords = all(({ owners }) => owners?.words);
/** Tell of a photo that several people share. */
export const sharedWords = all(({ ours }) => ours);
export const photoWords = all(({ photo }) => photo);
const accounts = all(({ account }) => account);
export const ownWords = all(({ own }) => own);
export const products = all(({ products: words }) => words);
export const chats = meanings(({ chats: words }) => words);
export const addressBooks = all(({ addressBooks: words }) => words);
export const negations = all(({ not }) => not);
/** Stand behind what they deny. */
export const negationsBehind = all(({ not, verbsLast }) => verbsLast && not);
/** Mean the picture of a message, and no existing photo. */
export const pointing = all(({ pointing: words }) => words);
/** Take back what is to be done, or was done. */
export const backWords = {
  cancel: all(({ plain }) => plain.cancel?.keys),
  undo: all(({ plain }) => plain.undo?.keys),
} as const;
/** Ask for help, and say nothing of a picture. */
export const helpWords = all(({ plain }) => plain.help?.keys);
export const questionWords = all(({ questions }) => questions);

export type CommandVerb = 'set' | 'use' | 'show' | 'remove';

export const commandVerbs: ReadonlyMap<string, CommandVerb> = meanings(({ verbs }) => verbs);

export type Kind = Whose['kind'];

export const kinds: ReadonlyMap<string, Kind> = meanings((language) => language.kinds);

/** Returns the kind that words mean, if they mean one; `several` if more. */
export function kindOf(
  words: readonly string[],
  hasOwner: boolean,
  isNamed = false,
): Kind | 'several' | undefined {
  const found = new Set(words.flatMap((word) => kinds.get(word) ?? []));
  if (hasOwner) found.add('contact');
  // “My contact Bob, set it as his photo”.
  if (found.has('contact')) found.delete('user');
  // “My Teams picture” is of the person who writes.
  const product = words.some((word) => products.has(word) && kinds.get(word) === 'team');
  if (product && found.has('me') && !words.some((word) => isPlainTeam(word))) found.delete('team');
  // "My user photo" is mine; "my contact", "my team" and "my group" are what they say.
  // “My colleague Megan” is Megan, and “my manager” is somebody too.
  const ownUser = found.has('user') && !isNamed && words.some(isUserPhoto);
  if (found.size === 2 && found.has('me')) found.delete(ownUser ? 'user' : 'me');
  const [kind, another] = found;
  return another === undefined ? kind : 'several';
}

/** “User photo”, wherever it stands among words. */
function isUserPhoto(word: string, at: number, words: readonly string[]): boolean {
  return accounts.has(word) && photoWords.has(words[at + 1] ?? '');
}

function isPlainTeam(word: string): boolean {
  return kinds.get(word) === 'team' && !products.has(word);
}

/** The words in front of a name, a photo, an address book or a swap; and behind photos, where verbs come last. */
export const prepositions = {
  of: all(({ of }) => of),
  ofPhoto: all(({ ofPhoto }) => ofPhoto),
  onto: all(({ onto }) => onto),
  as: all(({ as }) => as),
  from: all(({ from }) => from),
  within: all(({ within }) => within),
  swapped: all(({ swap }) => swap?.what ?? ''),
  swapFrom: all(({ swap }) => swap?.from ?? ''),
  swapTo: all(({ swap }) => swap?.to ?? ''),
  useLast: all(({ verbs, verbsLast }) => verbsLast && verbs.use),
  used: all(({ verbsLast }) => verbsLast?.objects),
  set: all(({ verbsLast }) => verbsLast?.goals),
} as const;

/** The words for which one word stands, by that word: “team” and “photo” by “teamphoto”. */
export const joinedWords: ReadonlyMap<string, readonly string[]> = new Map(
  replaced(({ joined }) => joined).map(([said, meant]) => [said.join(''), meant]),
);

/** Several words, and what means the same, by the last of the several; the longest first. */
export const togetherWords = grouped(
  replaced(togetherIn).map(([said, meant]) => {
    return { said, meant, length: said.length };
  }),
  ({ said }) => said.at(-1) ?? '',
);

/** Scripts that write words without gaps. */
export const gapless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const isGapless = (text: string) => gapless.test(text);

/** All words of such scripts by their first letter, the longest first. */
export const gaplessWords: ReadonlyMap<string, readonly string[]> = grouped(
  [...wordSet(stringsIn(languages).filter(isGapless).join(' '))].filter(isGapless),
  ([first = '']) => first,
);

/** The words about a framing, by what they tell of it. */
export const framingVocabulary = {
  crops: meanings<Crop>(({ crops }) => crops),
  cropping: all(({ cropping }) => cropping),
  cutting: all(({ cutting }) => cutting),
  grounds: meanings<Ground>(({ grounds }) => grounds),
  backgrounds: all(({ backgrounds }) => backgrounds),
  turns: all(({ turns }) => turns.verbs),
  turnsLast: all(({ turns, verbsLast }) => verbsLast && turns.verbs),
  clock: meanings(({ turns }) => turns.clock),
  sides: meanings(({ turns }) => turns.sides),
  around: all(({ turns }) => turns.around),
  units: all(({ turns }) => turns.units),
  pairs: all(({ turns }) => turns.pairs),
  glue: all(({ turns }) => turns.glue),
} as const;

/** The words of each command that names no photo. */
export const plainCommands = plainNames.map((name) => {
  const said = languages.flatMap((language) => language.plain[name] ?? []);
  // Messages are compared without fillers, so phrases have none either.
  const phrases = said
    .flatMap((each) => (each.phrases ?? []).map(listed))
    .map((phrase) => phrase.filter((word) => !fillers.has(word)))
    .filter((phrase) => phrase.length > 0);
  // A phrase of one word may stand beside a longer one: “no, never mind”.
  const alone = phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : []));
  const more = name === 'history' ? [...photoWords, ...kinds.keys()] : [];
  return {
    name,
    keys: wordSet(said.map(({ keys }) => keys).join(' ')),
    others: wordSet([...said.map(({ others = '' }) => others), ...alone, ...more].join(' ')),
    phrases,
  };
});

const everyList: readonly { readonly has: (word: string) => boolean }[] = [
  fillers,
  greetings,
  politeness,
  photoWords,
  ownWords,
  products,
  chats,
  addressBooks,
  negations,
  questionWords,
  openers,
  andWords,
  sharedWords,
  commandVerbs,
  kinds,
  ownerWords,
  ...Object.values(prepositions),
  ...Object.values(framingVocabulary),
];

/** Returns whether any list has a word. */
export function isKnownWord(word: string): boolean {
  return everyList.some((list) => list.has(word));
}
