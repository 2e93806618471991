import type { RefusalCode, RefusalDetails } from '../errors';
import type { ReaderLanguage } from '../request';
import type { Purpose } from '../targets/catalog';
import type { ChangeText } from './change-text';
import { changesIn } from './change-text';
import type { HistoryText } from './history-text';
import { historyIn } from './history-text';
import type { Words } from './languages';
import type { NoteText } from './note-text';
import { notesIn } from './note-text';
import type { QuestionText } from './question-text';
import { questionsIn } from './question-text';
import type { RecentText } from './recent-text';
import { recentIn } from './recent-text';
import { fill } from './parts/words';
import { refusalIn } from './refusal-text';

type Plain = Pick<
  Words,
  | 'buttons'
  | 'commandExamples'
  | 'commandLines'
  | 'cropNames'
  | 'groundNames'
  | 'help'
  | 'notes'
  | 'pages'
  | 'purposes'
  | 'signIn'
  | 'tooBusy'
  | 'undeclared'
  | 'wholeTeamLines'
  | 'working'
>;

/** Everything that PhotoBot says in one language: what chooses is the same for all, and takes the words of each. */
export type Text = Plain &
  ChangeText &
  QuestionText &
  NoteText &
  HistoryText &
  RecentText &
  ExtensionText & {
    /** The tag of the language, for screen readers. */
    readonly tag: ReaderLanguage;
    /** It is written from right to left. */
    readonly rtl?: true;
    /**
     * Returns the sentence that a user reads for a refusal; in the details `doing` says `look` where nothing was to be
     * changed.
     */
    sentenceFor<Code extends RefusalCode>(code: Code, details: RefusalDetails<Code>): string;
    /** Returns what several permissions are for, after “to”: each purpose once. */
    purposesOf(permissions: readonly { readonly purpose: Purpose }[]): string;
  };

/** What the message extension says. */
type ExtensionText = {
  readonly extension: Omit<Words['extension'], 'notSearched' | 'photoOf'>;
  photoOf(name: string): string;
  searchNotGranted(kinds: readonly string[]): string;
  notSearchedHeading(kinds: readonly string[]): string;
};

/** Creates everything that is said in a language from its words. */
export function textOf(words: Words): Text {
  return {
    ...words,
    ...changesIn(words),
    ...questionsIn(words),
    ...notesIn(words),
    ...historyIn(words),
    ...recentIn(words),
    ...extensionIn(words),
    sentenceFor: (code, details) => refusalIn(words, code, withPurpose(words, details)),
    purposesOf: (permissions) =>
      purposesIn(
        words,
        permissions.map(({ purpose }) => purpose),
      ),
  };
}

/** What permissions are for is stored by its names, because nobody knows yet who will read of it. */
function withPurpose<Details extends object>(words: Words, details: Details): Details {
  if (!('purpose' in details) || typeof details.purpose !== 'string') return details;
  return { ...details, purpose: purposesIn(words, details.purpose.split(', ')) || undefined };
}

function purposesIn({ purposeAnd, purposes }: Words, named: readonly string[]): string {
  const said: Readonly<Record<string, string>> = purposes;
  const known = named.flatMap((name) => said[name] ?? []);
  return [...new Set(known)].join(purposeAnd);
}

function extensionIn({ extension, notSearched, searchNotGranted }: Words): ExtensionText {
  const headings: Readonly<Record<string, string>> = notSearched;
  const missing: Readonly<Partial<Record<string, string>>> = searchNotGranted;
  return {
    extension,
    photoOf: (name) => fill(extension.photoOf, { name }),
    searchNotGranted: (kinds) => missing[kinds[0] ?? 'user'] ?? searchNotGranted.user,
    notSearchedHeading: (kinds) => headings[kinds.join(', ')] ?? extension.notSearched,
  };
}
