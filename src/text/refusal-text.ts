import type { RefusalCode, RefusalDetails, UnreadFormat } from '../errors';
import type { Words } from './languages';
import { displayName, fill, fillCount, fillName } from './parts/words';
import { retryLater, thenRetry, whenBack } from './when-back';

type Refusals = Words['refusals'];

/** Says a refusal whose words are more than one sentence without places. */
type Choices = {
  readonly [Code in RefusalCode as Refusals[Code] extends string ? never : Code]: (
    said: Refusals[Code],
    details: RefusalDetails<Code>,
    words: Words,
  ) => string;
};

type Owned = Readonly<Record<'group' | 'team' | 'user' | 'you', string>>;
const byOwner = (said: Owned, { target }: RefusalDetails) =>
  target === 'user' || target === 'group' || target === 'team' ? said[target] : said.you;
const byKind = (said: Readonly<Record<'group' | 'team', string>>, { target }: RefusalDetails) =>
  said[target === 'group' ? 'group' : 'team'];
const byAgain = (said: Readonly<Record<'press' | 'search', string>>, { again }: RefusalDetails) =>
  said[again === 'search' ? 'search' : 'press'];
const byPlace = (said: Readonly<Record<'personal' | 'shared', string>>, { here }: RefusalDetails) =>
  said[here === 'personal' ? 'personal' : 'shared'];

const choices: Choices = {
  'photo.missing': (said, details) =>
    details.here === undefined ? said.there : byPlace(said, details),
  'photo.hidden': byPlace,
  'photo.elsewhere': (said, { what }) => said[what],
  'photo.several': (said, { count }, { locale }) => fillCount(locale, said, { count }),
  'photo.none': (said, { kind, name }) =>
    kind === 'me' ? said.me : fill(said.name, { name: displayName(name) }),
  'photo.forgotten': byPlace,
  'photo.too_small': fill,
  'photo.too_long': fill,
  'photo.too_many_pixels': fill,
  'photo.too_much_memory': fill,
  'photo.unsupported': (said, { format }, { formatNames }) =>
    unsupported(said, format, formatNames),
  'download.unavailable': (said, details) =>
    details.as === 'file' ? said.file : byPlace(said, details),
  'command.unknown': (said, { nearest, open }) => {
    if (open !== undefined) return said.open;
    if (nearest === undefined) return said.plain;
    if (nearest.endsWith(' of')) return fill(said.of, { nearest });
    return nearest === 'help' ? said.help : fill(said.nearest, { nearest });
  },
  'command.no_chat_photo': (said, { what }) => said[what],
  'command.name_missing': (said, { chat, kind }) =>
    chat === undefined ? said[kind] : said.groupNotChat,
  'target.unknown': (said, { kind, name }) => fill(said[kind], { name: displayName(name) }),
  'target.none_owned': (said, { kind }) => said[kind],
  'target.outsider': (said, { name }) => fillName(said, name),
  'auth.sign_in_stale': byAgain,
  'auth.consent_needed': (said, { admin, doing, purpose, scopes }, { gap }) => {
    const missing =
      purpose === undefined || doing === 'look'
        ? fill(said.missing, { scopes })
        : fill(said.missingFor, { scopes, purpose });
    return [missing, admin ? said.administrator : said.yourself].join(gap);
  },
  'auth.misconfigured': (said, { what }) => said[what ?? 'credential'],
  'auth.wrong_person': byAgain,
  'auth.not_owner': byKind,
  'auth.guest_not_owner': byKind,
  'auth.sign_out_failed': (said, { why }) =>
    said[why === 'auth.misconfigured' ? 'misconfigured' : 'unreachable'],
  'change.not_yours': (said, { name }) => fillName(said, name),
  'change.uncertain': (said, { action, stays, taken }) => {
    if (stays) return taken === undefined ? said.staysUnsaid : said.staysUnseen;
    if (action === 'remove') return said.remove;
    return taken === undefined ? said.unsaid : said.unseen;
  },
  'change.undo_uncertain': (said, { action, taken }) => {
    if (action !== 'set') return said.remove;
    return taken === undefined ? said.unsaid : said.unseen;
  },
  'change.overtaken': (said, { kind }) => said[kind],
  'change.cannot_remove': (said, { kind }) => said[kind === 'contact' ? 'contact' : 'team'],
  'change.nothing_to_undo': (said, { undone }) => (undone === undefined ? said.none : said.undone),
  'change.undo_not_yours': (said, { name }) => fillName(said, name),
  'graph.not_shown': (said, { target }) => {
    if (target === 'me' || target === 'contact') return said.own;
    return target === 'group' || target === 'team' ? said.group : said.guest;
  },
  'graph.no_licence': byOwner,
  'graph.mailbox_full': byOwner,
  'graph.account_disabled': byOwner,
  'graph.mailbox_closed': byOwner,
  'graph.too_new': byKind,
  'limit.open': (said, { count }, { locale }) => fillCount(locale, said, { count }),
  'limit.changes': (said, details) => said[details.of],
  'teams.card_refused': (said, { unchanged }) => (unchanged ? said.unchanged : said.answer),
};

