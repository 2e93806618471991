import type { Framing } from '../photos/framing';
import type { CommandName } from './catalog';
import { commands } from './catalog';
import { framingWords } from './framing-words';
import { distance, wordsOf } from './words';

/** What a message asks for. `nothing` is a message without words; `unknown` may have a nearest command. */
export type Parsed =
  | { readonly kind: 'command'; readonly name: CommandName; readonly framing?: Partial<Framing> }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown'; readonly nearest?: CommandName };

/** Words that carry no meaning here; people are polite to bots. */
const fillers = new Set(
  '? a an the this that it to as for of is be on in with and please pls kindly can could would you i we want new our here thanks thank'.split(
    ' ',
  ),
);
const greetings = new Set(
  'help hi hello hey hola start commands info what how do about'.split(' '),
);
const setting = new Set('set change update use make upload put replace'.split(' '));
const photo = new Set(
  'photo photos picture pictures pic image img avatar icon logo profile profilephoto'.split(' '),
);
const mine = new Set('my mine me own myself'.split(' '));
const team = new Set('team teams channel'.split(' '));

/** Reads a message whatever its case, order of words and politeness. Only exact words make a command. */
export function parse(message: string): Parsed {
  const all = wordsOf(message);
  if (all.length === 0) return { kind: 'nothing' };
  const meant = all.filter((word) => !fillers.has(word));
  if (meant.every((word) => greetings.has(word))) return { kind: 'command', name: 'help' };

  const { framing, rest } = framingWords(meant);
  const has = (set: ReadonlySet<string>) => rest.some((word) => set.has(word));
  const known = rest.every((word) => [setting, photo, mine, team].some((set) => set.has(word)));
  if (known && has(photo) && has(mine) !== has(team) && framing) {
    const name = has(mine) ? 'set-my-photo' : 'set-team-photo';
    return { kind: 'command', name, ...(Object.keys(framing).length > 0 && { framing }) };
  }
  const nearest = nearestTo(rest);
  return nearest ? { kind: 'unknown', nearest } : { kind: 'unknown' };
}

/** At most this share of a command's letters may differ for it to be offered. */
const tolerance = 0.4;

function nearestTo(words: readonly string[]): CommandName | undefined {
  const candidates = commands
    .map(({ name, title }) => ({ name, title, off: farFrom(words, title.split(' ')) }))
    .filter(({ title, off }) => off <= title.length * tolerance)
    .sort((one, other) => one.off - other.off);
  return candidates[0]?.name;
}

/** Word order is forgiven here too; but a typo in a first letter may sort a word elsewhere. */
function farFrom(words: readonly string[], title: readonly string[]): number {
  const sorted = (list: readonly string[]) => [...list].sort().join(' ');
  return Math.min(
    distance(words.join(' '), title.join(' ')),
    distance(sorted(words), sorted(title)),
  );
}
