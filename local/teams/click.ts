import type { Directory } from '../entra/directory';
import { isObject } from '../http/body';
import type { ActivityDeps, Scene } from './activities';
import { invokeActivity } from './activities';
import { findButton } from './buttons';
import type { Conversations } from './conversations';
import { adaptiveCardType } from './entry';
import type { Delivered, Delivery } from './delivery';
import { sendFailure } from './sign-in-invokes';
import { silentFailureOf } from './silent-sign-in';
import { silentToken } from './silent-token';
import type { ClickOptions, ClickResult, InvokeBody } from './types';

export type ClickDeps = ActivityDeps & {
  readonly directory: Directory;
  readonly conversations: Conversations;
  readonly delivery: Delivery;
};

const loginRequest = 'application/vnd.microsoft.activity.loginRequest';

/**
 * Clicks a button as a Teams client does: asked to sign in, it gets a token silently and sends the whole click again;
 * a card in the answer is shown to who clicked and to nobody else.
 * Source: https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
 */
export async function click(deps: ClickDeps, options: ClickOptions): Promise<ClickResult> {
  const scene = sceneOf(deps, options);
  const action = actionOf(deps, scene, options);
  const send = async (extra: object) => {
    const value = { action, trigger: 'manual', ...extra };
    const activity = invokeActivity(deps, scene, {
      name: 'adaptiveCard/action',
      source: 'message',
      replyToId: options.messageId,
      value,
      ...(options.device && { device: options.device }),
    });
    return deps.delivery.invoke({ ...activity, ...options.overrides });
  };
  const begun = performance.now();
  const first = await send(options.state === undefined ? {} : { state: options.state });
  const { last, ...signIn } = await signInIfAsked(deps, scene, options, first, send);
  const body = bodyOf(last);
  if (body?.statusCode === 200 && body.type === adaptiveCardType && isObject(body.value)) {
    const { by, device, messageId } = options;
    deps.conversations.showOwn(scene.place, messageId, by, body.value, device);
  }
  return { status: last.status, body, ...signIn, milliseconds: performance.now() - begun };
}

type SignInResult = Pick<ClickResult, 'signIn' | 'signInLink' | 'silentFailure'>;

async function signInIfAsked(
  deps: ClickDeps,
  scene: Scene,
  options: ClickOptions,
  first: Delivered,
  send: (extra: object) => Promise<Delivered>,
): Promise<{ last: Delivered } & SignInResult> {
  const { directory, tenant } = deps;
  const asked = loginValue(first);
  if (!asked) return { last: first, signIn: 'none' };
  const { connectionName, tokenExchangeResource: resource } = asked;
  const exchangeable =
    isObject(resource) && resource['uri'] === `api://botid-${tenant.botId}` && !!connectionName;
  const { device, signInAs, silentFailure = silentFailureOf(scene.person) } = options;
  if (exchangeable && silentFailure) {
    await sendFailure(deps, scene, silentFailure, device);
    return { last: first, signIn: 'refused', silentFailure, ...linkOf(asked) };
  }
  const who = signInAs ? tenant.people[signInAs] : scene.person;
  const token = exchangeable ? silentToken(directory, who) : undefined;
  if (!isObject(resource) || token === undefined) {
    return { last: first, signIn: 'refused', ...linkOf(asked) };
  }
  const last = await send({ authentication: { id: resource['id'], connectionName, token } });
  const again = loginValue(last);
  const refused = again !== undefined || bodyOf(last)?.statusCode === 412;
  return {
    last,
    ...(refused ? { signIn: 'refused', ...linkOf(again ?? asked) } : { signIn: 'silent' }),
  };
}

function sceneOf(
  { conversations, tenant }: ClickDeps,
  { by, in: key, messageId }: ClickOptions,
): Scene {
  const place = tenant.places.of(key, by);
  const thread = conversations.find(place, messageId)?.thread;
  return { person: tenant.participant(by), place, ...(thread !== undefined && { thread }) };
}

/** The action as the client sends it: the button as the card has it, what was put in laid over its data. */
function actionOf(
  { conversations }: ClickDeps,
  { person, place }: Scene,
  { action, device, inputs, messageId }: ClickOptions,
): object {
  if ('data' in action) return { type: 'Action.Execute', ...action };
  const message = conversations.view(place, person.key, device).find(({ id }) => id === messageId);
  const button = findButton(message?.card, action.verb, action.title);
  if (!button) throw new Error(`${person.name} sees no button “${action.verb}” on ${messageId}`);
  const data = isObject(button['data']) ? button['data'] : {};
  const { type, id, title, verb } = button;
  return { type, ...(id !== undefined && { id }), title, verb, data: { ...data, ...inputs } };
}

function bodyOf({ body }: Delivered): InvokeBody | undefined {
  const whole =
    isObject(body) && typeof body['statusCode'] === 'number' && typeof body['type'] === 'string';
  return whole ? (body as InvokeBody) : undefined;
}

function loginValue(delivered: Delivered): Record<string, unknown> | undefined {
  const body = bodyOf(delivered);
  const asked = body?.statusCode === 401 && body.type === loginRequest;
  return asked && isObject(body.value) ? body.value : undefined;
}

function linkOf({ buttons }: Record<string, unknown>): { signInLink?: string } {
  const [button] = Array.isArray(buttons) ? (buttons as unknown[]) : [];
  const link = isObject(button) ? button['value'] : undefined;
  return typeof link === 'string' ? { signInLink: link } : {};
}
