import type { Called, Who, Whose } from '../commands/command';
import type { Deps } from '../jobs/deps';
import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Assertion } from '../outside';
import type { Person, Target } from '../targets/target';
import type { Errand, Part, Question, Task } from '../jobs/errand';
import type { Wanted } from './look-up';
import { calledAs, lookUp } from './look-up';
import { teamHere } from './team-here';

/** Whose photo an errand is about, and whose photo is its picture. */
export type Resolved = { readonly target: Target; readonly source?: Target };

type PhotoTask = Exclude<Task, { readonly name: 'undo' }>;

/** What a search needs to know. */
export type Search = {
  readonly deps: Deps;
  readonly assertion: Assertion;
  readonly subject: Pick<Errand, 'known' | 'place' | 'requester'> & { readonly task: PhotoTask };
};

/**
 * Finds whom a command means, with the requester's own rights; gives a question where only they can tell.
 * @throws Refusal
 */
export async function resolve(search: Search): Promise<Resolved | { readonly question: Question }> {
  const { task } = search.subject;
  try {
    const source =
      task.name === 'set' && task.source ? await find(search, 'source', task.source) : undefined;
    const target = await find(search, 'whose', task.whose);
    return { target, ...(source && { source }) };
  } catch (thrown) {
    if (thrown instanceof Ambiguous) return { question: thrown.question };
    throw thrown;
  }
}

/** Several fit, so the search stops until the requester has chosen. */
class Ambiguous extends Error {
  constructor(readonly question: Question) {
    super('several fit');
  }
}

async function find(search: Search, part: Part, whose: Whose): Promise<Target> {
  const { deps, subject } = search;
  const { known, place, requester } = subject;
  const answered = known[part];
  if (answered) return answered;
  switch (whose.kind) {
    case 'me':
      return { kind: 'me', objectId: requester.objectId, name: requester.name };
    case 'user':
      return choose(search, part, { kind: 'user', called: named(whose.who) });
    case 'team':
      if (!whose.called) return teamHere(deps, place);
      return choose(search, part, { kind: 'team', called: whose.called });
    case 'group':
      return choose(search, part, { kind: 'group', called: named(whose.called) });
    case 'contact': {
      const owner = whose.owner && (await findOwner(search, whose.owner));
      const called = named(whose.called);
      return choose(search, part, { kind: 'contact', called, ...(owner && { owner }) });
    }
  }
}

/** Somebody else's contacts are for photo administrators only. */
async function findOwner(search: Search, who: Who): Promise<Person | undefined> {
  const { deps, subject } = search;
  const owner =
    subject.known.owner ?? (await choose(search, 'owner', { kind: 'user', called: named(who) }));
  if (owner.kind !== 'user') return undefined;
  if (!deps.photoAdministrators.has(subject.requester.objectId)) {
    throw new Refusal('auth.not_photo_administrator');
  }
  const { address, name, objectId } = owner;
  return { objectId, address, name };
}

async function choose(
  { assertion, deps, subject }: Search,
  part: Part,
  wanted: Wanted,
): Promise<Target> {
  const name = calledAs(wanted.called);
  const { candidates, fits } = await lookUp(deps, assertion, wanted);
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
  if (first.blocked && part === 'whose' && subject.task.name !== 'show') {
    throw new Refusal(first.blocked, { name: first.name });
  }
  return ownOr(subject.requester.objectId, first.target);
}

/** A mention was resolved with the message; whatever else is left has a name. */
function named(who: Who | undefined): Called {
  if (who === undefined || who.by === 'mention') throw new Refusal('target.unknown_mention');
  return who;
}

/** Somebody who names themselves means their own photo, which takes a permission that they can grant themselves. */
export function ownOr(requesterId: string, target: Target): Target {
  if (target.kind !== 'user' || target.objectId !== requesterId) return target;
  return { kind: 'me', objectId: requesterId, name: target.name };
}
