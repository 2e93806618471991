import type { Aim, Called, Who } from '../commands/command';
import { calledAs } from '../commands/command';
import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Assertion, Teams } from '../outside';
import type { Place, Requester } from '../request';
import type { Person, Target } from '../targets/target';
import { meantBy } from '../targets/target';
import type { Part, Question, Wish } from '../targets/wish';
import type { LookUp, OwnKind, Wanted } from './look-up';
import { isNameless, targetHere } from './look-up';

/** What somebody wishes for, where, and whom of it we know already. */
export type Wisher = {
  readonly wish: Wish;
  readonly requester: Pick<Requester, 'name' | 'objectId'>;
  readonly place: Place;
  readonly known: Readonly<Partial<Record<Part, Target>>>;
};

/** Whose photo a wish is about, and whose photo is its picture. */
export type Resolved = { readonly target: Target; readonly source?: Target };

/**
 * Finds whom a wish means, with the requester's own rights; returns a question where only they can tell.
 * @throws Refusal
 */
export type Resolve = (
  wisher: Wisher,
  assertion: Assertion,
) => Promise<Resolved | { readonly question: Question }>;

type Needs = {
  readonly lookUp: Pick<LookUp, 'meant' | 'owned'>;
  readonly teams: Pick<Teams, 'find'>;
  readonly photoAdministrators: ReadonlySet<string>;
};

/** Creates what finds whom somebody means. */
export function createResolve(needs: Needs): Resolve {
  return async (wisher, assertion) => {
    const { wish } = wisher;
    const search: Search = { ...needs, wisher, assertion };
    try {
      const source =
        wish.name === 'set' && wish.source ? await find(search, 'source', wish.source) : undefined;
      const target = await find(search, 'whose', wish.whose);
      return { target, ...(source && { source }) };
    } catch (thrown) {
      if (thrown instanceof Ambiguous) return { question: thrown.question };
      throw thrown;
    }
  };
}

type Search = Needs & { readonly wisher: Wisher; readonly assertion: Assertion };

/** Several fit, so the search stops until the requester has chosen. */
class Ambiguous extends Error {
  constructor(readonly question: Question) {
    super('several fit');
  }
}

async function find(search: Search, part: Part, whose: Aim): Promise<Target> {
  const { teams, wisher } = search;
  const answered = wisher.known[part];
  if (answered) return answered;
  if (isNameless(whose)) return targetHere(teams, whose, wisher);
  switch (whose.kind) {
    case 'user':
      return choose(search, part, { kind: 'user', called: named(whose.who) });
    case 'team':
    case 'group':
      return choose(search, part, { kind: whose.kind, called: named(whose.called) });
    case 'own':
      return chooseOwn(search, part, whose.of);
    case 'unsaid':
      throw new TypeError('it was not asked whose photo it is to be');
    case 'contact': {
      const owner = whose.owner && (await findOwner(search, whose.owner));
      const called = named(whose.called);
      return choose(search, part, { kind: 'contact', called, ...(owner && { owner }) });
    }
  }
}

/** Somebody else's contacts are for photo administrators only. */
async function findOwner(search: Search, who: Who): Promise<Person | undefined> {
  const { photoAdministrators, wisher } = search;
  const owner =
    wisher.known.owner ?? (await choose(search, 'owner', { kind: 'user', called: named(who) }));
  if (owner.kind !== 'user') return undefined;
  if (!photoAdministrators.has(wisher.requester.objectId)) {
    throw new Refusal('auth.not_photo_administrator');
  }
  const { address, name, objectId } = owner;
  return { objectId, address, name };
}

async function choose(
  { assertion, lookUp, wisher }: Search,
  part: Part,
  wanted: Wanted,
): Promise<Target> {
  const name = calledAs(wanted.called);
  const { candidates, fits } = await lookUp.meant(wanted, assertion);
  const [first, another] = candidates;
  if (!first) throw new Refusal('target.unknown', { kind: wanted.kind, name });
  if (another || !fits) {
    throw new Ambiguous({
      kind: 'choice',
      part,
      fits,
      wanted: name,
      candidates: candidates.slice(0, limits.choices),
      more: Math.max(0, candidates.length - limits.choices),
    });
  }
  // What cannot be set can be looked at all the same.
  if (first.blocked && part === 'whose' && wisher.wish.name !== 'show') {
    throw new Refusal(first.blocked);
  }
  return meantBy(wisher.requester.objectId, first.target);
}

/** Who owns just one need not choose it, and still has to confirm. */
async function chooseOwn(
  { assertion, lookUp, wisher }: Search,
  part: Part,
  kind: OwnKind,
): Promise<Target> {
  const candidates = await lookUp.owned(kind, assertion);
  const [only, another] = candidates;
  if (!only) throw new Refusal('target.none_owned', { kind });
  if (!another) return meantBy(wisher.requester.objectId, only.target);
  const offered = candidates.slice(0, limits.ownedChoices);
  throw new Ambiguous({
    kind: 'choice',
    part,
    fits: true,
    own: kind,
    wanted: '',
    candidates: offered,
    more: candidates.length - offered.length,
  });
}

/** A mention was resolved with the message; all others have a name. */
function named(who: Who | undefined): Called {
  if (who === undefined || who.by === 'mention') throw new Refusal('target.unknown_mention');
  return who;
}
