import { callGraph } from '../changes/graph-call';
import type { Deps } from '../changes/deps';
import { readPhoto } from '../changes/read-photo';
import { limits } from '../limits';
import type { Assertion } from '../ports';
import type { Candidate } from '../targets/candidate';
import type { Lookup } from '../targets/catalog';
import { lookups } from '../targets/catalog';
import { matching } from '../targets/matching';
import type { Target } from '../targets/target';

/** Somebody or something whose photo was looked for. */
export type SearchResult = {
  readonly target: Target;
  readonly detail: string;
  /** A small JPEG, if there is a photo. */
  readonly preview?: Buffer;
};

type Kind = Extract<Lookup, 'user' | 'team' | 'group'>;
const kinds: readonly Kind[] = ['user', 'team', 'group'];

/**
 * Finds people, teams and groups by a name, with their photos, as far as the requester may see them. A kind for which a
 * permission was not granted is left out; when that is so for all of them, the first is asked for.
 * @throws Refusal
 */
export async function searchPhotos(
  deps: Deps,
  name: string,
  assertion: Assertion,
): Promise<readonly SearchResult[]> {
  if (name.trim() === '') return [];
  const searches = await Promise.allSettled(
    kinds.map((kind) => candidatesOf(deps, kind, name, assertion)),
  );
  const found = searches.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  const [first] = searches;
  if (first?.status === 'rejected' && searches.every(({ status }) => status === 'rejected')) {
    throw first.reason;
  }
  const shown = found.slice(0, limits.searchResults);
  return Promise.all(shown.map((candidate) => withPhoto(deps, candidate, assertion)));
}

async function candidatesOf(
  deps: Deps,
  kind: Kind,
  name: string,
  assertion: Assertion,
): Promise<readonly Candidate[]> {
  const context = { target: kind, route: 'lookup', verb: 'look' } as const;
  const means = { assertion, permission: lookups[kind] };
  const entries = await callGraph(deps, means, context, (token) => {
    if (kind === 'user') return deps.directory.users(token, { name });
    return kind === 'team' ? deps.directory.teams(token) : deps.directory.groups(token, { name });
  });
  const matches = matching(name, entries);
  return matches.kind === 'found' ? matches.entries : [];
}

async function withPhoto(
  deps: Deps,
  { detail, target }: Candidate,
  assertion: Assertion,
): Promise<SearchResult> {
  try {
    const photo = await readPhoto(deps, target, assertion);
    if (photo.kind === 'none') return { target, detail };
    const { preview } = await deps.converter.thumbnail(photo.jpeg);
    return { target, detail, preview };
  } catch {
    return { target, detail };
  }
}
