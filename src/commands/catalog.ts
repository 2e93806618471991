import type { Place } from '../request';

type Entry<Name extends string> = {
  readonly name: Name;
  /** As Teams offers it; where it ends in "of", people write a name behind it. */
  readonly title: string;
  /** As people write it, with its name and all. */
  readonly example: string;
  /** Where it works. */
  readonly places: readonly Place['kind'][];
  /** Where Teams does not list it although it works there: Teams takes no more than twelve in one place. */
  readonly unlisted?: readonly Place['kind'][];
};

const everywhere = ['personal', 'groupChat', 'channel'] as const;

const entries = [
  {
    name: 'set-my-photo',
    title: 'set my photo',
    example: 'set my photo',
    places: everywhere,
  },
  {
    name: 'set-team-photo',
    title: 'set team photo',
    example: 'set team photo',
    places: ['channel'],
  },
  {
    name: 'set-named-team-photo',
    title: 'set team photo of',
    example: 'set team photo of Launch Team',
    places: everywhere,
  },
  {
    name: 'set-group-photo',
    title: 'set group photo of',
    example: 'set group photo of Marketing',
    places: everywhere,
  },
  {
    name: 'set-user-photo',
    title: 'set photo of',
    example: 'set photo of "Megan Bowen"',
    places: everywhere,
  },
  {
    name: 'set-contact-photo',
    title: 'set contact photo of',
    example: 'set contact photo of Bob Smith',
    places: everywhere,
  },
  {
    name: 'use-photo',
    title: 'use photo of',
    example: 'use photo of "Diego Siciliani" as my photo',
    places: everywhere,
  },
  {
    name: 'show-photo',
    title: 'show my photo',
    example: 'show photo of "Diego Siciliani"',
    places: everywhere,
  },
  {
    name: 'remove-photo',
    title: 'remove my photo',
    example: 'remove group photo of Marketing',
    places: everywhere,
  },
  {
    name: 'undo',
    title: 'undo',
    example: 'undo',
    places: everywhere,
  },
  {
    name: 'cancel',
    title: 'cancel',
    example: 'cancel',
    places: everywhere,
    unlisted: everywhere,
  },
  {
    name: 'history',
    title: 'history',
    example: 'history',
    places: everywhere,
  },
  {
    name: 'sign-out',
    title: 'sign out',
    example: 'sign out',
    places: everywhere,
    unlisted: ['channel'],
  },
  {
    name: 'help',
    title: 'help',
    example: 'help',
    places: everywhere,
  },
] as const satisfies readonly Entry<string>[];

type Entries = (typeof entries)[number];
export type CommandName = Entries['name'];
export type CommandEntry = Entry<CommandName>;
/** Every command: help, manifest, documents and the nearest command are read from here. */
export const commands: readonly CommandEntry[] = entries;

/** @throws TypeError for a name that the catalogue does not have. */
export function commandNamed(name: CommandName): CommandEntry {
  const entry = commands.find((command) => command.name === name);
  if (!entry) throw new TypeError(`no command is called ${name}`);
  return entry;
}

/** Returns the commands that work in such a place. */
export function commandsIn(kind: Place['kind']): readonly CommandEntry[] {
  return commands.filter(({ places }) => places.includes(kind));
}

/** What people most often want in a place. */
const wanted: Readonly<Record<Place['kind'], readonly CommandName[]>> = {
  personal: ['set-my-photo', 'set-named-team-photo', 'undo'],
  groupChat: ['set-my-photo', 'set-group-photo', 'undo'],
  channel: ['set-team-photo', 'set-my-photo', 'undo'],
};

/** Returns the names of the commands that work in such a place: three to begin with, and all others. */
export function promptsIn(kind: Place['kind']): {
  readonly first: readonly CommandName[];
  readonly others: readonly CommandName[];
} {
  const first = wanted[kind];
  const names = commandsIn(kind).map(({ name }) => name);
  return { first, others: names.filter((name) => !first.includes(name)) };
}

/** Returns the commands that Teams lists in such a place, in the order in which the help shows them. */
export function listedIn(kind: Place['kind']): readonly CommandEntry[] {
  const { first, others } = promptsIn(kind);
  const listed = [...first, ...others].map(commandNamed);
  return listed.filter(({ unlisted = [] }) => !unlisted.includes(kind));
}
