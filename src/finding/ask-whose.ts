import type { NameHeard, Offer } from '../commands/command';
import { Refusal } from '../errors';
import type { Job } from '../job';
import { limits } from '../limits';
import type { Assertion, Teams } from '../outside';
import type { Place, Sender } from '../request';
import type { Candidate } from '../targets/matching';
import { meantBy } from '../targets/target';
import type { Offered, Question, SetWish } from '../targets/wish';
import type { LookUp, Wanted } from './look-up';
import { hasTeam, teamHere } from './look-up';

/** A question with its answers, or the job whose words were read as a name. */
type Asked = { readonly question: Question; readonly unread?: string } | { readonly job: Job };

/**
 * Returns the question whose photo a picture is to be: what makes sense in a place, the likeliest first. If a sign-in
 * is at hand, words that may be a name are looked up. A name whose kind was said takes the place of the question.
 */
export type AskWhose = (job: Job, assertion: Assertion | undefined) => Promise<Asked>;

type Needs = {
  readonly teams: Pick<Teams, 'find'>;
  readonly lookUp: Pick<LookUp, 'meant'>;
};

/** Creates what asks whose photo it is to be. Nobody needs to be signed in for the question. */
export function createAskWhose({ lookUp, teams }: Needs): AskWhose {
  async function offered(offer: Offer, { place, requester }: Sender): Promise<Offered> {
    const { name, objectId } = requester;
    if (offer === 'me') return { offer, target: { kind: 'me', objectId, name } };
    // Teams may not tell it now; then it is found when it is chosen.
    const target = offer === 'team' && (await teamHere(teams, place).catch(() => undefined));
    return target ? { offer, target } : { offer };
  }
  return async (job, assertion) => {
    const { unread, wish } = job;
    const { whose } = wish;
    const { guess, heard, several } = whose.kind === 'unsaid' ? whose : unguessed;
    const name = whose.kind === 'own' ? whose.heard : heard;
    const told = await toldBy(lookUp, name, job, assertion);
    if (told?.kind === 'named') return { job: withWhose(job, told.whose) };
    if (whose.kind === 'own')
      return { job: assertion ? withWhose(job, { kind: 'own', of: whose.of }, unread) : job };
    const all = offersIn(job.place);
    const first = guess && all.includes(guess) ? [guess] : [];
    const sorted = [...first, ...all.filter((offer) => offer !== guess)];
    const offers = await Promise.all(sorted.map((offer) => offered(offer, job)));
    const named = told?.offers ?? [];
    const question = { kind: 'whose', offers: [...named, ...offers], several } as const;
    return named.length > 0 ? { question, unread: undefined } : { question };
  };
}

const unguessed: { readonly guess?: Offer; readonly heard?: NameHeard; readonly several?: true } =
  {};

function offersIn(place: Place): readonly Offer[] {
  return hasTeam(place)
    ? ['team', 'me', 'own-group', 'user']
    : ['me', 'own-team', 'own-group', 'user'];
}

/** Returns the job with another wish. What was read as a name is no longer left out. */
function withWhose(job: Job, whose: SetWish['whose'], unread?: string): Job {
  const { wish } = job;
  return wish.name === 'set' ? { ...job, wish: { ...wish, whose }, unread } : job;
}

type Told =
  | { readonly kind: 'named'; readonly whose: SetWish['whose'] }
  | { readonly kind: 'offers'; readonly offers: readonly Offered[] };

/** Looks up words that may be a name. */
async function toldBy(
  lookUp: Needs['lookUp'],
  heard: NameHeard | undefined,
  { place, requester }: Sender,
  assertion: Assertion | undefined,
): Promise<Told | undefined> {
  if (!heard || !assertion) return undefined;
  const called = { by: 'name', name: heard.name } as const;
  const fitting = (kind: Wanted['kind']) => fits(lookUp, { kind, called }, assertion);
  if (heard.kind) {
    const found = await fitting(heard.kind);
    return found.length > 0 ? { kind: 'named', whose: { kind: heard.kind, called } } : undefined;
  }
  const isShared = place.kind !== 'personal';
  // Nobody else is to learn of somebody's contacts.
  const kinds = ['user', 'team', 'group', ...(isShared ? [] : ['contact' as const])] as const;
  const found = apart((await Promise.all(kinds.map(fitting))).flat());
  const offers = found.flatMap(({ detail, target, traits }): readonly Offered[] => {
    const meant = meantBy(requester.objectId, target);
    return meant.kind === 'me' ? [] : [{ offer: 'named', target: meant, detail, traits }];
  });
  // What fits a name is shown to everybody only if nothing else fits.
  const shown = isShared && offers.length > 1 ? [] : offers.slice(0, limits.suggestions);
  return { kind: 'offers', offers: shown };
}

/** Returns what fits a name; nothing where it cannot be looked up, because the question does without. */
async function fits(
  lookUp: Needs['lookUp'],
  wanted: Wanted,
  assertion: Assertion,
): Promise<readonly Candidate[]> {
  try {
    const found = await lookUp.meant(wanted, assertion);
    return found.fits ? found.candidates.filter(({ blocked }) => blocked === undefined) : [];
  } catch (thrown) {
    if (thrown instanceof Refusal) return [];
    throw thrown;
  }
}

/** Leaves out the groups that are found as teams as well. */
function apart(found: readonly Candidate[]): readonly Candidate[] {
  const teams = found.flatMap(({ target }) => (target.kind === 'team' ? [target.groupId] : []));
  return found.filter(({ target }) => target.kind !== 'group' || !teams.includes(target.groupId));
}
