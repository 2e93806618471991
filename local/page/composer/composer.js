import { api, sentenceOf } from '../model/api.js';
import {
  attachments,
  clearAttachments,
  isAttaching,
  takeAttachments,
  whenAttached,
} from './attachments.js';
import { clearComposed, composed, showComposed } from './composed.js';
import { byId, el } from '../parts/dom.js';
import { model, on, personName, replyTo, replyingTo } from '../model/model.js';
import { drawPeoplePicker, withMentions } from './people-picker.js';
import { keepMenusInView } from './menus.js';
import { showReply } from './reply.js';

/** The places whose next message does not mention the bot. @type {Set<string>} */
const unmentioned = new Set();
/** @type {Map<string, string>} */
const drafts = new Map();
let place = model.place;

const text = () => /** @type {HTMLTextAreaElement} */ (byId('text'));
const mentions = () => model.place !== 'personal' && !unmentioned.has(model.place);

/** Lets people write messages. */
export function showComposer() {
  takeAttachments({ say, done: () => text().focus() });
  showReply(() => text().focus());
  showComposed(() => text().focus());
  keepMenusInView();
  on('view', () => {
    if (place !== model.place) {
      drafts.set(place, text().value);
      text().value = drafts.get(model.place) ?? '';
      place = model.place;
      say('');
    }
    draw();
  });
  text().addEventListener('input', grow);
  text().addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  });
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
}

function draw() {
  text().placeholder = model.hello?.hints[model.place] ?? 'Write a message';
  const commands = model.hello?.places.find(({ key }) => key === model.place)?.commands ?? [];
  byId('commands').replaceChildren(...commands.map(commandButton));
  drawMention();
  drawPeoplePicker(insert);
  grow();
}

/** Puts words where the caret is. @param {string} words */
function insert(words) {
  const { selectionEnd, selectionStart, value } = text();
  const apart = selectionStart > 0 && !/\s$/.test(value.slice(0, selectionStart)) ? ' ' : '';
  text().setRangeText(apart + words, selectionStart, selectionEnd, 'end');
  grow();
  text().focus();
}

/** @param {string} command */
function commandButton(command) {
  const use = () => {
    text().value = command;
    grow();
    text().focus();
  };
  return el('button', { type: 'button', class: 'chip', onClick: use }, command);
}

/** In shared places only what mentions the bot reaches it, so the mention is there unless somebody takes it away. */
function drawMention() {
  const bot = personName('bot');
  const set = (/** @type {boolean} */ on) => () => {
    if (on) unmentioned.delete(model.place);
    else unmentioned.add(model.place);
    say(on ? '' : `Without the mention ${bot} is not told of the message.`);
    drawMention();
    text().focus();
  };
  const chip = el(
    'span',
    { class: 'mention' },
    `@${bot}`,
    el(
      'button',
      { type: 'button', 'aria-label': `Do not mention ${bot}`, onClick: set(false) },
      '×',
    ),
  );
  const offer = el(
    'button',
    { type: 'button', class: 'chip', onClick: set(true) },
    `Mention @${bot}`,
  );
  const shown = model.place === 'personal' ? [] : [mentions() ? chip : offer];
  byId('mention').replaceChildren(...shown);
}

/** The box is as high as what is in it. */
function grow() {
  text().style.height = 'auto';
  text().style.height = `${Math.min(text().scrollHeight, 160)}px`;
}

const address = () => `@${personName('bot')}`;

/** Whether a text begins with the bot's name, as written by hand. @param {string} written */
function namesBot(written) {
  const start = written.slice(0, address().length).toLowerCase();
  return start === address().toLowerCase() && !/^\w/.test(written.slice(address().length));
}

/** @param {string} written */
const withoutBot = (written) => written.slice(address().length).replace(/^[\s,:]*/, '');

/** Whether a message waits for its pictures. */
let waits = false;

/** Sends what was written, when what is being attached is there. */
async function send() {
  if (waits) return;
  if (isAttaching()) {
    const from = model.place;
    waits = true;
    say('I send this when the picture is attached …');
    const complete = await whenAttached();
    waits = false;
    // What failed stands in the note; and another conversation is not what it was written in.
    if (!complete || model.place !== from) return;
  }
  await sendWritten();
}

async function sendWritten() {
  const written = text().value.trim();
  // Written by hand it is a mention too.
  const byHand = model.place !== 'personal' && namesBot(written);
  const words = byHand ? withoutBot(written) : written;
  const pictures = attachments().map(({ as, id }) => ({ as, id }));
  const card = composed();
  // A card alone is for the people of the place, and mentions nobody.
  const mention = (mentions() && !(card && words === '')) || byHand;
  if (words === '' && pictures.length === 0 && !byHand && !card) {
    say('Write something or attach a picture first.');
    return;
  }
  const reply = replyingTo();
  const message = {
    as: model.viewer,
    device: model.device,
    in: model.place,
    text: withMentions(words),
    mention,
    pictures,
    ...(reply && { reply: reply.id }),
    ...(card && { card: card.id }),
  };
  empty();
  await deliver(message);
}

/** What was written is on its way. */
function empty() {
  text().value = '';
  clearAttachments();
  clearComposed();
  if (replyingTo()) replyTo();
  grow();
  say('');
}

/** Sends a message, and says what the bot made of it. @param {Parameters<typeof api.send>[0]} message */
async function deliver(message) {
  try {
    const { deliveries, status } = await api.send(message);
    if (deliveries > 0 && (status < 200 || status > 299)) {
      const bot = personName('bot');
      say(status === 0 ? `${bot} did not answer in time.` : `${bot} answered ${status}.`);
    }
  } catch (error) {
    say(sentenceOf(error));
  }
}

/** @param {string} words */
function say(words) {
  byId('composer-note').textContent = words;
}
