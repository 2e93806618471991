import type { Cloud } from '../clouds';
import { limits } from '../limits';
import type { GraphCall } from './call';
import type { GraphClient } from './client';
import { unusable } from './exchange';

export type Json = Readonly<Record<string, unknown>>;

type Query = Pick<GraphCall, 'path' | 'token' | 'beta' | 'eventual'>;

/** Gives a JSON object of Graph. @throws GraphAnswerError | GraphUnreachableError */
export async function readJson(client: GraphClient, query: Query): Promise<Json> {
  const answer = await client({ method: 'GET', maxBytes: limits.graphJsonBytes, ...query });
  const value = parsed(answer.bytes);
  if (!value) throw unusable(answer);
  return value;
}

/**
 * Gives the entries of a collection, page by page, up to a number. A next page is asked for only on Graph itself: the
 * token goes with it.
 * Source: https://learn.microsoft.com/graph/paging
 */
export async function readList(
  { client, cloud }: { readonly client: GraphClient; readonly cloud: Cloud },
  query: Query,
  most: number,
): Promise<readonly Json[]> {
  const entries: Json[] = [];
  for (let next: string | undefined = query.path; next !== undefined && entries.length < most;) {
    const page: Json = await readJson(client, { ...query, path: next });
    const { value } = page;
    if (Array.isArray(value)) entries.push(...value.filter(isRecord));
    next = pathOf(cloud, page['@odata.nextLink']);
  }
  return entries.slice(0, most);
}

/** Gives a path with its query; parameters without a value are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(query).toString()}`;
}

/** Gives a field that holds text, and an empty text for everything else. */
export function textIn(record: Json, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}

function pathOf({ graphOrigin }: Cloud, link: unknown): string | undefined {
  const start = `${graphOrigin}/v1.0/`;
  return typeof link === 'string' && link.startsWith(start)
    ? link.slice(start.length - 1)
    : undefined;
}

function parsed(bytes: Buffer): Json | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
