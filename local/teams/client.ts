import type { Scene } from './activities';
import { click } from './click';
import type { ComposeDeps } from './compose';
import { compose, shownAttachments } from './compose';
import type { Conversations } from './conversations';
import { createExtensionClient } from './extension/client';
import type { ExtensionDeps } from './extension/sending';
import { announce } from './install';
import { shownText } from './mentions';
import type { Post, Quote } from './post';
import { createSignInClient } from './sign-in-client';
import { authorizeByHand, signInByHand } from './sign-in-page';
import { signInSilently } from './silent-sign-in';
import type { Message, SendOptions, SentMessage, TeamsClient } from './types';
import type { Place } from '../tenant/places';

type Deps = ComposeDeps & ExtensionDeps;

/** Of a quoted message one reads the beginning only. */
const previewLength = 140;

/** Plays the Teams service and everybody's client on top of the stand-ins' state. */
export function createTeamsClient(deps: Deps): TeamsClient {
  const { conversations, delivery, tenant } = deps;
  const view: TeamsClient['messages'] = (place, viewer, device) =>
    conversations.view(tenant.places.of(place, viewer), viewer, device);
  signInSilently(deps);
  return {
    install: (place, by = 'adele') => announce(deps, place, by, 'add'),
    uninstall: (place, by = 'adele') => announce(deps, place, by, 'remove'),
    send: (options) => send(deps, options),
    click: (options) => click(deps, options),
    signIn: signInByHand,
    authorize: authorizeByHand,
    ...createExtensionClient(deps),
    ...createSignInClient(deps),
    messages: view,
    waitFor: (place, viewer, fits, timeoutMilliseconds = 10_000) =>
      waitFor(conversations, () => newest(view(place, viewer), fits), timeoutMilliseconds),
    onChange: (listener) => conversations.onChange(listener),
    deliver: (activity, options) => delivery.raw(activity, options),
  };
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
  const mention = options.mention ?? (!personal && !options.card && place.calledType === undefined);
  const { activity: made, post } = compose(deps, scene, {
    ...written,
    messageId,
    mention,
    ...(root !== undefined && { thread: root }),
    ...quoteOf(conversations, place, quote),
  });
  const activity = { ...made, ...options.overrides };
  if (!conversations.find(place, messageId)) keep(deps, scene, options, { messageId, post });
  const heard = mention || personal;
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
  { card, from, images, text }: SendOptions,
  { messageId, post }: { readonly messageId: string; readonly post: Post },
): void {
  const content = {
    // Pictures are counted from the first attachment.
    attachments: [...shownAttachments(images), ...(card ? [card] : [])],
    ...(text !== undefined && { text: shownText(tenant, text) }),
    ...(card && { via: tenant.botName }),
  };
  conversations.add(place, {
    id: messageId,
    from,
    content,
    post,
    ...(thread !== undefined && { thread }),
  });
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
