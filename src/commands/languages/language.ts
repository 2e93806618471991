import type { Crop, Ground } from '../../photos/pixels/framing';

/** Commands that name no photo. Where words fit two of them, the first one is meant. */
export const plainNames = ['undo', 'history', 'sign-out', 'cancel', 'help'] as const;

export type PlainName = (typeof plainNames)[number];

/** What is no command, and gets a short answer. */
export type Topic = 'how' | 'ok' | 'privacy' | 'seen' | 'thanks' | 'who';

/** Words by which something is told: one of the keys and beside them nothing but keys and others; or a whole phrase. */
export type Keyed = {
  readonly keys: string;
  readonly others?: string;
  readonly phrases?: readonly string[];
};

/**
 * The words of one language, in lists that gaps part: letter case, accents and apostrophes do not count. A new language
 * is a new file of this shape in `languages` (`../vocabulary.ts`). The words of all languages are understood everywhere,
 * so none may mean something else in another one.
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
  /** Tell of one's own photo where nobody else's is meant, such as “avatar”. */
  readonly own: string;
  /** Where people know a photo from, such as “Outlook”: with “my” it is one's own photo, as Teams is no team then. */
  readonly products: string;
  /** What has a picture that no app can change. */
  readonly chats: Readonly<Record<'chat' | 'meeting', string>>;
  /** Behind “in somebody's”. */
  readonly addressBooks: string;
  /** What a command does. Behind “use” stands what is used, such as somebody's photo. */
  readonly verbs: Readonly<Record<'remove' | 'set' | 'show' | 'use', string>>;
  readonly kinds: Readonly<Record<'contact' | 'group' | 'me' | 'team' | 'user', string>>;
  /** Several words and what says the same in words of the other lists, such as “get rid” and “remove”. */
  readonly together?: Readonly<Record<string, string>>;
  /** Between two photos. */
  readonly and: string;
  /** Tell of a photo that several people share. */
  readonly ours: string;
  /** In front of a name. */
  readonly of: string;
  /** The same right behind the word of a photo, and elsewhere nothing of the kind, such as “de”. */
  readonly ofPhoto?: string;
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
  /** What words begin with, and what that says, such as the “ال” of an article; it may be nothing. */
  readonly beginnings?: Readonly<Record<string, string>>;
  /**
   * What the words of photos, kinds, chats and `stems` end with, and what that says: “ım” is “benim” (my), and a case
   * says nothing. Only words that no list has are taken apart so.
   */
  readonly endings?: Readonly<Record<string, string>>;
  /** Words before such endings that never stand alone, and what they say, such as “resm” for “resim”. */
  readonly stems?: Readonly<Record<string, string>>;
  /** Between the photo that is used and the one that is set. */
  readonly as: string;
  /** In front of the photo that is used, as in “set my photo from Megan's”. */
  readonly from: string;
  /** “Change it from one photo to another”: what is changed, and what stands in front of each photo. */
  readonly swap?: { readonly what: string; readonly from: string; readonly to: string };
  /** In front of an address book. */
  readonly within: string;
  /** One word that says what several do, such as “teamphoto”. */
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
  readonly grounds: Readonly<Record<Ground, string>>;
  /** Mean nothing around the word of a ground, as in “white background”. */
  readonly backgrounds: string;
  readonly turns: {
    readonly verbs: string;
    /** The side to which a photo is turned, wherever the word stands, such as “clockwise”. */
    readonly clock: Readonly<Record<'left' | 'right', string>>;
    /** The same right behind a verb or an amount; elsewhere they may be a side to keep. */
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
  /** What is missing here has no words of this language yet; a table of CONTRIBUTING says what that is. */
  readonly plain: PlainWords;
  /** All words of a phrase are there, and beside them nothing but what is known. Some may be missing, as in `plain`. */
  readonly topics: TopicWords;
};

type PlainWords = Readonly<Partial<Record<PlainName, Keyed>>>;
type TopicWords = Readonly<Partial<Record<Topic, readonly string[]>>>;

/** A language in which everything can be said, as English is. */
export type WholeLanguage = Language & {
  readonly plain: Required<PlainWords>;
  readonly topics: Required<TopicWords>;
};
