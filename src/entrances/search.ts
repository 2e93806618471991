import type { ReadPhoto } from '../access/read-photo';
import { Refusal, toRefusal } from '../errors';
import type { LookUp } from '../finding/look-up';
import type { OwnSignIn, People, SignedIn, SignInNeeded } from '../jobs/own-sign-in';
import { isDoneSoon } from '../showing/answers';
import { limits } from '../limits';
import type { Assertion } from '../outside';
import type { PhotoConverter } from '../photos/convert';
import type { Sleep } from '../ports';
import type { Sender } from '../request';
import type { Candidate } from '../targets/matching';
import type { Lookup } from '../targets/catalog';
import { matching } from '../targets/matching';
import type { Target } from '../targets/target';
import type { Outsiders } from './members';

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

/** What a search has found. */
export type Search = { readonly kind: 'found'; readonly results: readonly SearchResult[] };

export type SearchNeeds = {
  readonly outsiders: Outsiders;
  readonly person: Pick<People, 'known'>;
  readonly signIn: Pick<OwnSignIn, 'lose'>;
  readonly lookUp: Pick<LookUp, 'candidates'>;
  readonly readPhoto: ReadPhoto;
  readonly converter: Pick<PhotoConverter, 'thumbnail'>;
  readonly sleep: Sleep;
};

/**
 * Finds people, teams and groups by a name, with their photos, as far as the requester may see them. A kind for which a
 * permission was not granted is left out; when that is so for all of them, the first is asked for. Somebody types and
 * waits meanwhile, so whatever takes long is left out as well.
 * @throws Refusal `auth.outsider` | `auth.wrong_person` | `search.slow`, and those of Graph and of the sign-in
 */
export type SearchPhotos = (
  request: SearchRequest,
  signedIn?: SignedIn,
) => Promise<Search | SignInNeeded>;

/** Creates what searches. */
export function createSearchPhotos(needs: SearchNeeds): SearchPhotos {
  return async ({ name, ...sender }, signedIn) => {
    await needs.outsiders.refuse(sender);
    const known = await needs.person.known(sender, signedIn);
    if (known.kind === 'sign-in') return known;
    if (known.kind === 'nobody') throw known.refusal;
    if (name.trim() === '') return { kind: 'found', results: [] };
    try {
      return { kind: 'found', results: await inTime(needs, name, known.assertion) };
    } catch (thrown) {
      await needs.signIn.lose(sender, toRefusal(thrown));
      throw thrown;
    }
  };
}

async function inTime(
  needs: SearchNeeds,
  name: string,
  assertion: Assertion,
): Promise<readonly SearchResult[]> {
  const found = new Map<Kind, SearchResult[]>();
  const searches = kinds.map(async (kind) => {
    const candidates = await candidatesOf(needs, kind, name, assertion);
    const results = candidates.map(({ detail, target }): SearchResult => ({ detail, target }));
    found.set(kind, results);
    const shown = results.slice(0, limits.searchResults).map(async (result, index) => {
      results[index] = await withPhoto(needs, result, assertion);
    });
    await Promise.all(shown);
  });
  const searching = Promise.allSettled(searches);
  const all = await isDoneSoon(needs.sleep, searching);
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
  { lookUp }: SearchNeeds,
  kind: Kind,
  name: string,
  assertion: Assertion,
): Promise<readonly Candidate[]> {
  const entries = await lookUp.candidates({ kind, called: { by: 'name', name } }, assertion);
  const matches = matching(name, entries);
  return matches.kind === 'found' ? matches.entries : [];
}

async function withPhoto(
  { converter, readPhoto }: SearchNeeds,
  result: SearchResult,
  assertion: Assertion,
): Promise<SearchResult> {
  try {
    const photo = await readPhoto(result.target, assertion);
    if (photo.kind === 'none') return { ...result, noPhoto: true };
    const { preview } = await converter.thumbnail(photo.jpeg);
    return { ...result, preview };
  } catch {
    return result;
  }
}
