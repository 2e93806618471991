import type { Directory } from '../entra/directory';
import type { PersonKey } from '../tenant/people';
import type { SignInFailureCode } from '../tenant/sign-in-failures';
import { signInFailures } from '../tenant/sign-in-failures';
import type { ActivityDeps, Scene } from './activities';
import { invokeActivity } from './activities';
import type { Delivery } from './delivery';
import type { Device } from './devices';
import type { InvokeAnswer, VerifyAnswer } from './sign-in-types';
import { silentToken } from './silent-token';

export type SignInDeps = ActivityDeps & {
  readonly directory: Directory;
  readonly delivery: Delivery;
};

/** Tells the bot why the client could not sign somebody in silently. */
export function sendFailure(
  deps: SignInDeps,
  scene: Scene,
  code: SignInFailureCode,
  device?: Device,
): Promise<InvokeAnswer> {
  const activity = invokeActivity(deps, scene, {
    name: 'signin/failure',
    value: { code, message: signInFailures[code] },
    ...(device && { device }),
  });
  return deps.delivery.invoke(activity);
}

/** Brings the six digits; a 500 asks for them once more. */
export async function sendDigits(
  deps: SignInDeps,
  scene: Scene,
  state: string,
): Promise<VerifyAnswer> {
  const activity = invokeActivity(deps, scene, { name: 'signin/verifyState', value: { state } });
  const first = await deps.delivery.invoke(activity);
  if (first.status !== 500) return { ...first, deliveries: 1 };
  return { ...(await deps.delivery.invoke(activity)), deliveries: 2 };
}

export type Exchange = {
  readonly id: string;
  readonly connectionName: string;
  readonly device: Device;
  readonly signInAs?: PersonKey;
};

/**
 * Brings a token that a device got silently. In a channel no client gets one for a sign-in card.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-overview
 * @throws Error where there is none
 */
export async function sendToken(
  deps: SignInDeps,
  scene: Scene,
  { connectionName, device, id, signInAs }: Exchange,
): Promise<InvokeAnswer & { readonly device: Device }> {
  if (scene.place.conversationType === 'channel') {
    throw new Error('there is no silent sign-in in a channel');
  }
  const person = signInAs ? deps.tenant.people[signInAs] : scene.person;
  const token = silentToken(deps.directory, person, device === 'web' ? 'web' : 'desktop');
  if (token === undefined) throw new Error(`${person.name} gets no token silently`);
  const activity = invokeActivity(deps, scene, {
    name: 'signin/tokenExchange',
    value: { id, connectionName, token },
    device,
  });
  const { body, status } = await deps.delivery.invoke(activity);
  return { device, status, body };
}
