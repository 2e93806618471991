import { badRequest } from '../errors';

/** Something that a query can be about: its fields, texts, numbers and lists. */
export type Entity = Readonly<Record<string, unknown>>;
export type Test = (entity: Entity) => boolean;

type Tokens = { readonly next: () => string | undefined; readonly peek: () => string | undefined };

const token = /\s*(?:('(?:[^']|'')*')|([A-Za-z_][\w/]*|[():,]))/y;

/**
 * Reads a `$filter` of `eq`, `startswith` and `any`, joined by `and` and `or`, with parentheses. Letter case does not
 * count in texts, as in the directory.
 * Source: https://learn.microsoft.com/graph/filter-query-parameter
 * @throws Refused for everything else, and for fields that may not be filtered by
 */
export function readFilter(filter: string, fields: readonly string[]): Test {
  const tokens = tokenize(filter);
  const test = readOr(tokens, fields);
  if (tokens.peek() !== undefined) throw invalid(filter);
  return test;
}

function tokenize(filter: string): Tokens {
  const found: string[] = [];
  token.lastIndex = 0;
  let end = 0;
  for (let match = token.exec(filter); match; match = token.exec(filter)) {
    found.push(match[1] ?? match[2] ?? '');
    end = token.lastIndex;
  }
  if (filter.slice(end).trim() !== '') throw invalid(filter);
  let at = 0;
  return { next: () => found[at++], peek: () => found[at] };
}

function readOr(tokens: Tokens, fields: readonly string[]): Test {
  const tests = [readAnd(tokens, fields)];
  while (tokens.peek() === 'or') {
    tokens.next();
    tests.push(readAnd(tokens, fields));
  }
  return (entity) => tests.some((test) => test(entity));
}

function readAnd(tokens: Tokens, fields: readonly string[]): Test {
  const tests = [readOne(tokens, fields)];
  while (tokens.peek() === 'and') {
    tokens.next();
    tests.push(readOne(tokens, fields));
  }
  return (entity) => tests.every((test) => test(entity));
}

function readOne(tokens: Tokens, fields: readonly string[]): Test {
  const first = tokens.next() ?? '';
  if (first === '(') {
    const inner = readOr(tokens, fields);
    expect(tokens, ')');
    return inner;
  }
  if (first.toLowerCase() === 'startswith') return readStartsWith(tokens, fields);
  if (first.endsWith('/any')) return readAny(tokens, first.slice(0, -'/any'.length), fields);
  expect(tokens, 'eq');
  const field = known(first, fields);
  const wanted = readLiteral(tokens);
  return (entity) => same(entity[field], wanted);
}

function readStartsWith(tokens: Tokens, fields: readonly string[]): Test {
  expect(tokens, '(');
  const field = known(tokens.next() ?? '', fields);
  expect(tokens, ',');
  const start = readLiteral(tokens);
  expect(tokens, ')');
  if (typeof start !== 'string') throw invalid('startswith');
  return (entity) => {
    const value = entity[field];
    return typeof value === 'string' && value.toLowerCase().startsWith(start.toLowerCase());
  };
}

/** `groupTypes/any(c:c eq 'Unified')` and `emailAddresses/any(a:a/address eq '…')`. */
function readAny(tokens: Tokens, field: string, fields: readonly string[]): Test {
  known(field, fields);
  expect(tokens, '(');
  const variable = tokens.next() ?? '';
  expect(tokens, ':');
  const [subject, inner, ...deeper] = (tokens.next() ?? '').split('/');
  if (subject !== variable || deeper.length > 0) throw invalid(field);
  expect(tokens, 'eq');
  const wanted = readLiteral(tokens);
  expect(tokens, ')');
  return (entity) => {
    const list: unknown = entity[field];
    const values: readonly unknown[] = Array.isArray(list) ? list : [];
    return values.some((value) =>
      same(inner === undefined ? value : (value as Entity)[inner], wanted),
    );
  };
}

function readLiteral(tokens: Tokens): string | boolean | null {
  const literal = tokens.next() ?? '';
  if (literal.startsWith("'")) return literal.slice(1, -1).replaceAll("''", "'");
  if (literal === 'null') return null;
  if (literal === 'true' || literal === 'false') return literal === 'true';
  throw invalid(literal);
}

function same(value: unknown, wanted: string | boolean | null): boolean {
  return typeof value === 'string' && typeof wanted === 'string'
    ? value.toLowerCase() === wanted.toLowerCase()
    : (value ?? null) === wanted;
}

function known(field: string, fields: readonly string[]): string {
  if (!fields.includes(field)) throw badRequest(`Cannot filter by '${field}'.`);
  return field;
}

function expect(tokens: Tokens, wanted: string): void {
  const found = tokens.next();
  if (found !== wanted) throw invalid(found ?? 'the end');
}

function invalid(near: string) {
  return badRequest(`Invalid filter clause: syntax error at '${near}'.`);
}
