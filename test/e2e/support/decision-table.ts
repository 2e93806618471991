import type { ParticipantKey, PersonKey, PhotoKey, PlaceKey } from '../../../local/start';

/** What a person does: writes, writes below a post, answers a message, or chooses an action on a message. */
export type Act = 'post' | 'reply' | 'answer' | 'action' | 'action on a reply';
/** How the bytes come: Teams brings them, keeps them with the message, or has put them among the files. */
export type Bytes = 'inline' | 'hosted' | 'file';

/** One line of the table: where the picture is, and what Graph is asked for it, with which one permission. */
export type Row = {
  readonly in: PlaceKey;
  readonly act: Act;
  readonly bytes: Bytes;
  readonly reads: readonly string[];
};

/** Who asks in a place, for whose photo, and who else writes there. */
export type Scene = {
  readonly by: PersonKey;
  readonly other: ParticipantKey;
  readonly key: PhotoKey;
};

export const scenes: Readonly<Record<PlaceKey, Scene>> = {
  personal: { by: 'diego', other: 'diego', key: 'diego' },
  group: { by: 'megan', other: 'diego', key: 'megan' },
  meeting: { by: 'megan', other: 'adele', key: 'megan' },
  twoPeople: { by: 'megan', other: 'adele', key: 'megan' },
  channel: { by: 'megan', other: 'diego', key: 'team' },
  privateChannel: { by: 'adele', other: 'diego', key: 'team' },
  sharedChannel: { by: 'adele', other: 'fiona', key: 'team' },
};

const chat = 'GET /chats/…/messages/… Chat.Read';
const chatHosted = 'GET /chats/…/messages/…/hostedContents/…/$value Chat.Read';
const post = 'GET /teams/…/channels/…/messages/… ChannelMessage.Read.All';
const postHosted =
  'GET /teams/…/channels/…/messages/…/hostedContents/…/$value ChannelMessage.Read.All';
const reply = 'GET /teams/…/channels/…/messages/…/replies/… ChannelMessage.Read.All';
const replyHosted =
  'GET /teams/…/channels/…/messages/…/replies/…/hostedContents/…/$value ChannelMessage.Read.All';
const file = 'GET /shares/…/driveItem/content Files.Read.All';

/**
 * What Graph is asked to write a photo, and which one permission that takes. The facts of the one before are read as well,
 * also where there is none: they must agree.
 */
export const writesOf = (key: PhotoKey): readonly string[] => {
  const [path, scope] =
    key === 'team' ? ['/teams/…', 'TeamSettings.ReadWrite.All'] : ['/me', 'User.ReadWrite'];
  const photo = `${path}/photo`;
  return [`GET ${photo}/$value ${scope}`, `GET ${photo} ${scope}`, `PUT ${photo}/$value ${scope}`];
};

type Line = readonly [Act, Bytes, readonly string[]];

const chatLines: readonly Line[] = [
  ['post', 'inline', []],
  ['post', 'hosted', [chat, chatHosted]],
  ['post', 'file', [chat, file]],
  ['answer', 'hosted', [chat, chatHosted]],
  ['answer', 'file', [chat, file]],
  ['action', 'hosted', [chat, chatHosted]],
  ['action', 'file', [chat, file]],
];
const channelLines: readonly Line[] = [
  ['post', 'inline', []],
  ['post', 'hosted', [post, postHosted]],
  ['post', 'file', [post, file]],
  ['reply', 'inline', []],
  ['reply', 'hosted', [reply, replyHosted]],
  ['reply', 'file', [reply, file]],
  ['answer', 'hosted', [reply, post, postHosted]],
  ['answer', 'file', [reply, post, file]],
  ['action', 'hosted', [post, postHosted]],
  ['action', 'file', [post, file]],
  ['action on a reply', 'hosted', [reply, replyHosted]],
  ['action on a reply', 'file', [reply, file]],
];
const personalLines: readonly Line[] = [
  ['post', 'inline', []],
  ['post', 'file', []],
];

const linesIn: Readonly<Record<PlaceKey, readonly Line[]>> = {
  personal: personalLines,
  group: chatLines,
  meeting: chatLines,
  // No bot can be there, so nothing but an action reaches one.
  twoPeople: chatLines.filter(([act]) => act === 'action'),
  channel: channelLines,
  privateChannel: channelLines,
  sharedChannel: channelLines,
};

/** Every way of a picture to PhotoBot. */
export const rows: readonly Row[] = Object.entries(linesIn).flatMap(([place, lines]) =>
  lines.map(([act, bytes, reads]) => ({ in: place as PlaceKey, act, bytes, reads })),
);

export type Way = {
  /** Whether the token service has the sign-in already, gets it silently, or by the button with the six digits. */
  readonly signIn: 'kept' | 'silent' | 'button';
  /** Whether each permission is granted, or missing until a card asks for it. */
  readonly consent: 'granted' | 'missing';
};

/**
 * By which ways a row is gone: each sign-in, and permissions granted and missing. The two have to do with each other
 * only where a kept sign-in begins to read at once and finds a permission missing. For an action Teams signs nobody in
 * silently, and the rarer places differ in what is read, not in how.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/add-authentication
 */
export function waysOf({ act, in: place, reads }: Row): readonly Way[] {
  const action = act.startsWith('action');
  const rare = !['personal', 'group', 'channel'].includes(place);
  if (rare) return [{ signIn: action ? 'kept' : 'silent', consent: 'granted' }];
  return [
    { signIn: 'kept', consent: 'granted' },
    ...(reads.length > 0 ? [{ signIn: 'kept', consent: 'missing' } as const] : []),
    ...(action ? [] : [{ signIn: 'silent', consent: 'missing' } as const]),
    { signIn: 'button', consent: action ? 'missing' : 'granted' },
  ];
}
