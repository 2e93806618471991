import type { Answer } from '../../http/answer';
import type { Incoming } from '../../http/routes';
import { badRequest, graphRefusal } from '../errors';
import type { Entity, Test } from './filter';
import { readFilter } from './filter';
import { readSearch } from './search';

/** What a collection can be asked; everything else is refused. */
export type Collection = {
  readonly context: string;
  readonly filterable: readonly string[];
  /** Without any, there is no `$search`. */
  readonly searchable?: readonly string[];
  /** What comes when nothing is selected. */
  readonly defaults: readonly string[];
  /** Exchange skips a number; the directory gives an opaque mark. */
  readonly paging: 'skip' | 'token';
  readonly page: { readonly size: number; readonly most: number };
};

const everywhere = ['$select', '$top', '$filter', '$count'];

/**
 * Answers a query over a collection as OData does.
 * Source: https://learn.microsoft.com/graph/query-parameters and …/aad-advanced-queries
 * @throws Refused for a query that the collection does not have
 */
export function answerQuery(
  collection: Collection,
  entities: readonly Entity[],
  { headers, url }: Incoming,
): Answer {
  const { context, paging, searchable = [] } = collection;
  const mark = paging === 'skip' ? '$skip' : '$skiptoken';
  const directory = paging === 'token';
  const options = readOptions(url, [...everywhere, mark, ...(directory ? ['$search'] : [])]);
  const eventual = String(headers['consistencylevel']).toLowerCase() === 'eventual';
  const { $count, $filter, $search } = options;
  if ($search !== undefined && !eventual) throw needsEventual();
  const tests: Test[] = [
    ...($filter === undefined ? [] : [readFilter($filter, collection.filterable)]),
    ...($search === undefined ? [] : [readSearch($search, searchable)]),
  ];
  const found = entities.filter((entity) => tests.every((test) => test(entity)));
  const from = readNumber(options[mark], Number.MAX_SAFE_INTEGER, 0, 0);
  const size = readNumber(options['$top'], collection.page.most, collection.page.size, 1);
  const shown = found.slice(from, from + size);
  const counted = $count === 'true' && (!directory || eventual);
  return {
    status: 200,
    body: {
      '@odata.context': `${url.origin}/v1.0/$metadata#${context}`,
      ...(counted && { '@odata.count': found.length }),
      ...(from + size < found.length && { '@odata.nextLink': nextLink(url, mark, from + size) }),
      value: shown.map((entity) => pick(entity, options['$select'], collection.defaults)),
    },
  };
}

/** Answers with one entity, of which `$select` may ask for a part. @throws Refused */
export function answerEntity(
  context: string,
  entity: Entity,
  defaults: readonly string[],
  { url }: Incoming,
): Answer {
  const { $select } = readOptions(url, ['$select']);
  const body = {
    '@odata.context': `${url.origin}/v1.0/$metadata#${context}/$entity`,
    ...pick(entity, $select, defaults),
  };
  return { status: 200, body };
}

/** Returns the query, each parameter once and none but these. @throws Refused */
export function readOptions(
  { searchParams }: URL,
  known: readonly string[],
): Readonly<Record<string, string | undefined>> {
  const options: Record<string, string> = {};
  for (const [name, value] of searchParams) {
    if (!known.includes(name) || name in options || value === '') {
      throw badRequest(`The query parameter '${name}' is not supported here.`);
    }
    options[name] = value;
  }
  return options;
}

function pick(entity: Entity, select: string | undefined, defaults: readonly string[]): Entity {
  const names = select?.split(',').map((name) => name.trim()) ?? defaults;
  const unknown = names.find((name) => !Object.hasOwn(entity, name));
  if (unknown !== undefined) throw badRequest(`Could not find a property named '${unknown}'.`);
  return Object.fromEntries(names.map((name) => [name, entity[name]]));
}

function readNumber(
  text: string | undefined,
  most: number,
  otherwise: number,
  least: number,
): number {
  if (text === undefined) return otherwise;
  const number = /^\d+$/.test(text) ? Number(text) : -1;
  if (number < least || number > most) throw badRequest(`Invalid number ${text} in the query.`);
  return number;
}

function nextLink(url: URL, mark: string, from: number): string {
  const next = new URL(url);
  next.searchParams.set(mark, String(from));
  return next.href;
}

function needsEventual() {
  return graphRefusal(
    400,
    'Request_UnsupportedQuery',
    "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
  );
}
