import { be, forgetMessages, model, on, tell } from './model.js';

/** @typedef {import('../types').Hello} Hello */
/** @typedef {import('../types').Message} Message */
/** @typedef {import('../types').TenantState} TenantState */

/** @type {EventSource | undefined} */
let source;
/** @type {string | undefined} */
let session;

/** Keeps the model up to date with the server, as the person one is, while the page is shown. */
export function stayLive() {
  on('view', () => {
    if (source?.url !== addressOf()) connect();
  });
  // A browser keeps six connections to the server for all of its windows, and each stream holds one.
  document.addEventListener('visibilitychange', connect);
  connect();
}

/** Where to hear what one sees now. */
function addressOf() {
  const asked = new URLSearchParams({ as: model.viewer, device: model.device });
  return new URL(`/api/events?${asked}`, location.href).href;
}

/** Hears the server from now on, which says first what was missed; or no longer, where nobody sees it. */
function connect() {
  source?.close();
  source = undefined;
  if (document.hidden) return;
  const stream = new EventSource(addressOf());
  source = stream;
  hear(stream, 'hello', receiveHello);
  hear(stream, 'tenant', (tenant) => {
    model.tenant = tenant;
    tell('tenant');
  });
  hear(stream, 'message', receiveMessage);
  stream.addEventListener('error', () => {
    setOnline(false);
    // The browser gives up when the server answers with an error, as it does for an unknown name in the address.
    if (stream.readyState === EventSource.CLOSED && model.viewer !== 'adele') be('adele');
  });
}

/** @typedef {{ hello: Hello; tenant: TenantState; message: Message }} Events */

/**
 * Takes what the server sends under a name.
 * @template {keyof Events} Name
 * @param {EventSource} stream
 * @param {Name} name
 * @param {(sent: Events[Name]) => void} take
 */
function hear(stream, name, take) {
  stream.addEventListener(name, (/** @type {MessageEvent<string>} */ { data }) => {
    /** @type {unknown} */
    const sent = JSON.parse(data);
    take(/** @type {Events[Name]} */ (sent));
  });
}

/** @param {Hello} hello */
function receiveHello(hello) {
  // Another session is another tenant, with none of the messages of the last.
  if (session !== undefined && session !== hello.session) forgetMessages();
  session = hello.session;
  const opens = [...model.messages.values()].every(({ size }) => size === 0);
  if (opens) settled = performance.now() + 800;
  model.hello = hello;
  setOnline(true);
  tell('view');
}

/** @param {Message} message */
function receiveMessage(message) {
  const known = model.messages.get(message.place);
  const before = known?.get(message.id);
  known?.set(message.id, message);
  const news = !before && message.from !== model.viewer && performance.now() > settled;
  if (news && message.place !== model.place) {
    model.unread.add(message.place);
    tell('tenant');
  }
  if (message.place === model.place) tell('message', message.id);
}

/** What arrives while the page opens is no news. */
let settled = 0;

/** @param {boolean} online */
function setOnline(online) {
  model.online = online;
  tell('connection');
}
