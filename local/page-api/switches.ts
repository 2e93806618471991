import type { FaultAction } from '../faults';
import { graphError, graphThrottled } from '../graph/errors';
import type { LocalTenant, PersonKey, ServiceName } from '../types';

/** One way in which Microsoft's side can be made to misbehave. */
type Switch = {
  readonly label: string;
  readonly hint: string;
  /** Returns the function that makes it good again. */
  readonly turnOn: (local: LocalTenant, viewer: PersonKey) => () => void;
  /** Whether it concerns the one who turns it alone. */
  readonly personal?: boolean;
};

const graphPhotos = /\/photos?\b/;

const catalog = {
  signInRefused: {
    label: 'Silent sign-in is refused',
    hint: 'The token service refuses the exchange, so a sign-in button appears.',
    turnOn: spoil('tokenService', /\/usertoken\/exchange$/, {
      kind: 'answer',
      status: 400,
      body: { error: { code: 'BadRequest', message: 'The token exchange was refused.' } },
    }),
  },
  digitsByHand: {
    label: 'The sign-in page keeps its code',
    hint: 'It cannot give the six digits to Teams; write them as a message.',
    turnOn: ({ tenant: { settings } }) => {
      settings.signInPage = 'showsCode';
      return () => (settings.signInPage = 'givesCode');
    },
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
  photosOnPremises: {
    label: 'Photos come from on premises',
    hint: 'The organisation’s setting forbids changes in the cloud, to everybody.',
    turnOn: ({ tenant: { settings } }) => {
      settings.policy = { source: 'onPremises', allowedRoles: null };
      return () => (settings.policy = { source: null, allowedRoles: null });
    },
  },
  noMailbox: {
    label: 'You have no mailbox',
    hint: 'Exchange has no place for your photo, and you have no contacts.',
    personal: true,
    turnOn: ({ tenant: { people } }, viewer) => {
      const { mailbox } = people[viewer];
      people[viewer].mailbox = false;
      return () => (people[viewer].mailbox = mailbox);
    },
  },
  attachments: {
    label: 'Pictures refused',
    hint: 'Teams answers 403 when the bot fetches a pasted picture.',
    turnOn: spoil('connector', /\/v3\/attachments\//, { kind: 'answer', status: 403 }),
  },
  picturesKept: {
    label: 'Teams keeps pasted pictures from the bot',
    hint: 'In the channel and the group chat the bot sees a mark only; Graph has the picture.',
    turnOn: ({ tenant: { settings } }) => {
      settings.pastedPicturesHosted = true;
      return () => (settings.pastedPicturesHosted = false);
    },
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
  /** All switches as this viewer finds them. */
  list(viewer: PersonKey): readonly SwitchView[];
  /** Returns false for a switch that does not exist. */
  turn(id: string, on: boolean, viewer: PersonKey): boolean;
};

export function createSwitches(local: LocalTenant): Switches {
  const turnOff = new Map<string, () => void>();
  const entries = Object.entries<Switch>(catalog);
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

function spoil(service: ServiceName, path: RegExp, then: FaultAction): Switch['turnOn'] {
  return ({ faults }) => faults.add({ service, path, times: Infinity, then }).remove;
}
