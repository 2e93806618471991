import { randomUUID } from 'node:crypto';
import type { PersonKey } from './people';
import { personKeys } from './people';
import type { PhotoKey } from './photos';
import type { Team } from './places';

/**
 * A group of the directory. Microsoft 365 groups are `Unified`; others have no mailbox, and so no photo.
 * Source: https://learn.microsoft.com/graph/api/resources/group
 */
export type Group = {
  readonly key: string;
  readonly id: string;
  displayName: string;
  readonly mail: string;
  description: string;
  readonly owners: Set<PersonKey>;
  readonly members: Set<PersonKey>;
  visibility: 'Public' | 'Private' | 'HiddenMembership';
  /** Who belongs to it is computed by this rule. */
  readonly membershipRule?: string;
  /** Mastered on premises: the cloud changes nothing about it. */
  readonly onPremisesSyncEnabled: boolean;
  createdDateTime: string;
  readonly groupTypes: readonly ('Unified' | 'DynamicMembership')[];
  /** Whether the services behind a new group are there yet; until then nobody finds its photo. */
  provisioned: boolean;
  /** What makes the group a team. */
  readonly team?: { readonly threadId?: string; isArchived: boolean };
};

const seedKeys = [
  'photoTeam',
  'marketing',
  'marketingEmea',
  'allStaff',
  'legacySales',
  'board',
  'holidayBerlin',
  'holidayMadrid',
  'launchTeam',
  'retiredProject',
] as const;
export type SeedGroupKey = (typeof seedKeys)[number];

/** All groups by key: those of the start, and those that were added later. */
export type Groups = Readonly<Record<SeedGroupKey, Group>> & Readonly<Record<string, Group>>;

/** A group to add; whatever is missing is as in a new, private Microsoft 365 group of Adele's. */
export type NewGroup = Partial<Omit<Group, 'key' | 'owners' | 'members'>> & {
  readonly displayName: string;
  readonly owners?: readonly PersonKey[];
  readonly members?: readonly PersonKey[];
};

export type GroupDirectory = {
  readonly all: Groups;
  /** Finds a group by its id, in any letter case. */
  find(id: string): Group | undefined;
  add(key: string, group: NewGroup): Group;
  remove(key: string): void;
};

export function createGroups(team: Team, changed: () => void): GroupDirectory {
  const byKey: Record<string, Group> = {};
  const add = (key: string, group: NewGroup) => (byKey[key] = newGroup(key, group));
  const { members, owners } = team;
  // One team seen from two sides has one set of owners.
  byKey['photoTeam'] = { ...newGroup('photoTeam', photoTeam(team)), owners, members };
  for (const [key, group] of Object.entries(seeds)) add(key, { ...group, ...seedOf(key) });
  return {
    all: byKey as Groups,
    find: (id) => Object.values(byKey).find((group) => group.id === id.toLowerCase()),
    add(key, group) {
      const added = add(key, group);
      changed();
      return added;
    },
    remove(key) {
      Reflect.deleteProperty(byKey, key);
      changed();
    },
  };
}

/** Returns under which key the photo of a group is kept; that of the team which the bot is in has a name of its own. */
export function groupPhotoKey({ key }: Pick<Group, 'key'>): PhotoKey {
  return key === 'photoTeam' ? 'teamGroup' : `group:${key}`;
}

/** Returns under which key the photo is kept that Teams shows for a team. */
export function teamPhotoKey({ key }: Pick<Group, 'key'>): PhotoKey {
  return key === 'photoTeam' ? 'team' : `team:${key}`;
}

const photoTeam = ({ groupId, name, threadId }: Team): NewGroup => ({
  id: groupId,
  displayName: name,
  mail: 'phototeam@contoso.example',
  description: 'Where the bot is at home',
  team: { threadId, isArchived: false },
  createdDateTime: '2025-01-07T09:00:00Z',
});

const seeds: Readonly<Record<Exclude<SeedGroupKey, 'photoTeam'>, NewGroup>> = {
  marketing: {
    displayName: 'Marketing',
    description: 'Campaigns and events',
    visibility: 'Public',
    members: ['adele', 'diego'],
  },
  marketingEmea: {
    displayName: 'Marketing EMEA',
    description: 'Campaigns in Europe, the Middle East and Africa',
    owners: ['megan'],
    members: ['megan', 'adele'],
  },
  allStaff: {
    displayName: 'All Staff',
    description: 'Everybody at Contoso',
    owners: ['nestor'],
    members: ['adele', 'megan', 'diego', 'nestor'],
    membershipRule: '(user.userType -eq "Member")',
    groupTypes: ['Unified', 'DynamicMembership'],
  },
  legacySales: {
    displayName: 'Legacy Sales',
    description: 'Mastered on premises',
    owners: [],
    members: ['adele', 'megan'],
    onPremisesSyncEnabled: true,
    groupTypes: [],
  },
  board: {
    displayName: 'Board',
    description: 'The board and its papers',
    visibility: 'HiddenMembership',
  },
  holidayBerlin: {
    displayName: 'Holiday Planning',
    description: 'Holidays of the Berlin office',
    members: ['adele', 'megan'],
  },
  holidayMadrid: {
    displayName: 'Holiday Planning',
    description: 'Holidays of the Madrid office',
    members: ['adele', 'diego'],
  },
  launchTeam: {
    displayName: 'Launch Team',
    description: 'Gets the spring launch done',
    members: personKeys,
    team: { threadId: '19:5c8e1f6b2d7a4930b4c3launchTeam01@thread.tacv2', isArchived: false },
  },
  retiredProject: {
    displayName: 'Retired Project',
    description: 'Done and archived',
    team: { threadId: '19:7b1d0c9e8f2a4615a6d4retiredTeam1@thread.tacv2', isArchived: true },
  },
};

/** Ids and mail addresses that stay the same from start to start. */
function seedOf(key: string): Pick<NewGroup, 'id' | 'mail' | 'createdDateTime'> {
  const number = seedKeys.findIndex((each) => each === key) + 1;
  return {
    id: `6a0b9c5e-0000-4000-8000-0000000000${(0xb0 + number).toString(16)}`,
    mail: `${key.toLowerCase()}@contoso.example`,
    createdDateTime: '2025-01-07T09:00:00Z',
  };
}

function newGroup(
  key: string,
  { owners = ['adele'], members = owners, ...group }: NewGroup,
): Group {
  return {
    id: randomUUID(),
    mail: `${key.toLowerCase()}@contoso.example`,
    description: '',
    visibility: 'Private',
    onPremisesSyncEnabled: false,
    createdDateTime: new Date().toISOString().replace(/\.\d+Z/, 'Z'),
    groupTypes: ['Unified'],
    provisioned: true,
    ...group,
    key,
    owners: new Set(owners),
    members: new Set(members),
  };
}
