import { randomUUID } from 'node:crypto';
import type { PersonKey } from '../tenant/people';

/** Things of somebody's that the page knows by an id only, and gives back later. */
export type Held<Thing> = {
  hold(owner: PersonKey, thing: Thing): string;
  /** Returns a thing to its owner and to nobody else. */
  find(owner: PersonKey, id: string): Thing | undefined;
};

/** Enough for a few searches; what was forgotten is asked for again. */
const kept = 200;

export function createHeld<Thing>(): Held<Thing> {
  const things = new Map<string, { readonly owner: PersonKey; readonly thing: Thing }>();
  return {
    hold(owner, thing) {
      const id = randomUUID();
      things.set(id, { owner, thing });
      const [oldest] = things.keys();
      if (things.size > kept && oldest !== undefined) things.delete(oldest);
      return id;
    },
    find(owner, id) {
      const found = things.get(id);
      return found?.owner === owner ? found.thing : undefined;
    },
  };
}
