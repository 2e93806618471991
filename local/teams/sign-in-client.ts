import type { ParticipantKey } from '../tenant/outsiders';
import type { PlaceKey } from '../tenant/places';
import type { Scene } from './activities';
import type { Conversations } from './conversations';
import { devices as everywhere } from './devices';
import type { SignInDeps } from './sign-in-invokes';
import { sendDigits, sendFailure, sendToken } from './sign-in-invokes';
import { signInByHand } from './sign-in-page';
import type { PressSignInOptions, SignInClient, VerifyAnswer } from './sign-in-types';

type Deps = SignInDeps & { readonly conversations: Conversations };
type Whose = { readonly by: ParticipantKey; readonly in: PlaceKey; readonly thread?: string };

/** Plays what clients send about sign-in cards of the bot. */
export function createSignInClient(deps: Deps): SignInClient {
  return {
    signInFailure: ({ code, ...whose }) => sendFailure(deps, sceneOf(deps, whose), code),
    verifyState: ({ state, ...whose }) => sendDigits(deps, sceneOf(deps, whose), state),
    exchangeFromClients({ devices = everywhere, ...exchange }) {
      const scene = sceneOf(deps, exchange);
      return Promise.all(devices.map((device) => sendToken(deps, scene, { ...exchange, device })));
    },
    pressSignIn: (options) => press(deps, options),
  };
}

async function press(
  deps: Deps,
  { by, in: key, messageId }: PressSignInOptions,
): Promise<VerifyAnswer> {
  const place = deps.tenant.places.of(key, by);
  const message = deps.conversations.view(place, by).find(({ id }) => id === messageId);
  if (!message?.signIn || message.deleted) throw new Error(`${messageId} has no sign-in button`);
  const { signIn, thread } = message;
  const digits = await signInByHand(by, signIn.link);
  const scene = sceneOf(deps, { by, in: key, ...(thread !== undefined && { thread }) });
  return sendDigits(deps, scene, digits);
}

function sceneOf({ tenant }: SignInDeps, { by, in: key, thread }: Whose): Scene {
  const place = tenant.places.of(key, by);
  return { person: tenant.participant(by), place, ...(thread !== undefined && { thread }) };
}
