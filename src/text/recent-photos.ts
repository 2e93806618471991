import { parse } from '../commands/parse';
import { displayName, words } from './words';

type Whose = 'me' | 'team';

/** The words of the dialog that offers the photos that somebody has set lately. */
export const recentWords = {
  heading: (whose: Whose) => (whose === 'me' ? 'Set your photo' : 'Set the team photo'),
  wait: 'I am looking for the photos that you have set lately. Press “Continue” in a moment; nothing is changed yet.',
  choose: `Use a photo that you have set in the last ${words.undoHours} hours; nothing is changed yet.`,
  /** What a screen reader reads for a row: what it shows, and its place in the list. */
  row: (whose: string, when: string, number: number, count: number) =>
    `${whose}. ${when}. Photo ${number} of ${count}`,
  /** Says how long ago it was set: the name of a row cannot have a time in the reader's own zone. */
  when: (milliseconds: number) => {
    const minutes = Math.floor(milliseconds / 60_000);
    const hours = Math.floor(minutes / 60);
    if (hours > 1) return `Set ${hours} hours ago`;
    if (hours === 1) return 'Set an hour ago';
    return minutes > 1 ? `Set ${minutes} minutes ago` : 'Set just now';
  },
  send: 'For a new picture, send it to me in our personal chat with these words:',
  sendHere: 'For a new picture, send it to me here with these words:',
  noTeam:
    'There is no team in this conversation. Send me the picture in our personal chat with the name of a team that you own, such as:',
  noTeamHere:
    'There is no team in this conversation. Send me the picture here with the name of a team that you own, such as:',
  unseen: {
    me: 'I cannot see this chat, because I am not in it. Send me the picture in our personal chat with these words:',
    team: 'I cannot see this chat, because I am not in it. Send me the picture in our personal chat with the name of a team that you own, such as:',
  },
  teamExample: 'set team photo of Launch Team',
  openChat: 'Open our chat',
} as const;

/**
 * Returns the words with which a picture becomes somebody's own photo, or that of a team, in quotes where its name
 * needs them.
 */
export function commandFor(team: string | undefined): string {
  if (team === undefined) return 'set my photo';
  const name = findable(team);
  const plain = `set team photo of ${name}`;
  return means(plain, name) ? plain : `set team photo of "${name}"`;
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
