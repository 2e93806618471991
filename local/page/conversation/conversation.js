import { byId, el } from '../parts/dom.js';
import { messageElement } from './message.js';
import { model, noteOf, on } from '../model/model.js';

/** What is on the screen, by message id. @type {Map<string, ReturnType<typeof messageElement>>} */
const shown = new Map();
/** @type {Map<string, HTMLElement>} */
const threads = new Map();
let view = '';

/** Whether the end is in view, and is to stay there while messages arrive and pictures load. */
let atEnd = true;
/** Whether the newest message is to be read from its top, where it is higher than the list. */
let fromTop = true;

/** Shows the messages of the conversation one is in. */
export function showConversation() {
  on('view', () => {
    drawHead();
    const now = `${model.hello?.session} ${model.viewer} ${model.device} ${model.place}`;
    if (now !== view) redraw();
    view = now;
  });
  on('message', (id) => drawMessage(id));
  on('note', drawNoteOf);
  on('tenant', () => shown.forEach(({ drawAvatar }) => drawAvatar()));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  stayAtEnd();
}

function stayAtEnd() {
  const box = byId('messages');
  let last = 0;
  // What grows below leaves the position as it is; only people scroll up.
  box.addEventListener('scroll', () => {
    const up = box.scrollTop < last;
    last = box.scrollTop;
    if (box.scrollHeight - last - box.clientHeight < 40) {
      atEnd = true;
      if (topOfNewest(box) < endOf(box)) fromTop = false;
    } else if (up) atEnd = false;
  });
  const grown = new ResizeObserver(() => {
    if (atEnd) box.scrollTop = fromTop ? Math.min(topOfNewest(box), endOf(box)) : endOf(box);
  });
  grown.observe(box);
  grown.observe(byId('message-list'));
}

/** How far down the end is. @param {HTMLElement} box */
const endOf = (box) => box.scrollHeight - box.clientHeight;

/** How far down the newest message begins, with a little room above it. @param {HTMLElement} box */
function topOfNewest(box) {
  const newest = [...box.querySelectorAll('.message')].at(-1) ?? box;
  const below = newest.getBoundingClientRect().top - box.getBoundingClientRect().top;
  return Math.max(0, box.scrollTop + below - 12);
}

function drawHead() {
  const { hello, place } = model;
  if (!hello) return;
  const { bot } = hello;
  const entry = hello.places.find(({ key }) => key === place);
  byId('place-name').textContent =
    place === 'channel' ? `${hello.team} › ${entry?.name}` : (entry?.name ?? '');
  byId('place-about').textContent = {
    channel: `Team channel: everybody and ${bot}. ${bot} hears what mentions it.`,
    group: `Group chat: everybody and ${bot}. ${bot} hears what mentions it.`,
    personal: `Your own chat with ${bot}. Nobody else sees it.`,
  }[place];
  document.title = `${byId('place-name').textContent} · Contoso`;
}

function redraw() {
  const box = byId('messages');
  // Opening a conversation is not news for a screen reader.
  box.setAttribute('aria-live', 'off');
  shown.clear();
  threads.clear();
  byId('message-list').replaceChildren();
  for (const id of model.messages.get(model.place)?.keys() ?? []) drawMessage(id);
  atEnd = true;
  fromTop = true;
  setTimeout(() => box.setAttribute('aria-live', 'polite'), 1000);
}

/** What only this person is told is brought into view: it stands below a card that may be long. @param {string} id */
function drawNoteOf(id) {
  const message = shown.get(id);
  message?.drawNote();
  const tone = noteOf(id)?.tone;
  if (tone !== 'private' && tone !== 'problem') return;
  fromTop = false;
  message?.element.querySelector('.note')?.scrollIntoView({ block: 'nearest' });
}

/** @param {string} id */
function drawMessage(id) {
  const message = model.messages.get(model.place)?.get(id);
  const known = shown.get(id);
  if (!message) return;
  if (message.deleted) {
    known?.element.remove();
    shown.delete(id);
  } else if (known) {
    known.update(message);
  } else {
    const made = messageElement(message);
    shown.set(id, made);
    threadOf(message).append(made.element);
    fromTop = true;
    if (message.from === model.viewer) atEnd = true;
  }
}

/**
 * In a channel a message and its replies are one box.
 * @param {import('../types').Message} message
 */
function threadOf({ id, place, thread = id }) {
  if (place !== 'channel') return byId('message-list');
  const known = threads.get(thread);
  if (known) return known;
  const box = el('div', { class: 'thread', role: 'group', 'aria-label': 'Thread' });
  threads.set(thread, box);
  byId('message-list').append(box);
  return box;
}
