import type { Called, Whose } from '../commands/command';
import type { Deps } from '../jobs/deps';
import type { Means } from '../access/graph-call';
import type { Assertion } from '../outside';
import type { Candidate } from '../targets/candidate';
import { lookups, routes } from '../targets/catalog';
import type { Named } from '../targets/matching';
import { matching } from '../targets/matching';
import type { Person, TargetKind } from '../targets/target';

export type Wanted = {
  readonly kind: Exclude<TargetKind, 'me'>;
  readonly called: Called;
  /** In whose mailbox a contact is, unless it is the requester's. */
  readonly owner?: Person;
};

/** What a name means in the directory, or in a mailbox. @throws Refusal */
export async function lookUp(
  deps: Deps,
  assertion: Assertion,
  wanted: Wanted,
): Promise<{ readonly fits: boolean; readonly candidates: readonly Candidate[] }> {
  const entries = await candidatesFor(deps, assertion, wanted);
  const found = matching<Candidate & Named>(calledAs(wanted.called), entries);
  if (found.kind === 'none') return { fits: false, candidates: usable(found.nearest) };
  const [only, another] = found.entries;
  // Whoever means just this one is told why it cannot be.
  if (only && !another) return { fits: true, candidates: [only] };
  const fitting = usable(found.entries);
  return { fits: true, candidates: fitting.length > 0 ? fitting : found.entries.slice(0, 1) };
}

/** Gives a name or an address as it was written. */
export function calledAs(called: Called): string {
  return called.by === 'name' ? called.name : called.address;
}

function usable(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ blocked }) => blocked === undefined);
}

/** Gives everything of a kind that a search by a name or an address may mean. @throws Refusal */
export function candidatesFor(
  deps: Deps,
  assertion: Assertion,
  { called, kind, owner }: Wanted,
): Promise<readonly Candidate[]> {
  const { directory } = deps;
  const search = called.by === 'name' ? { name: called.name } : { address: called.address };
  const permission = kind === 'contact' ? contactPermission(owner) : lookups[kind];
  const means: Means = { assertion, permission };
  const context = { target: kind, route: 'lookup', verb: 'look' } as const;
  return deps.call(means, context, (token) => {
    switch (kind) {
      case 'user':
        return directory.users(token, search);
      case 'group':
        return directory.groups(token, search);
      case 'team':
        return directory.teams(token);
      case 'contact':
        return directory.contacts(token, owner);
    }
  });
}

/** Contacts of somebody else are nobody's to read but the app's own. */
export function contactPermission(owner: Person | undefined) {
  return owner ? routes['contact-as-app'] : routes.contact;
}

/** Whether a command says whom it means. */
export function isNamed(whose: Whose): boolean {
  if (whose.kind === 'me') return true;
  if (whose.kind === 'user') return whose.who !== undefined && !isEmpty(whose.who);
  if (whose.kind === 'team' && !whose.called) return true;
  return whose.called !== undefined && !isEmpty(whose.called);
}

function isEmpty(called: { readonly by: string; readonly name?: string }): boolean {
  return called.by === 'name' && called.name === '';
}
