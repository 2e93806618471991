import type { Whose } from './command';

/** Words that carry no meaning here; people are polite to bots. */
export const fillers = wordSet(
  '? a an the this that these it its to as for of is be on in with from and please pls kindly can could would you i we want new current our your here thanks thank now',
);
export const photoWords = wordSet(
  'photo photos picture pictures pic image img avatar icon logo profile profilephoto',
);
/** What has a picture that no app can change. */
export const chats: ReadonlyMap<string, 'chat' | 'meeting'> = wordMap({
  chat: 'chat chats groupchat conversation conversations',
  meeting: 'meeting meetings',
});
/** Behind "in somebody's". */
export const addressBooks = wordSet('contacts contact mailbox addressbook outlook');

export type CommandVerb = 'set' | 'use' | 'show' | 'remove';

export const commandVerbs: ReadonlyMap<string, CommandVerb> = wordMap({
  set: 'set change update make upload put replace',
  use: 'use take copy',
  show: 'show see view display get what whats',
  remove: 'remove delete clear unset',
});

export type Kind = Whose['kind'];

export const kinds: ReadonlyMap<string, Kind> = wordMap({
  me: 'my mine me own myself',
  team: 'team teams channel channels',
  group: 'group groups',
  contact: 'contact contacts',
  user: 'user users person colleague',
});

/** Returns the words of a list, which gaps part. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Returns what each word of such lists means. */
export function wordMap<Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> {
  const entries = Object.entries<string>(words) as [Meaning, string][];
  return new Map(
    entries.flatMap(([meaning, list]) => list.split(' ').map((word) => [word, meaning] as const)),
  );
}
