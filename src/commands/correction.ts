import type { Command } from './command';
import { parse } from './parse';
import type { Token, Tokens } from './token';
import { isAmong, isWord, tokensOf } from './tokens';
import { correctionWords, kinds, prepositions } from './vocabulary';

type SetCommand = Extract<Command, { readonly name: 'set' }>;

/**
 * Reads words that correct whose photo a picture is to become: “no, for the team Launch Team”, “sorry, I meant Megan”.
 * Returns nothing for other words, because most of what is said about a picture corrects nothing.
 */
export function readCorrection(message: string): SetCommand | undefined {
  const { tokens, written } = tokensOf(message);
  const start = tokens.findIndex((token) => !belongs(token));
  const end = tokens.findLastIndex((token) => !belongs(token)) + 1;
  const said = start < 0 ? [] : tokens.slice(start, end);
  const [first] = said;
  if (!first) return undefined;
  const corrects = said.length < tokens.length;
  if (!corrects && !isAmong(first, prepositions.of)) return undefined;
  const rest = written(said);
  const all = [
    rest,
    `set photo ${rest}`,
    ...(isName(said, written) ? [`set photo of ${rest}`] : []),
  ];
  return all.flatMap((text) => setIn(text) ?? [])[0];
}

function belongs(token: Token): boolean {
  return token.kind === 'comma' || isAmong(token, correctionWords);
}

/** Whether words are written as a name is, or end as “the launch team” does. */
function isName(tokens: readonly Token[], written: Tokens['written']): boolean {
  const last = tokens.at(-1);
  const kind = last && isWord(last) && tokens.length > 1 ? kinds.get(last.word) : undefined;
  if (kind === 'team' || kind === 'group') return true;
  return tokens.every((token) => !isWord(token) || /^\p{Lu}/u.test(written([token])));
}

function setIn(text: string): SetCommand | undefined {
  const parsed = parse(text);
  const command = parsed.kind === 'command' ? parsed.command : undefined;
  return command?.name === 'set' && !command.source ? command : undefined;
}
