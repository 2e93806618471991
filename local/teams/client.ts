import type { ActivityDeps, Scene } from './activities';
import { installActivities } from './activities';
import type { ClickDeps } from './click';
import { click } from './click';
import type { ComposeDeps } from './compose';
import { compose, shownAttachments } from './compose';
import type { Conversations } from './conversations';
import type { Delivery } from './delivery';
import { shownText } from './mentions';
import type { Post, Quote } from './post';
import type { Message, SendOptions, SentMessage, TeamsClient } from './types';
import type { PersonKey } from '../tenant/people';
import type { Place, PlaceKey } from '../tenant/places';

type Deps = ComposeDeps & ClickDeps;

/** Of a quoted message one reads the beginning only. */
const previewLength = 140;

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
  const personal = place.conversationType === 'personal';
  const { activityId: messageId = conversations.nextId() } = options;
  const { quote, thread: replied, ...written } = options;
  const root = replied === undefined ? undefined : threadOf(conversations, place, replied);
  const thread = place.conversationType === 'channel' ? (root ?? messageId) : undefined;
  const scene: Scene = {
    person: tenant.participant(options.from),
    place,
    ...(thread !== undefined && { thread }),
  };
  const { activity: made, post } = compose(deps, scene, {
    ...written,
    messageId,
    mention: options.mention ?? !personal,
    ...(root !== undefined && { thread: root }),
    ...quoteOf(conversations, place, quote),
  });
  const activity = { ...made, ...options.overrides };
  if (!conversations.find(place, messageId)) keep(deps, scene, options, { messageId, post });
  const heard = (options.mention ?? true) || personal;
  const { status, deliveries } = heard
    ? await delivery.message(activity)
    : { status: 0, deliveries: 0 };
  return { status, messageId, activity, deliveries };
}

/** A reply to a reply is one more reply to the first message. */
function threadOf(conversations: Conversations, place: Place, replied: string): string {
  return conversations.find(place, replied)?.thread ?? replied;
}

function quoteOf(
  conversations: Conversations,
  place: Place,
  messageId: string | undefined,
): { quote?: Quote } {
  if (messageId === undefined) return {};
  const quoted = conversations.find(place, messageId);
  if (!quoted || place.conversationType === 'channel') {
    throw new Error(`nobody can quote ${messageId} here`);
  }
  const preview = (quoted.content.text ?? '').slice(0, previewLength);
  return { quote: { messageId, preview, sender: quoted.from } };
}

/** Puts the message into the conversation, where people and Graph find it. */
function keep(
  { conversations, tenant }: Deps,
  { place, thread }: Scene,
  { from, images, text }: SendOptions,
  { messageId, post }: { readonly messageId: string; readonly post: Post },
): void {
  const content = {
    attachments: shownAttachments(images),
    ...(text !== undefined && { text: shownText(tenant, text) }),
  };
  conversations.add(place, {
    id: messageId,
    from,
    content,
    post,
    ...(thread !== undefined && { thread }),
  });
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
