import type { AppManifest } from '../../app-manifest';
import type { Directory } from '../../entra/directory';
import { isOutsider } from '../../tenant/outsiders';
import type { Tenant } from '../../tenant/tenant';
import type { Activity } from '../activities';
import type { Delivered, Delivery } from '../delivery';
import { signInByHand } from '../sign-in-page';
import { silentToken } from '../silent-token';
import type { Asked, ReadAnswer } from './read-answer';
import { readAnswer } from './read-answer';
import type { ExtensionResult, Invoked, SigningIn } from './types';

type Deps = {
  readonly app: AppManifest;
  readonly delivery: Delivery;
  readonly directory: Directory;
  readonly tenant: Tenant;
};

export type Play = SigningIn & {
  readonly asked: Asked;
  readonly invoked: Invoked;
  /** Makes the activity, with what a sign-in adds to its value. */
  readonly activity: (signedIn: object) => Activity;
  /** How often it is sent at most while nothing comes in time. */
  readonly attempts: number;
};

type Round = {
  readonly delivered: Delivered & { readonly deliveries: number };
  readonly answer: ReadAnswer;
};
type SignedIn = Round & Pick<ExtensionResult, 'signIn'>;

/** Sends an invoke and plays what comes back, a sign-in and the whole invoke once more included. */
export async function play(deps: Deps, options: Play): Promise<ExtensionResult> {
  const begun = performance.now();
  const send = async (signedIn: object): Promise<Round> => {
    const activity = { ...options.activity(signedIn), ...options.overrides };
    const delivered = await deps.delivery.extension(activity, options.attempts);
    return { delivered, answer: readAnswer(deps.app, options.asked, options.invoked, delivered) };
  };
  const { state } = options;
  const first = await send(state === undefined ? {} : { state });
  const { answer, delivered, signIn } = await signInIfAsked(deps, options, first, send);
  const { silent: _silent, ...shown } = answer;
  return { ...shown, ...delivered, signIn, milliseconds: performance.now() - begun };
}

async function signInIfAsked(
  deps: Deps,
  options: Play,
  first: Round,
  send: (signedIn: object) => Promise<Round>,
): Promise<SignedIn> {
  const came = options.state !== undefined;
  if (first.answer.kind !== 'signIn') return { ...first, signIn: came ? 'byHand' : 'none' };
  if (came) return { ...first, signIn: 'refused' };
  const silently = first.answer.silent ? await trySilently(deps, options, first, send) : first;
  if (silently.answer.kind !== 'signIn') return { ...silently, signIn: 'silent' };
  const { invoked, signInAs = invoked.by } = options;
  const person = signInAs === 'nobody' ? undefined : deps.tenant.participant(signInAs);
  // People of another tenant have no account for the page.
  if (!person || isOutsider(person)) return { ...silently, signIn: 'refused' };
  const digits = await signInByHand(person.key, silently.answer.signInLink);
  const last = await send({ state: digits });
  return { ...last, signIn: last.answer.kind === 'signIn' ? 'refused' : 'byHand' };
}

/**
 * Sends the invoke with a token that nobody was asked for. Refused with 412, the client shows the sign-in page that it
 * was told of before.
 */
async function trySilently(
  { app, directory, tenant }: Deps,
  { invoked, signInAs }: Play,
  first: Round,
  send: (signedIn: object) => Promise<Round>,
): Promise<Round> {
  const asked = signInAs === undefined || signInAs === 'nobody' ? invoked.by : signInAs;
  const person = tenant.participant(asked);
  const exchangeable = app.resource === `api://botid-${tenant.botId}`;
  const token = exchangeable ? silentToken(directory, person) : undefined;
  if (token === undefined) return first;
  const again = await send({ authentication: { token } });
  return again.delivered.status === 412 ? { ...again, answer: first.answer } : again;
}
