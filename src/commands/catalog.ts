import type { Place } from '../request';
import type { TargetKind } from '../targets/target';

export type CommandName = 'set-my-photo' | 'set-team-photo' | 'help';

export type CommandEntry = {
  readonly name: CommandName;
  /** As people write it, and as Teams offers it. */
  readonly title: string;
  /** One line for the help card and the manifest. */
  readonly description: string;
  readonly places: readonly Place['kind'][];
  /** Whose photo the command sets. */
  readonly target?: TargetKind;
};

/** Every command: help, manifest, README and parser are read from here. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'set-my-photo',
    title: 'set my photo',
    description: 'Makes the picture in your message your own photo',
    places: ['personal', 'groupChat', 'channel'],
    target: 'me',
  },
  {
    name: 'set-team-photo',
    title: 'set team photo',
    description: 'Makes the picture in your message the photo of this team (owners only)',
    places: ['channel'],
    target: 'team',
  },
  {
    name: 'help',
    title: 'help',
    description: 'Shows what PhotoBot can do here',
    places: ['personal', 'groupChat', 'channel'],
  },
];

/** @throws TypeError for a name that the catalogue does not have. */
export function commandNamed(name: CommandName): CommandEntry {
  const entry = commands.find((command) => command.name === name);
  if (!entry) throw new TypeError(`no command is called ${name}`);
  return entry;
}

/** The commands that work in such a place. */
export function commandsIn(kind: Place['kind']): readonly CommandEntry[] {
  return commands.filter((command) => command.places.includes(kind));
}
