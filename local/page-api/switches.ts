import type { LocalTenant, PersonKey } from '../types';

/** One way in which Microsoft's side can be made to misbehave. */
export type Switch = {
  readonly label: string;
  readonly hint: string;
  /** Returns the function that makes it good again. */
  readonly turnOn: (local: LocalTenant, viewer: PersonKey) => () => void;
  /** Whether it concerns the one who turns it alone. */
  readonly personal?: boolean;
};

/** Switches by their ids, in the order in which the page shows them. */
export type SwitchCatalog = Readonly<Record<string, Switch>>;

export type SwitchView = Pick<Switch, 'label' | 'hint'> & {
  readonly id: string;
  readonly on: boolean;
};

export type Switches = {
  /** All switches as this viewer finds them. */
  list(viewer: PersonKey): readonly SwitchView[];
  /** Returns false for a switch that does not exist. */
  turn(id: string, on: boolean, viewer: PersonKey): boolean;
};

/** Makes the switches of a tenant, all off. */
export function createSwitches(local: LocalTenant, catalog: SwitchCatalog): Switches {
  const turnOff = new Map<string, () => void>();
  const entries = Object.entries(catalog);
  const nameOf = (id: string, { personal }: Switch, viewer: PersonKey) =>
    personal ? `${id} ${viewer}` : id;
  return {
    list: (viewer) =>
      entries.map(([id, entry]) => {
        const { hint, label } = entry;
        return { id, label, hint, on: turnOff.has(nameOf(id, entry, viewer)) };
      }),
    turn(id, on, viewer) {
      const entry = entries.find(([key]) => key === id)?.[1];
      if (!entry) return false;
      const name = nameOf(id, entry, viewer);
      turnOff.get(name)?.();
      turnOff.delete(name);
      if (on) turnOff.set(name, entry.turnOn(local, viewer));
      return true;
    },
  };
}
