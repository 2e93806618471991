import type { Directory } from '../entra/directory';
import type { ParticipantKey } from '../tenant/outsiders';
import type { PlaceKey } from '../tenant/places';
import type { ActivityDeps, Invoke, Scene } from './activities';
import { invokeActivity } from './activities';
import type { Delivery } from './delivery';
import type {
  Endpoint,
  ExchangeOptions,
  InvokeAnswer,
  SignInClient,
  SignInFailureCode,
} from './sign-in-types';
import { endpoints as everywhere } from './sign-in-types';
import { silentToken } from './silent-token';

type Deps = ActivityDeps & { readonly directory: Directory; readonly delivery: Delivery };
type Whose = { readonly by: ParticipantKey; readonly in: PlaceKey; readonly thread?: string };

const messages: Readonly<Record<SignInFailureCode, string>> = {
  installappfailed: 'Failed to install the app in the user’s personal scope.',
  authrequestfailed: 'The SSO auth request failed.',
  installedappnotfound: 'The bot app is not installed for the user or group chat.',
  invokeerror: 'A generic error occurred during the SSO invoke flow.',
  resourcematchfailed: 'The token exchange resource URI does not match the app registration.',
  oauthcardnotvalid: 'The bot’s OAuthCard could not be parsed.',
  tokenmissing: 'AAD token acquisition failed.',
};

/** Plays what clients send about sign-in cards of the bot. */
export function createSignInClient(deps: Deps): SignInClient {
  const send = (whose: Whose, invoke: Invoke) =>
    deps.delivery.invoke(invokeActivity(deps, sceneOf(deps, whose), invoke));
  return {
    signInFailure: ({ code, ...whose }) =>
      send(whose, { name: 'signin/failure', value: { code, message: messages[code] } }),
    async verifyState({ state, ...whose }) {
      const activity = invokeActivity(deps, sceneOf(deps, whose), {
        name: 'signin/verifyState',
        value: { state },
      });
      const first = await deps.delivery.invoke(activity);
      if (first.status !== 500) return { ...first, deliveries: 1 };
      return { ...(await deps.delivery.invoke(activity)), deliveries: 2 };
    },
    exchangeFromClients: (options) => {
      const { endpoints = everywhere } = options;
      return Promise.all(endpoints.map((endpoint) => exchange(deps, options, endpoint)));
    },
  };
}

const platforms: Readonly<Record<Endpoint, string>> = {
  desktop: 'Windows',
  web: 'Web',
  mobile: 'iOS',
};

/**
 * In a channel no client gets a token for a sign-in card.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-overview
 */
async function exchange(
  deps: Deps,
  { connectionName, id, signInAs, ...whose }: ExchangeOptions,
  endpoint: Endpoint,
): Promise<InvokeAnswer & { endpoint: Endpoint }> {
  const scene = sceneOf(deps, whose);
  if (scene.place.conversationType === 'channel') {
    throw new Error('there is no silent sign-in in a channel');
  }
  const person = deps.tenant.participant(signInAs ?? whose.by);
  const token = silentToken(deps.directory, person, endpoint === 'web' ? 'web' : 'desktop');
  if (token === undefined) throw new Error(`${person.name} gets no token silently`);
  const activity = invokeActivity(deps, scene, {
    name: 'signin/tokenExchange',
    value: { id, connectionName, token },
    platform: platforms[endpoint],
  });
  const { body, status } = await deps.delivery.invoke(activity);
  return { endpoint, status, body };
}

function sceneOf({ tenant }: Deps, { by, in: key, thread }: Whose): Scene {
  const place = tenant.places.of(key, by);
  return { person: tenant.participant(by), place, ...(thread !== undefined && { thread }) };
}
