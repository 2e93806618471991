import { soon } from '../jobs/answer-card';
import type { Deps } from '../jobs/deps';
import { requireOwnSignIn } from '../jobs/objection';
import { Refusal, toRefusal } from '../errors';
import { limits } from '../limits';
import { refuseOutsider } from './outsiders';
import type { Assertion } from '../outside';
import type { Sender } from '../request';
import { loseSignIn } from '../jobs/lose-sign-in';
import type { Candidate } from '../targets/candidate';
import type { Lookup } from '../targets/catalog';
import { matching } from '../targets/matching';
import type { Target } from '../targets/target';

/** Who looks for whom, and where. */
export type SearchRequest = Sender & { readonly name: string };

/** Somebody or something whose photo was looked for. */
export type SearchResult = {
  readonly target: Target;
  readonly detail: string;
  /** A small JPEG, if there is a photo and it came in time. */
  readonly preview?: Buffer;
  /** Graph says that there is none. */
  readonly noPhoto?: true;
};

type Kind = Extract<Lookup, 'user' | 'team' | 'group'>;
const kinds: readonly Kind[] = ['user', 'team', 'group'];

/**
 * Finds people, teams and groups by a name, with their photos, as far as the requester may see them. A kind for which a
 * permission was not granted is left out; when that is so for all of them, the first is asked for. Somebody types and
 * waits meanwhile, so whatever takes long is left out as well.
 * @throws Refusal `auth.outsider` | `auth.sign_in_needed` | `auth.wrong_person` | `search.slow`, and those of Graph
 */
export async function searchPhotos(
  deps: Deps,
  { name, ...sender }: SearchRequest,
  assertion: Assertion | undefined,
): Promise<readonly SearchResult[]> {
  await refuseOutsider(deps, sender);
  const signedIn = await requireOwnSignIn(deps, sender, assertion);
  if (name.trim() === '') return [];
  try {
    return await inTime(deps, name, signedIn);
  } catch (thrown) {
    await loseSignIn(deps, sender, toRefusal(thrown));
    throw thrown;
  }
}

async function inTime(
  deps: Deps,
  name: string,
  assertion: Assertion,
): Promise<readonly SearchResult[]> {
  const found = new Map<Kind, SearchResult[]>();
  const searches = kinds.map(async (kind) => {
    const candidates = await candidatesOf(deps, kind, name, assertion);
    const results = candidates.map(({ detail, target }): SearchResult => ({ detail, target }));
    found.set(kind, results);
    const shown = results.slice(0, limits.searchResults).map(async (result, index) => {
      results[index] = await withPhoto(deps, result, assertion);
    });
    await Promise.all(shown);
  });
  const searching = Promise.allSettled(searches);
  const all = await soon(deps, searching);
  const results = kinds.flatMap((kind) => found.get(kind) ?? []).slice(0, limits.searchResults);
  if (results.length > 0) return results;
  if (!all) throw new Refusal('search.slow');
  requireLooked(await searching);
  return results;
}

/**
 * What is not granted is left out; else that nothing was found is said only by who could look everywhere.
 * @throws Refusal why it could not be looked
 */
function requireLooked(searches: readonly PromiseSettledResult<unknown>[]): void {
  const failures = searches.flatMap((each) =>
    each.status === 'rejected' ? [toRefusal(each.reason)] : [],
  );
  const failure = failures.find(({ code }) => code !== 'auth.consent_needed');
  if (failure) throw withoutButton(failure);
  if (failures.length === kinds.length && failures[0]) throw failures[0];
}

/** Puts what passes into words without a button, which a search does not have. */
function withoutButton(failure: Refusal): Refusal {
  const passes = failure.code.startsWith('graph.') && failure.retryable;
  return passes ? new Refusal('search.slow', {}, { cause: failure }) : failure;
}

async function candidatesOf(
  deps: Deps,
  kind: Kind,
  name: string,
  assertion: Assertion,
): Promise<readonly Candidate[]> {
  const entries = await deps.lookUp.candidates({ kind, called: { by: 'name', name } }, assertion);
  const matches = matching(name, entries);
  return matches.kind === 'found' ? matches.entries : [];
}

async function withPhoto(
  deps: Deps,
  result: SearchResult,
  assertion: Assertion,
): Promise<SearchResult> {
  try {
    const photo = await deps.readPhoto(result.target, assertion);
    if (photo.kind === 'none') return { ...result, noPhoto: true };
    const { preview } = await deps.converter.thumbnail(photo.jpeg);
    return { ...result, preview };
  } catch {
    return result;
  }
}
