import type { Cloud } from '../clouds';
import { limits } from '../limits';
import type { Json } from '../net/body';
import { isRecord, recordIn, textIn } from '../net/body';
import { allowedUrl } from '../net/hosts';
import type { GraphClient } from './client';
import type { GraphCall } from './exchange';
import { unusable } from './exchange';

type Query = Pick<GraphCall, 'path' | 'token' | 'beta' | 'eventual'>;

/** Returns a JSON object of Graph. @throws GraphAnswerError | GraphUnreachableError */
export async function readJson(client: GraphClient, query: Query): Promise<Json> {
  const answer = await client({ method: 'GET', maxBytes: limits.graphJsonBytes, ...query });
  const value = recordIn(answer.bytes);
  if (!value) throw unusable(answer);
  return value;
}

/**
 * Returns the entries of a collection, page by page, up to a number. A next page is asked for only on Graph itself, as
 * the token goes with it, and only once. What cannot be read to its end is no list: one that lacks somebody would make
 * the others look like the only ones.
 * Source: https://learn.microsoft.com/graph/paging
 * @throws GraphAnswerError | GraphUnreachableError
 */
export async function readList(
  { client, cloud }: { readonly client: GraphClient; readonly cloud: Cloud },
  query: Query,
  most: number,
): Promise<readonly Json[]> {
  const entries: Json[] = [];
  const asked = new Set<string>();
  for (let path: string | undefined = query.path; path !== undefined && entries.length < most;) {
    if (asked.has(path) || asked.size === limits.lookupPages) throw unusable({ status: 200 });
    asked.add(path);
    const page: Json = await readJson(client, { ...query, path });
    const { value } = page;
    // What is no list says nothing, not even that there is nobody.
    if (!Array.isArray(value)) throw unusable({ status: 200 });
    // What has no id cannot be asked about, and must not spoil the others.
    entries.push(...value.filter(isRecord).filter(hasId));
    path = nextPath(cloud, page['@odata.nextLink']);
  }
  return entries.slice(0, most);
}

/** Returns a path with its query; parameters without a value are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(query).toString()}`;
}

function hasId(entry: Json): boolean {
  return textIn(entry, 'id') !== '';
}

/** Returns the path below the version, and nothing on the last page. @throws GraphAnswerError for a link to elsewhere */
function nextPath({ graphOrigin }: Cloud, link: unknown): string | undefined {
  if (link === undefined || link === null || link === '') return undefined;
  const url = typeof link === 'string' ? allowedUrl(link, [graphOrigin]) : undefined;
  if (!url || !/^\/v1\.0\//i.test(url.pathname)) throw unusable({ status: 200 });
  return url.pathname.slice('/v1.0'.length) + url.search;
}
