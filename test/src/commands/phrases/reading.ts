import type { Aim, Command, Who } from '../../../../src/commands/command';
import { readLoosely } from '../../../../src/commands/loose';
import { parse } from '../../../../src/commands/parse';

/** Returns what becomes of words, with a picture where they want one: “set me”, “show user Megan Bowen”, “undo”. */
export function reading(text: string): string {
  const parsed = parse(text);
  if (parsed.kind === 'command') return told(parsed.command);
  if (parsed.kind === 'topic') return parsed.topic;
  if (parsed.kind !== 'unknown') return parsed.kind;
  const { wish } = readLoosely(text, 'channel');
  return wish.whose.kind === 'unsaid' ? 'unknown' : told(wish);
}

/** Returns what is read as a whole command or a topic, without forgiving a word. */
export function exactly(text: string): string {
  return parse(text).kind === 'unknown' ? 'unknown' : reading(text);
}

function told(command: Command): string {
  if (!('whose' in command)) return command.name;
  const source = command.name === 'set' && command.source ? ` from ${aimed(command.source)}` : '';
  return `${command.name} ${aimed(command.whose)}${source}`;
}

function aimed(aim: Aim): string {
  const { called, who } = { called: undefined, who: undefined, ...aim } as {
    called?: Who;
    who?: Who;
  };
  const named = called ?? who;
  return named?.by === 'name' ? `${aim.kind} ${named.name}` : aim.kind;
}
