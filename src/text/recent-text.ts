import { parse } from '../commands/parse';
import type { Words } from './languages';
import { displayName, fill, fillCount } from './parts/words';

/** What the dialog says that offers the photos that somebody has set lately. */
export type RecentText = {
  readonly recentWords: Omit<Words['recentWords'], 'commands' | 'row' | 'when'>;
  /**
   * Returns the words with which a picture becomes somebody's own photo, or that of a team, in quotes if its name needs
   * them.
   */
  commandFor(team: string | undefined): string;
  /** Returns what a screen reader reads for a row: what it shows, and its place in the list. */
  recentRow(whose: string, when: string, number: number, count: number): string;
  /** Says how long ago it was set: the name of a row cannot have a time in the reader's own zone. */
  longAgo(milliseconds: number): string;
};

/** Creates the words of the dialog that offers the photos that somebody has set lately. */
export function recentIn({ locale, recentWords }: Words): RecentText {
  const { commands, row, when } = recentWords;
  return {
    recentWords,
    commandFor: (team) => commandIn(commands, team),
    recentRow: (whose, set, number, count) => fill(row, { whose, when: set, number, count }),
    longAgo(milliseconds) {
      const minutes = Math.floor(milliseconds / 60_000);
      const hours = Math.floor(minutes / 60);
      if (hours > 0) return fillCount(locale, when.hours, { count: hours });
      return minutes > 1 ? fillCount(locale, when.minutes, { count: minutes }) : when.now;
    },
  };
}

function commandIn(
  { me, team: ofTeam }: Words['recentWords']['commands'],
  team: string | undefined,
): string {
  if (team === undefined) return me;
  const name = findable(team);
  const plain = fill(ofTeam, { name });
  return means(plain, name) ? plain : fill(ofTeam, { name: `"${name}"` });
}

/** What finds the team: the first letters of a long name do, and a name cannot have quotes within quotes. */
function findable(team: string): string {
  const name = displayName(team).replace(/…$/, '');
  const unquoted = name.split(' ').filter((word) => !quotes.test(word));
  return unquoted.length > 0 ? unquoted.join(' ') : name.replace(new RegExp(quotes, 'g'), '');
}

const quotes = /["“”„«»「」『』]/;

function means(command: string, name: string): boolean {
  const parsed = parse(command);
  if (parsed.kind !== 'command' || parsed.command.name !== 'set') return false;
  const { framing, source, whose } = parsed.command;
  const called = whose.kind === 'team' ? whose.called : undefined;
  return !framing && !source && called?.by === 'name' && called.name === name;
}
