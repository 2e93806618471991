import type { ActivityDeps, Scene } from './activities';
import { installActivities } from './activities';
import type { ClickDeps } from './click';
import { click } from './click';
import type { ComposeDeps } from './compose';
import { messageActivity, shownAttachments } from './compose';
import type { Conversations } from './conversations';
import type { Delivery } from './delivery';
import { shownText } from './mentions';
import type { Message, SendOptions, SentMessage, TeamsClient } from './types';
import type { PersonKey } from '../tenant/people';
import type { PlaceKey } from '../tenant/places';

type Deps = ComposeDeps & ClickDeps;

/** Plays the Teams service and everybody's client on top of the stand-ins' state. */
export function createTeamsClient(deps: Deps): TeamsClient {
  const { conversations, delivery, tenant } = deps;
  const view: TeamsClient['messages'] = (place, viewer) =>
    conversations.view(tenant.places.of(place, viewer), viewer);
  return {
    install: (place, by = 'adele') => announce(deps, place, by, 'add'),
    uninstall: (place, by = 'adele') => announce(deps, place, by, 'remove'),
    send: (options) => send(deps, options),
    click: (options) => click(deps, options),
    signIn,
    messages: view,
    waitFor: (place, viewer, fits, timeoutMilliseconds = 10_000) =>
      waitFor(conversations, () => newest(view(place, viewer), fits), timeoutMilliseconds),
    onChange: (listener) => conversations.onChange(listener),
    deliver: (activity, options) => delivery.raw(activity, options),
  };
}

async function announce(
  deps: ActivityDeps & { readonly delivery: Delivery },
  key: PlaceKey,
  by: PersonKey,
  action: 'add' | 'remove',
): Promise<void> {
  const { delivery, tenant } = deps;
  const place = tenant.places.of(key, by);
  place.installed = action === 'add';
  for (const activity of installActivities(deps, { person: tenant.people[by], place }, action)) {
    await delivery.message(activity);
  }
}

async function send(deps: Deps, options: SendOptions): Promise<SentMessage> {
  const { conversations, delivery, tenant } = deps;
  const place = tenant.places.of(options.in, options.from);
  const { activityId: messageId = conversations.nextId(), text } = options;
  const mention = options.mention ?? place.key !== 'personal';
  const thread = place.key === 'channel' ? (options.thread ?? messageId) : undefined;
  const scene: Scene = {
    person: tenant.people[options.from],
    place,
    ...(thread !== undefined && { thread }),
  };
  const made = messageActivity(deps, scene, { ...options, mention }, messageId);
  const activity = { ...made, ...options.overrides };
  if (!conversations.find(place, messageId)) {
    const content = {
      attachments: shownAttachments(options.images),
      ...(text !== undefined && { text: shownText(tenant, text) }),
    };
    conversations.add(place, {
      id: messageId,
      from: options.from,
      content,
      ...(thread && { thread }),
    });
  }
  const heard = mention || place.key === 'personal';
  const { status, deliveries } = heard
    ? await delivery.message(activity)
    : { status: 0, deliveries: 0 };
  return { status, messageId, activity, deliveries };
}

async function signIn(by: PersonKey, signInLink: string): Promise<string> {
  const response = await fetch(signInLink, {
    method: 'POST',
    body: new URLSearchParams({ who: by }),
  });
  const code = /id="code">(\d{6})</.exec(await response.text())?.[1];
  if (code === undefined)
    throw new Error(`the sign-in page answered ${response.status} and no code`);
  return code;
}

function newest(messages: readonly Message[], fits: (message: Message) => boolean) {
  return messages.findLast(
    (message) => message.from === 'bot' && !message.deleted && fits(message),
  );
}

function waitFor(
  conversations: Conversations,
  look: () => Message | undefined,
  timeoutMilliseconds: number,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`the bot showed no such message within ${timeoutMilliseconds} ms`));
    }, timeoutMilliseconds);
    const stop = conversations.onChange(check);
    function check(): void {
      const message = look();
      if (!message) return;
      clearTimeout(timer);
      stop();
      resolve(message);
    }
    check();
  });
}
