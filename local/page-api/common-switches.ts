import type { FaultAction } from '../faults';
import type { ServiceName } from '../types';
import type { Switch, SwitchCatalog } from './switches';

/** What may trouble any bot. */
export const commonSwitches = {
  signInRefused: {
    label: 'Silent sign-in is refused',
    hint: 'The token service refuses the exchange, so a sign-in button appears. If you are signed in already, sign out first.',
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
} as const satisfies SwitchCatalog;

/** Spoils the calls to a service whose path fits, as long as the switch is on. */
export function spoil(service: ServiceName, path: RegExp, then: FaultAction): Switch['turnOn'] {
  return ({ faults }) => faults.add({ service, path, times: Infinity, then }).remove;
}
