import type { GraphCaller } from '../access/graph-call';
import type { Aim, Called } from '../commands/command';
import { calledAs } from '../commands/command';
import { Refusal } from '../errors';
import type { Directory } from '../graph/directory';
import type { Audit } from '../memory/audit';
import type { Assertion, Teams } from '../outside';
import type { Place, Requester } from '../request';
import type { Candidate, Named } from '../targets/matching';
import type { Permission } from '../targets/catalog';
import { lookups, routes } from '../targets/catalog';
import { matching } from '../targets/matching';
import type { Person, Target, TargetKind } from '../targets/target';

/** Who or what is looked for. */
export type Wanted = {
  readonly kind: Exclude<TargetKind, 'me'>;
  readonly called: Called;
  /** In whose mailbox a contact is, unless it is the requester's. */
  readonly owner?: Person;
};

/** Which of somebody's own is looked for. */
export type OwnKind = 'group' | 'team';

/** Looks in the directory, or in a mailbox, with the rights of the person who is signed in. @throws Refusal */
export type LookUp = {
  /** Returns everything of a kind that a search by a name or an address may mean. */
  candidates(wanted: Wanted, assertion: Assertion): Promise<readonly Candidate[]>;
  /** Returns what a name means; where it fits nothing, what comes near. */
  meant(
    wanted: Wanted,
    assertion: Assertion,
  ): Promise<{ readonly fits: boolean; readonly candidates: readonly Candidate[] }>;
  /** Returns the teams that the person owns, or the groups without a team, whose photo can be set. */
  owned(kind: OwnKind, assertion: Assertion): Promise<readonly Candidate[]>;
};

type Needs = {
  readonly call: GraphCaller;
  readonly directory: Directory;
  readonly audit: Pick<Audit, 'looked'>;
};

/** Creates what looks names up. */
export function createLookUp({ audit, call, directory }: Needs): LookUp {
  const candidates: LookUp['candidates'] = async ({ called, kind, owner }, assertion) => {
    const permission = permissionFor(kind, owner);
    if (owner) await audit.looked(assertion, { permission, target: { kind: 'user', ...owner } });
    const context = { target: kind, route: 'lookup', verb: 'look' } as const;
    return call({ assertion, permission }, context, (token) => {
      switch (kind) {
        case 'user':
          return directory.users(token, called);
        case 'group':
          return directory.groups(token, called);
        case 'team':
          return directory.teams(token);
        case 'contact':
          return directory.contacts(token, owner);
      }
    });
  };
  return {
    candidates,
    async meant(wanted, assertion) {
      const entries = await candidates(wanted, assertion);
      const found = matching<Candidate & Named>(calledAs(wanted.called), entries);
      if (found.kind === 'none') return { fits: false, candidates: usable(found.nearest) };
      const [only, another] = found.entries;
      // Somebody who means just this one is told why it cannot be.
      if (only && !another) return { fits: true, candidates: [only] };
      const fitting = usable(found.entries);
      return { fits: true, candidates: fitting.length > 0 ? fitting : found.entries.slice(0, 1) };
    },
    owned: (kind, assertion) => owned({ audit, call, directory }, kind, assertion),
  };
}

/** Contacts of somebody else are nobody's to read but the app's own. */
function permissionFor(kind: Wanted['kind'], owner: Person | undefined) {
  if (kind !== 'contact') return lookups[kind];
  return owner ? routes['contact-as-app'] : routes.contact;
}

async function owned(
  { call, directory }: Needs,
  kind: OwnKind,
  assertion: Assertion,
): Promise<readonly Candidate[]> {
  const context = { target: kind, route: 'lookup', verb: 'look' } as const;
  const ask = <T>(permission: Permission, look: (token: string) => Promise<T>) =>
    call({ assertion, permission }, context, look);
  const ids = await ask(lookups.owned, (token) => directory.ownedIds(token));
  if (ids.length === 0) return [];
  const all =
    kind === 'team'
      ? await ask(lookups.team, (token) => directory.teams(token))
      : await ask(lookups.group, (token) => directory.groupsById(token, ids));
  return usable(all.filter(({ target }) => isAmong(ids, target)));
}

function isAmong(ids: readonly string[], target: Target): boolean {
  return 'groupId' in target && ids.includes(target.groupId.toLowerCase());
}

function usable(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ blocked }) => blocked === undefined);
}

/** What needs no name: the requester, or the team in whose channel they write. */
type Nameless = { readonly kind: 'me' } | { readonly kind: 'team'; readonly called?: undefined };

/** Returns whether a command means somebody, or a team, that needs no looking up. */
export function isNameless(whose: Aim): whose is Nameless {
  return whose.kind === 'me' || (whose.kind === 'team' && !whose.called);
}

/** Returns whether a command names a person, a team, a group or a contact, or needs no name. */
export function isNamed(whose: Aim): boolean {
  if (isNameless(whose) || whose.kind === 'own' || whose.kind === 'unsaid') return true;
  if (whose.kind === 'user') return whose.who !== undefined && !isEmpty(whose.who);
  return whose.called !== undefined && !isEmpty(whose.called);
}

function isEmpty(called: { readonly by: string; readonly name?: string }): boolean {
  return called.by === 'name' && called.name === '';
}

/** Returns the target of what needs no name. @throws Refusal `team.unknown` */
export async function targetHere(
  teams: Pick<Teams, 'find'>,
  { kind }: Nameless,
  {
    place,
    requester,
  }: { readonly place: Place; readonly requester: Pick<Requester, 'name' | 'objectId'> },
): Promise<Target> {
  if (kind === 'team') return teamHere(teams, place);
  return { kind, objectId: requester.objectId, name: requester.name };
}

/** Returns the team in one of whose channels a message is, by Teams' own word. @throws Refusal `team.unknown` */
export async function teamHere(teams: Pick<Teams, 'find'>, place: Place): Promise<Target> {
  const { channelKind } = place;
  return { kind: 'team', ...(await teams.find(place)), ...(channelKind && { channelKind }) };
}

/** Returns whether there is a team that may be meant without its name. */
export function hasTeam({ kind }: Pick<Place, 'kind'>): boolean {
  return kind === 'channel';
}

/** @throws Refusal where there is none */
export function refuseNoTeam(place: Place): void {
  if (hasTeam(place)) return;
  throw new Refusal(place.meeting ? 'command.no_team_in_meeting' : 'command.no_team_here');
}
