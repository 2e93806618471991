import type { FaultAction } from '../faults';
import { graphError, graphThrottled } from '../graph/errors';
import type { LocalTenant, ServiceName } from '../types';

/** One way in which Microsoft's side can be made to misbehave. */
type Switch = {
  readonly label: string;
  readonly hint: string;
  /** Gives the function that makes it good again. */
  readonly turnOn: (local: LocalTenant) => () => void;
};

const graphPhotos = /\/photos?\b/;

const catalog = {
  signInRefused: {
    label: 'Silent sign-in fails',
    hint: 'The token service refuses the exchange, so a sign-in button appears.',
    turnOn: spoil('tokenService', /\/usertoken\/exchange$/, {
      kind: 'answer',
      status: 400,
      body: { error: { code: 'BadRequest', message: 'The token exchange was refused.' } },
    }),
  },
  secondFactor: {
    label: 'Second factor wanted',
    hint: 'Entra asks everybody for a stronger sign-in before it gives a token.',
    turnOn: ({ tenant }) => {
      const people = Object.values(tenant.people);
      people.forEach((person) => (person.policy = 'stepUp'));
      return () => people.forEach((person) => (person.policy = 'none'));
    },
  },
  graphBusy: {
    label: 'Graph is busy',
    hint: 'Photo calls are answered 429 with Retry-After: 3.',
    turnOn: spoil('graph', graphPhotos, { kind: 'answer', ...graphThrottled('3') }),
  },
  graphDown: {
    label: 'Graph is down',
    hint: 'Photo calls are answered 503.',
    turnOn: spoil('graph', graphPhotos, {
      kind: 'answer',
      ...graphError(503, 'serviceNotAvailable', 'Service unavailable.'),
    }),
  },
  graphSlow: {
    label: 'Graph is slow',
    hint: 'Each photo call takes 3 seconds more.',
    turnOn: spoil('graph', graphPhotos, { kind: 'delay', milliseconds: 3000 }),
  },
  teamRoute: {
    label: 'No team photo route',
    hint: 'Graph does not know /teams/{id}/photo; the group’s route stands in.',
    turnOn: ({ tenant: { settings } }) => {
      settings.teamRoute = 'notFound';
      return () => (settings.teamRoute = 'works');
    },
  },
  photosManaged: {
    label: 'Own photos forbidden',
    hint: 'The organisation does not let people change their own photo.',
    turnOn: ({ tenant: { settings } }) => {
      settings.photosManaged = true;
      return () => (settings.photosManaged = false);
    },
  },
  attachments: {
    label: 'Pictures refused',
    hint: 'Teams answers 403 when the bot fetches a pasted picture.',
    turnOn: spoil('connector', /\/v3\/attachments\//, { kind: 'answer', status: 403 }),
  },
  twice: {
    label: 'Everything arrives twice',
    hint: 'Teams delivers each message and each click two times.',
    turnOn: ({ faults: { deliveries } }) => {
      deliveries.duplicates = Infinity;
      return () => (deliveries.duplicates = 0);
    },
  },
} as const satisfies Record<string, Switch>;

export type SwitchView = Pick<Switch, 'label' | 'hint'> & {
  readonly id: string;
  readonly on: boolean;
};

export type Switches = {
  readonly list: () => readonly SwitchView[];
  /** Gives false for a switch that does not exist. */
  turn(id: string, on: boolean): boolean;
};

export function createSwitches(local: LocalTenant): Switches {
  const turnOff = new Map<string, () => void>();
  const entries = Object.entries<Switch>(catalog);
  return {
    list: () => entries.map(([id, { label, hint }]) => ({ id, label, hint, on: turnOff.has(id) })),
    turn(id, on) {
      const entry = entries.find(([key]) => key === id)?.[1];
      if (!entry) return false;
      turnOff.get(id)?.();
      turnOff.delete(id);
      if (on) turnOff.set(id, entry.turnOn(local));
      return true;
    },
  };
}

function spoil(service: ServiceName, path: RegExp, then: FaultAction): Switch['turnOn'] {
  return ({ faults }) => faults.add({ service, path, times: Infinity, then }).remove;
}
