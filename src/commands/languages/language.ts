import type { Crop, Ground } from '../../photos/pixels/framing';

/** Commands that name no photo. If words fit two of them, the first one is meant. */
export const plainNames = ['undo', 'history', 'sign-out', 'cancel', 'help'] as const;

export type PlainName = (typeof plainNames)[number];

/** What is no command, and gets a short answer. */
export type Topic = 'how' | 'ok' | 'privacy' | 'seen' | 'thanks' | 'who';

/**
 * Words that mean something. A message fits if it has one of `keys` and else only `keys` and `others`, or if it has a
 * whole phrase and else only `others`; a phrase of one word stands alone.
 */
export type Keyed = {
  readonly keys: string;
  readonly others?: string;
  readonly phrases?: readonly string[];
};

/**
 * The words of one language, in lists with gaps between the words: letter case, accents and apostrophes do not count. A
 * new language is a new file of this shape, named in `./index.ts`. The words of all languages are understood
 * everywhere, so none may mean something else in another one.
 */
export type Language = {
  /** Carry no meaning here; people are polite to bots. */
  readonly fillers: string;
  /** Begin a message, and mean nothing in front of something else. */
  readonly greetings: string;
  /** Lead on from what was said before, and mean nothing in front of something else. */
  readonly openers: string;
  /** Begin or end what corrects an earlier message, such as “no, … instead”. */
  readonly corrections: string;
  /** End a message. In quotes such words stay in a name. */
  readonly politeness: string;
  /** Mean a photo, such as “photo”, “avatar” or “logo”. */
  readonly photo: string;
  /** Mean the photo of the person who writes, if nobody else's is meant, such as “avatar”. */
  readonly own: string;
  /** Where people see their photo, such as “Outlook” or “Teams”: “my Teams photo” is a person's own, and no team's. */
  readonly products: string;
  /** What has a picture that no app can change: a chat and a meeting. */
  readonly chats: Readonly<Record<'chat' | 'meeting', string>>;
  /** Behind “in somebody's”. */
  readonly addressBooks: string;
  /** What a command does. Behind “use” stands what is used, such as somebody's photo. */
  readonly verbs: Readonly<Record<'remove' | 'set' | 'show' | 'use', string>>;
  readonly kinds: Readonly<Record<'contact' | 'group' | 'me' | 'team' | 'user', string>>;
  /** The users of `kinds` that are the person who writes, behind “my” and in front of a photo, as in “my user photo”. */
  readonly account?: string;
  /** Mean somebody else right in front of the word of a photo, such as “her” or “sein neues”; commas are between them. */
  readonly theirs?: string;
  /** Several words, and what means the same in words of the other lists, such as “get rid” and “remove”. */
  readonly together?: Readonly<Record<string, string>>;
  /** Mean the picture of the message behind “use”, and no existing photo, such as “this”. */
  readonly pointing: string;
  /** Between two photos. */
  readonly and: string;
  /** Tell of a photo that several people share. */
  readonly ours: string;
  /** In front of a name. */
  readonly of: string;
  /** Mean `of`, but only right behind the word of a photo, such as “de”. */
  readonly ofPhoto?: string;
  /** Between the word of a photo and the name of somebody who gets it, such as “on” in “put this photo on Megan”. */
  readonly onto?: string;
  /** Whether a name may stand right behind the word of a photo, as in “zdjęcie Megan Bowen”. */
  readonly namesBehind?: true;
  /** What makes a name the owner of the photo behind it. */
  readonly owners?: {
    /** Behind an apostrophe, such as “s”. */
    readonly apostrophe?: string;
    /** At the end of a name in front of a photo, such as the “s” of “Megans bild”. */
    readonly endings?: string;
    /** Nothing at all, where the name is written with a capital in front of a photo: “Megan 사진”. */
    readonly none?: true;
    /** Words of their own, such as “の”. */
    readonly words?: string;
  };
  /** Letters that an apostrophe joins to the next word, such as the “l” of “l’image”. */
  readonly elided?: string;
  /** What is attached to the beginning of words, and what it means, such as the “ال” of an article; it may mean nothing. */
  readonly beginnings?: Readonly<Record<string, string>>;
  /**
   * What is attached to the end of words of photos, kinds, chats and `stems`, and what it means: “ım” is “benim” (my), and
   * a grammatical case ending means nothing. Only words that no list has are taken apart.
   */
  readonly endings?: Readonly<Record<string, string>>;
  /** Forms of words that stand only before such endings, and the words they are, such as “resm” for “resim”. */
  readonly stems?: Readonly<Record<string, string>>;
  /** Between the photo that is used and the one that is set. */
  readonly as: string;
  /** In front of the photo that is used, as in “set my photo from Megan's”. */
  readonly from: string;
  /** Where verbs come last: what stands behind the photo that is used, and behind the one that is set. */
  readonly verbsLast?: { readonly objects: string; readonly goals: string };
  /** “Change it from one photo to another”: what is changed, and what stands in front of each photo. */
  readonly swap?: { readonly what: string; readonly from: string; readonly to: string };
  /** In front of an address book. */
  readonly within: string;
  /** One word that means what several mean, such as “teamphoto”. */
  readonly joined?: Readonly<Record<string, string>>;
  /** Cancel and undo, in languages that have one word for both; they stand among the keys of `cancel` as well. */
  readonly cancelOrUndo?: string;
  /** Turn a wish into its opposite. */
  readonly not: string;
  /** Begin a question. */
  readonly questions: string;
  readonly crops: Readonly<Record<Crop, string>>;
  /** Mean nothing beside the word of a crop, as in “crop left”. */
  readonly cropping: string;
  /** Turn the side that is kept into the one that is lost, as in “cut off the top”. */
  readonly cutting?: string;
  readonly grounds: Readonly<Record<Ground, string>>;
  /** Mean nothing around the word of a ground, as in “white background”. */
  readonly backgrounds: string;
  readonly turns: {
    readonly verbs: string;
    /** The side to which a photo is turned, wherever the word stands, such as “clockwise”. */
    readonly clock: Readonly<Record<'left' | 'right', string>>;
    /** Mean a side too, but only right behind a verb or an amount; elsewhere they may be a side to keep. */
    readonly sides: Readonly<Record<'left' | 'right', string>>;
    /** By half a turn, such as “upsidedown”. */
    readonly around: string;
    /** Behind an amount, such as “degrees”. */
    readonly units: string;
    /** Written with a gap too. */
    readonly pairs: string;
    /** Mean nothing in front of a side, an amount or a ground. */
    readonly glue: string;
  };
  /** A command that is missing here has no words in this language yet; a table of CONTRIBUTING lists them. */
  readonly plain: PlainWords;
  /** A message fits if it has all words of a phrase, and else only known words. Topics may be missing, as in `plain`. */
  readonly topics: TopicWords;
};

type PlainWords = Readonly<Partial<Record<PlainName, Keyed>>>;
type TopicWords = Readonly<Partial<Record<Topic, readonly string[]>>>;

/** A language in which everything can be said, as English is. */
export type WholeLanguage = Language & {
  readonly plain: Required<PlainWords>;
  readonly topics: Required<TopicWords>;
};

/** Returns the phrases of a list, which has a comma and a gap between them. */
export function phrasesIn(said: string): readonly string[] {
  return said.split(', ');
}

/** Returns what each phrase of such a list means, for `together`. */
export function eachMeans(said: string, meant: string): Readonly<Record<string, string>> {
  return Object.fromEntries(phrasesIn(said).map((phrase) => [phrase, meant]));
}
