import { actionMenu } from '../extension/action-menu.js';
import { avatar } from '../parts/avatar.js';
import { cardView } from '../card/card.js';
import { el, timeOf } from '../parts/dom.js';
import { model, noteFor, noteOf, personName, replyTo } from '../model/model.js';
import { signInCard } from '../card/sign-in-card.js';

/** @typedef {import('../types').Message} Message */

/**
 * Shows one message. Its parts are drawn again one by one, so that a card keeps the focus while a photo changes.
 * @param {Message} first
 */
export function messageElement(first) {
  let message = first;
  const bot = message.from === 'bot';
  const name = bot ? (model.hello?.bot ?? '') : personName(message.from);
  const mine = message.from === model.viewer;
  const face = el('span', { class: 'message-face' });
  const body = el('div', { class: 'message-body' });
  const note = el('div', { class: 'note', role: 'status' });
  const element = el(
    'article',
    { class: `message${mine ? ' mine' : ''}${bot ? ' from-bot' : ''}`, 'data-message': message.id },
    face,
    el(
      'div',
      { class: 'message-main' },
      el(
        'header',
        {},
        el('strong', {}, mine ? `${name} (you)` : name),
        message.via && el('small', { class: 'via' }, `via ${message.via}`),
        el('time', {}, timeOf(Number(message.id))),
        actionMenu(message, name),
      ),
      body,
      note,
    ),
  );

  const card = cardView(message.id, () => message.place);
  const draw = () => body.replaceChildren(...contents(message, card));
  const drawAvatar = () => {
    const key = `${message.from} ${model.tenant?.photos.find(({ key }) => key === message.from)?.photo?.etag}`;
    if (face.dataset['shown'] === key) return;
    face.dataset['shown'] = key;
    face.replaceChildren(avatar(message.from));
  };
  const drawNote = () => showNote(note, message.id);
  draw();
  drawAvatar();
  drawNote();
  return {
    element,
    drawAvatar,
    drawNote,
    update(/** @type {Message} */ next) {
      message = next;
      // A card draws itself in place, which keeps the focus in it.
      if (message.card && card.element.isConnected) card.draw(message.card);
      else draw();
    },
  };
}

/** @param {Message} message @param {ReturnType<typeof cardView>} card */
function contents(message, card) {
  if (message.card) {
    card.draw(message.card);
    const words = message.via && message.text && el('p', { class: 'words' }, message.text);
    const quoted = message.quoted ? [quotedMessage(message.quoted)] : [];
    return [...quoted, ...(words ? [words] : []), card.element];
  }
  if (message.signIn) return [signInCard(message, message.signIn)];
  const heard = !message.unheard && message.place !== 'personal' && message.from !== 'bot';
  const mention = heard && el('span', { class: 'mention' }, `@${model.hello?.bot ?? ''}`);
  const words = el('p', { class: 'words' }, mention, mention ? ' ' : '', message.text ?? '');
  const pictures = message.pictures.map((picture, index) => sentPicture(message, picture, index));
  const unheard = el(
    'p',
    { class: 'unheard' },
    `${personName('bot')} was not told: the message does not mention it.`,
  );
  return [
    ...(message.quoted ? [quotedMessage(message.quoted)] : []),
    ...(message.text || mention ? [words] : []),
    ...pictures,
    ...(pictures.length > 0 && message.place !== 'personal' ? [replyButton(message)] : []),
    ...(message.unheard ? [unheard] : []),
  ];
}

/** @param {NonNullable<Message['quoted']>} quoted */
function quotedMessage({ from, text }) {
  return el('blockquote', { class: 'quoted' }, el('strong', {}, personName(from)), ` ${text}`);
}

/** What has a picture can be answered with what is to become of it. @param {Message} message */
function replyButton({ from, id }) {
  const label = `Reply to ${personName(from)}`;
  const attributes = { type: 'button', class: 'quiet reply', 'aria-label': label };
  return el('button', { ...attributes, onClick: () => replyTo(id) }, 'Reply');
}

/** @param {Message} message @param {{ name?: string }} picture @param {number} index */
function sentPicture({ id, place }, { name }, index) {
  const image = el('img', {
    class: 'sent-picture',
    src: `/api/messages/${place}/${id}/${index}?as=${model.viewer}`,
    alt: name ? `Picture ${name}` : 'Picture in the message',
    onError: () =>
      figure.replaceWith(el('p', { class: 'file-chip' }, name ?? 'A file that is no picture')),
  });
  const figure = el(
    'figure',
    { class: 'sent' },
    image,
    name && el('figcaption', {}, `File: ${name}`),
  );
  return figure;
}

/** @param {HTMLElement} place @param {string} message */
function showNote(place, message) {
  const note = noteOf(message);
  place.className = `note ${note?.tone ?? 'empty'}`;
  if (!note) {
    place.replaceChildren();
    return;
  }
  const { signIn, text, tone } = note;
  const close = el(
    'button',
    {
      type: 'button',
      class: 'note-close',
      'aria-label': 'Dismiss',
      onClick: () => noteFor(message)(undefined),
    },
    '×',
  );
  place.replaceChildren(
    tone === 'private' ? el('small', {}, 'Only you can see this') : '',
    el('span', {}, text),
    signIn ? el('button', { type: 'button', class: 'quiet', onClick: signIn }, 'Sign in') : '',
    tone === 'busy' ? '' : close,
  );
}
