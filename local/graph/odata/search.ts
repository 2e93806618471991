import { badRequest } from '../errors';
import type { Entity, Test } from './filter';

/** Only these are cut into words; of all others the beginning counts. */
const tokenized = ['displayName', 'description'];

const clause = /"((?:[^"\\]|\\["\\])*)"/y;
const operator = /\s+(AND|OR)\s+/y;

/**
 * Reads a `$search` of quoted clauses, joined by AND and OR; AND binds tighter.
 * Source: https://learn.microsoft.com/graph/search-query-parameter
 * @throws Refused for everything else, and for fields that may not be searched
 */
export function readSearch(search: string, fields: readonly string[]): Test {
  const alternatives: Test[][] = [[]];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(search);
    if (match) at = pattern.lastIndex;
    return match?.[1];
  };
  for (;;) {
    const words = take(clause);
    if (words === undefined) throw invalid(search);
    alternatives.at(-1)?.push(readClause(words.replace(/\\(["\\])/g, '$1'), fields));
    if (at === search.length) break;
    const joined = take(operator);
    if (joined === undefined) throw invalid(search);
    if (joined === 'OR') alternatives.push([]);
  }
  return (entity) => alternatives.some((tests) => tests.every((test) => test(entity)));
}

function readClause(words: string, fields: readonly string[]): Test {
  const [, field = '', wanted = ''] = /^(\w+):(.+)$/s.exec(words) ?? [];
  if (!fields.includes(field)) throw invalid(words);
  if (!tokenized.includes(field)) {
    return (entity) => textOf(entity, field).toLowerCase().startsWith(wanted.toLowerCase());
  }
  const terms = wordsOf(wanted);
  if (terms.length === 0) throw invalid(words);
  return (entity) => {
    const there = searchable(textOf(entity, field));
    return terms.every((term) => there.some((word) => word.startsWith(term)));
  };
}

function textOf(entity: Entity, field: string): string {
  const value = entity[field];
  return typeof value === 'string' ? value : '';
}

/** Cuts at spaces, numbers, symbols, and where capitals begin. */
function wordsOf(text: string): string[] {
  const spaced = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Nd}+)/gu, ' $1 ');
  return spaced.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];
}

/** The words, and those that only symbols keep apart as one. */
function searchable(text: string): string[] {
  const joined = text.split(/\s+/).map((part) => wordsOf(part).join(''));
  return [...wordsOf(text), ...joined];
}

function invalid(near: string) {
  return badRequest(`Syntax error in the search clause: ${near}`);
}
