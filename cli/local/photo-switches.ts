import type { SwitchCatalog } from '../../local/index';
import { graphError, graphThrottled, spoil } from '../../local/index';

const graphPhotos = /\/photos?\b/;

/** What may trouble a bot that changes photos. */
export const photoSwitches = {
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
} as const satisfies SwitchCatalog;
