import type { Place } from '../request';
import type { Command } from './command';

export type CommandName =
  | 'set-my-photo'
  | 'set-team-photo'
  | 'set-named-team-photo'
  | 'set-group-photo'
  | 'set-user-photo'
  | 'set-contact-photo'
  | 'use-photo'
  | 'show-photo'
  | 'remove-photo'
  | 'undo'
  | 'history'
  | 'sign-out'
  | 'help';

export type CommandEntry = {
  readonly name: CommandName;
  /** As Teams offers it, to be gone on with where it ends in "of". */
  readonly title: string;
  /** As people write it, with its name and all. */
  readonly example: string;
  /** One line for the help card and the manifest. */
  readonly description: string;
  /** Where it is offered; Teams takes no more than twelve in one place. */
  readonly places: readonly Place['kind'][];
};

const everywhere = ['personal', 'groupChat', 'channel'] as const;

/** Every command: help, manifest, README and parser are read from here. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'set-my-photo',
    title: 'set my photo',
    example: 'set my photo',
    description: 'Makes the picture in your message your own photo',
    places: everywhere,
  },
  {
    name: 'set-team-photo',
    title: 'set team photo',
    example: 'set team photo',
    description: 'Makes the picture in your message the photo of this team (owners only)',
    places: ['channel'],
  },
  {
    name: 'set-named-team-photo',
    title: 'set team photo of',
    example: 'set team photo of Launch Team',
    description: 'The photo of a team that you own, by its name, from anywhere',
    places: everywhere,
  },
  {
    name: 'set-group-photo',
    title: 'set group photo of',
    example: 'set group photo of Marketing',
    description: 'The photo of a Microsoft 365 group that you own, by its name or mail address',
    places: everywhere,
  },
  {
    name: 'set-user-photo',
    title: 'set photo of',
    example: 'set photo of "Megan Bowen"',
    description:
      'Somebody else’s photo: a mention, an address, or a name in quotes (administrators only)',
    places: everywhere,
  },
  {
    name: 'set-contact-photo',
    title: 'set contact photo of',
    example: 'set contact photo of Bob Smith',
    description: 'The photo of one of your Outlook contacts',
    places: everywhere,
  },
  {
    name: 'use-photo',
    title: 'use photo of',
    example: 'use photo of "Megan Bowen" as my photo',
    description: 'Takes a photo that somebody or a team already has, instead of a picture',
    places: everywhere,
  },
  {
    name: 'show-photo',
    title: 'show my photo',
    example: 'show photo of "Megan Bowen"',
    description: 'Shows a photo as it is now: yours, or that of a team, group, person or contact',
    places: everywhere,
  },
  {
    name: 'remove-photo',
    title: 'remove my photo',
    example: 'remove group photo of Marketing',
    description: 'Removes your photo, or that of a group or a person, after you confirm',
    places: everywhere,
  },
  {
    name: 'undo',
    title: 'undo',
    example: 'undo',
    description: 'Takes back the last change of a photo in this conversation',
    places: everywhere,
  },
  {
    name: 'history',
    title: 'history',
    example: 'history',
    description: 'Lists your last changes; in our personal chat you can undo them there',
    places: everywhere,
  },
  {
    name: 'sign-out',
    title: 'sign out',
    example: 'sign out',
    description: 'Forgets your sign-in, until you next press a button that needs it',
    places: ['personal', 'groupChat'],
  },
  {
    name: 'help',
    title: 'help',
    example: 'help',
    description: 'Shows what PhotoBot can do here',
    places: everywhere,
  },
];

/** @throws TypeError for a name that the catalogue does not have. */
export function commandNamed(name: CommandName): CommandEntry {
  const entry = commands.find((command) => command.name === name);
  if (!entry) throw new TypeError(`no command is called ${name}`);
  return entry;
}

/** The commands that are offered in such a place. */
export function commandsIn(kind: Place['kind']): readonly CommandEntry[] {
  return commands.filter((command) => command.places.includes(kind));
}

/** Gives the name under which the catalogue has a command. */
export function nameOf(command: Command): CommandName {
  if (command.name === 'show') return 'show-photo';
  if (command.name === 'remove') return 'remove-photo';
  if (command.name !== 'set') return command.name;
  if (command.source) return 'use-photo';
  const { whose } = command;
  switch (whose.kind) {
    case 'me':
      return 'set-my-photo';
    case 'team':
      return whose.called ? 'set-named-team-photo' : 'set-team-photo';
    case 'group':
      return 'set-group-photo';
    case 'user':
      return 'set-user-photo';
    case 'contact':
      return 'set-contact-photo';
  }
}
