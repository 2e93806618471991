import { listedIn } from '../../src/commands/catalog';
import type { Place } from '../../src/request';
import { text } from '../../src/text';

/** What Teams calls the places in the manifest. */
export const scopes = [
  ['personal', 'personal'],
  ['team', 'channel'],
  ['groupChat', 'groupChat'],
] as const satisfies readonly (readonly [string, Place['kind']])[];

/** Returns the lists of commands as the manifest has them: one for each scope. */
export function commandLists(): readonly object[] {
  return scopes.map(([scope, place]) => ({
    scopes: [scope],
    commands: listedIn(place).map(({ name, title }) => ({
      title,
      description: text.commandLines[name],
    })),
  }));
}
