/** @typedef {import('../types').Device} Device */
/** @typedef {import('../types').Hello} Hello */
/** @typedef {import('../types').Message} Message */
/** @typedef {import('../types').Note} Note */
/** @typedef {import('../types').PlaceKey} PlaceKey */
/** @typedef {import('../types').TenantState} TenantState */

/**
 * What has changed: who or where one is, or on what (`view`), photos and switches (`tenant`), one message (`message`), a note
 * below one (`note`), the connection (`connection`), which message one is about to answer (`reply`).
 * @typedef {'view' | 'tenant' | 'message' | 'note' | 'connection' | 'reply'} Topic
 */

/** @type {Map<Topic, ((detail: string) => void)[]>} */
const listeners = new Map();

/** @type {Map<string, Note>} */
const notes = new Map();

/** The message that the next one answers, by place. @type {Map<PlaceKey, string>} */
const replies = new Map();

/** @type {readonly PlaceKey[]} */
const placeKeys = ['channel', 'group', 'personal'];
/** @type {readonly Device[]} */
const deviceKeys = ['web', 'desktop', 'phone'];

/** All that the page knows; only `live.js` and the functions below change it. */
export const model = {
  /** @type {Hello | undefined} */
  hello: undefined,
  /** @type {TenantState | undefined} */
  tenant: undefined,
  viewer: 'adele',
  /** @type {Device} */
  device: 'web',
  /** @type {PlaceKey} */
  place: 'channel',
  /** @type {Map<PlaceKey, Map<string, Message>>} */
  messages: new Map(),
  /** @type {Set<PlaceKey>} */
  unread: new Set(),
  online: false,
};

/** @param {Topic} topic @param {(detail: string) => void} listener */
export function on(topic, listener) {
  listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
}

/** @param {Topic} topic @param {string} [detail] */
export function tell(topic, detail = '') {
  listeners.get(topic)?.forEach((listener) => listener(detail));
}

/** Forgets what another person saw, or the same one elsewhere. */
export function forgetMessages() {
  model.messages.clear();
  for (const key of placeKeys) model.messages.set(key, new Map());
  model.unread.clear();
}

/** @param {PlaceKey} place */
export function goTo(place) {
  model.place = place;
  model.unread.delete(place);
  remember();
  tell('view');
}

/** @param {string} viewer */
export function be(viewer) {
  model.viewer = viewer;
  replies.clear();
  lookAnew();
}

/** Looks at the same on another device. @param {Device} device */
export function use(device) {
  model.device = device;
  lookAnew();
}

function lookAnew() {
  forgetMessages();
  remember();
  tell('view');
}

/** Who and where one is stays over a reload, and can be opened in a second window. */
function remember() {
  const device = model.device === 'web' ? '' : `/${model.device}`;
  history.replaceState(null, '', `#${model.viewer}/${model.place}${device}`);
}

/** Reads who and where one is, and on what, from the address. */
export function recall() {
  const [viewer, place, device] = location.hash.slice(1).split('/');
  if (viewer && /^[a-z]+$/.test(viewer)) model.viewer = viewer;
  model.place = placeKeys.find((key) => key === place) ?? model.place;
  model.device = deviceKeys.find((key) => key === device) ?? model.device;
  forgetMessages();
}

/** The message that one is about to answer here. */
export const replyingTo = () =>
  model.messages.get(model.place)?.get(replies.get(model.place) ?? '');

/** Lets the next message here answer this one, or none. @param {string} [message] */
export function replyTo(message) {
  if (message === undefined) replies.delete(model.place);
  else replies.set(model.place, message);
  tell('reply');
}

/** @param {string} message */
const noteKey = (message) => `${model.viewer} ${model.device} ${model.place} ${message}`;

/** @param {string} message */
export const noteOf = (message) => notes.get(noteKey(message));

/**
 * Keeps what the viewer alone reads below a card. Returns the function that changes it later, wherever they are by then;
 * with a second note, only while that one is still there.
 * @param {string} message
 * @returns {(note?: Note, insteadOf?: Note) => void}
 */
export function noteFor(message) {
  const key = noteKey(message);
  return (note, insteadOf) => {
    if (insteadOf && notes.get(key) !== insteadOf) return;
    if (note) notes.set(key, note);
    else notes.delete(key);
    tell('note', message);
  };
}

/** @param {string} key */
export function personName(key) {
  if (key === 'bot') return model.hello?.bot ?? '';
  return model.hello?.people.find((person) => person.key === key)?.name ?? key;
}

/** @param {string} key */
export function photoOf(key) {
  const { contacts = [], groups = [], photos = [] } = model.tenant ?? {};
  return [...photos, ...groups, ...contacts].find((entry) => entry.key === key)?.photo;
}