type Followed = (words: Words, details: RefusalDetails) => readonly string[];

/** What comes behind a refusal: when to come back, and what to try then. */
const followed: Readonly<Partial<Record<RefusalCode, Followed>>> = {
  'auth.misconfigured': (words, details) => [thenRetry(words, details)],
  'auth.unavailable': (words, details) => [
    whenBack(words, 'wait', details),
    thenRetry(words, details),
  ],
  'download.busy': (words, details) => [whenBack(words, 'tryLater', details)],
  'graph.busy': (words, details) => [retryLater(words, details)],
  'graph.failed': (words, details) => [retryLater(words, details)],
  'graph.unreachable': (words, details) => [retryLater(words, details)],
  'limit.changes': (words, details) => [retryLater(words, details)],
  'limit.codes': (words, details) => [whenBack(words, 'tryLater', details)],
  'limit.proposals': (words, details) => [whenBack(words, 'tryLater', details)],
  'limit.searches': (words, details) => [whenBack(words, 'searchLater', details)],
};

/** Returns the sentence or two for a refusal: what happened, and what the reader can do. */
export function refusalIn<Code extends RefusalCode>(
  words: Words,
  code: Code,
  details: RefusalDetails<Code>,
): string {
  const { gap, lookingRefusals, refusals } = words;
  const looking: Readonly<Partial<Record<RefusalCode, unknown>>> = lookingRefusals;
  const looks = details.doing === 'look';
  const said = (looks ? looking[code] : undefined) ?? refusals[code];
  const choose = (choices as Readonly<Partial<Record<RefusalCode, Choose>>>)[code];
  const sentence = choose ? choose(said, details, words) : said;
  return [sentence, ...(followed[code]?.(words, details) ?? [])].join(gap);
}

type Choose = (said: unknown, details: RefusalDetails, words: Words) => string;

/** Kinds of formats whose usual kinds are read. */
const rare = /^rare /;

/** The formats that show no picture by themselves, so that a new file of them would not help. */
const pictureless: readonly UnreadFormat[] = [
  'HTML',
  'XML',
  'PDF',
  'Office',
  'ZIP or Office',
  'video',
];

function unsupported(
  said: Refusals['photo.unsupported'],
  format: UnreadFormat | undefined,
  names: Readonly<Partial<Record<UnreadFormat, string>>>,
): string {
  if (format === undefined) return said.unknown;
  if (format === 'HEIC') return said.heic;
  if (rare.test(format)) return fill(said.rare, { format: format.replace(rare, '') });
  const words = pictureless.includes(format) ? said.screenshot : said.saveAnew;
  return fill(words, { format: names[format] ?? format });
}
