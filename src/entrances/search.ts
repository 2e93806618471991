import type { ReadPhoto } from '../access/read-photo';
import type { RefusalCode } from '../errors';
import { factsOf, Refusal, toRefusal } from '../errors';
import type { LookUp } from '../finding/look-up';
import type { OwnSignIn, People, SignedIn, SignInNeeded } from '../jobs/own-sign-in';
import { isDoneSoon } from '../net/within';
import { limits } from '../limits';
import type { Assertion } from '../outside';
import type { PhotoConverter } from '../photos/convert';
import type { Log, Sleep } from '../ports';
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
  readonly traits?: Candidate['traits'];
  /** A small JPEG, if there is a photo and it came in time. */
  readonly preview?: Buffer;
  /** Graph says that there is none. */
  readonly noPhoto?: true;
};

type Kind = Extract<Lookup, 'user' | 'team' | 'group'>;
const kinds: readonly Kind[] = ['user', 'team', 'group'];

/** What a search has found. */
export type Search = {
  readonly kind: 'found';
  readonly results: readonly SearchResult[];
  /** Why some kinds could not be searched; the details say which (`kinds`). */
  readonly missing: readonly Refusal[];
};

export type SearchNeeds = {
  readonly outsiders: Outsiders;
  readonly people: Pick<People, 'known'>;
  readonly ownSignIn: Pick<OwnSignIn, 'lose'>;
  readonly lookUp: Pick<LookUp, 'candidates'>;
  readonly readPhoto: ReadPhoto;
  readonly converter: Pick<PhotoConverter, 'thumbnail'>;
  readonly sleep: Sleep;
  readonly log: Log;
};

/**
 * Finds people, teams and groups by a name, with their photos, as far as the requester may see them. If some kinds
 * could not be searched, it says so beside what was found; if nothing was found, it throws that. Somebody types and
 * waits meanwhile, so it leaves out what takes too long.
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
    const known = await needs.people.known(sender, signedIn);
    if (known.kind === 'sign-in') return known;
    if (known.kind === 'nobody') throw known.refusal;
    if (name.trim() === '') return { kind: 'found', results: [], missing: [] };
    try {
      const found = await inTime(needs, name, known.assertion);
      await Promise.all(found.missing.map((refusal) => needs.ownSignIn.lose(sender, refusal)));
      return found;
    } catch (thrown) {
      await needs.ownSignIn.lose(sender, toRefusal(thrown));
      throw thrown;
    }
  };
}

async function inTime(needs: SearchNeeds, name: string, assertion: Assertion): Promise<Search> {
  const found = new Map<Kind, SearchResult[]>();
  const failed = new Map<Kind, Refusal>();
  const search = async (kind: Kind): Promise<void> => {
    const candidates = await candidatesOf(needs, kind, name, assertion);
    const results = candidates.map(({ detail, target, traits }): SearchResult => ({
      detail,
      target,
      traits,
    }));
    found.set(kind, results);
    const shown = results.slice(0, limits.searchResults).map(async (result, index) => {
      results[index] = await withPhoto(needs, kind, result, assertion);
    });
    await Promise.all(shown);
  };
  const fail = (kind: Kind, refusal: Refusal): void => {
    failed.set(kind, ofList(refusal));
    report(needs, 'search.part_refused', kind, refusal);
  };
  const searches = kinds.map((kind) =>
    search(kind).catch((thrown: unknown) => fail(kind, toRefusal(thrown))),
  );
  const all = await isDoneSoon(needs.sleep, Promise.all(searches));
  const results = kinds.flatMap((kind) => found.get(kind) ?? []).slice(0, limits.searchResults);
  const missing = together(failed);
  if (results.length > 0) return { kind: 'found', results, missing };
  if (!all) throw new Refusal('search.slow');
  // “Nothing found” would be wrong if some kinds could not be searched.
  if (missing[0]) throw missing[0];
  return { kind: 'found', results, missing };
}

/** Codes whose sentence is about somebody's photo or mailbox, while a list was asked for. */
const ofPhotos: readonly RefusalCode[] = [
  'graph.account_disabled',
  'graph.access_policy',
  'graph.mailbox_closed',
  'graph.mailbox_full',
  'graph.no_licence',
  'graph.no_mailbox',
  'graph.not_found',
  'graph.storage_full',
  'graph.target_is_guest',
];

function ofList(refusal: Refusal): Refusal {
  const { cause, code, details } = refusal;
  return ofPhotos.includes(code) ? new Refusal('graph.refused', details, { cause }) : refusal;
}

function report({ log }: SearchNeeds, event: string, target: Kind, refusal: Refusal): void {
  const { requestId } = refusal.details;
  log.info(event, { ...factsOf(refusal), target, requestId });
}

/** Returns one refusal for all kinds that failed alike. A permission that was not granted comes last. */
function together(failed: ReadonlyMap<Kind, Refusal>): readonly Refusal[] {
  const alike = new Map<string, Refusal>();
  for (const kind of kinds) {
    const refusal = failed.get(kind);
    if (!refusal) continue;
    const { code, details } = refusal;
    const kinds = [...(alike.get(code)?.details.kinds ?? []), kind];
    alike.set(code, new Refusal(code, { ...details, kinds }, { cause: refusal.cause }));
  }
  const isConsent = ({ code }: Refusal) => Number(code === 'auth.consent_needed');
  return [...alike.values()].sort((one, other) => isConsent(one) - isConsent(other));
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
  needs: SearchNeeds,
  kind: Kind,
  result: SearchResult,
  assertion: Assertion,
): Promise<SearchResult> {
  const { converter, readPhoto } = needs;
  try {
    const photo = await readPhoto(result.target, assertion);
    if (photo.kind === 'none') return { ...result, noPhoto: true };
    const { preview } = await converter.thumbnail(photo.jpeg);
    return { ...result, preview };
  } catch (thrown) {
    report(needs, 'search.photo_refused', kind, toRefusal(thrown));
    return result;
  }
}
