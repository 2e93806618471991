import type { Whose } from './command';

/** Words that carry no meaning here; people are polite to bots. */
export const fillers = set(
  '? a an the this that these it its to as for of is be on in with from and please pls kindly can could would you i we want new current our your here thanks thank now',
);
export const greetings = set('help hi hello hey hola start commands info what how do about');
export const photoWords = set(
  'photo photos picture pictures pic image img avatar icon logo profile profilephoto',
);
export const undoWords = set('undo revert restore');
/** What may stand beside them. */
export const undoObjects = set('last latest previous change changes photo picture my');
export const historyCommands = set('history status changes log');
export const historyWordObjects = set('show list my last latest recent all of photo photos');
export const signingOut = /^(?:sign|log)(?: me)? ?(?:out|off)$/;
/** What has a picture that no app can change. */
export const chats: ReadonlyMap<string, 'chat' | 'meeting'> = map({
  chat: 'chat chats groupchat conversation conversations',
  meeting: 'meeting meetings',
});
/** Behind "in somebody's". */
export const addressBooks = set('contacts contact mailbox addressbook outlook');

export type CommandVerb = 'set' | 'use' | 'show' | 'remove';

export const commandVerbs: ReadonlyMap<string, CommandVerb> = map({
  set: 'set change update make upload put replace',
  use: 'use take copy',
  show: 'show see view display get what whats',
  remove: 'remove delete clear unset',
});

export type Kind = Whose['kind'];

export const kinds: ReadonlyMap<string, Kind> = map({
  me: 'my mine me own myself',
  team: 'team teams channel channels',
  group: 'group groups',
  contact: 'contact contacts',
  user: 'user users person colleague',
});

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function map<Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> {
  const entries = Object.entries<string>(words) as [Meaning, string][];
  return new Map(
    entries.flatMap(([meaning, list]) => list.split(' ').map((word) => [word, meaning] as const)),
  );
}
