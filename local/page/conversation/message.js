import { cardView } from '../card/card.js';
import { actionMenu } from '../extension/action-menu.js';
import { model, personName } from '../model/model.js';
import { avatar } from '../parts/avatar.js';
import { el, timeOf } from '../parts/dom.js';
import { contents } from './contents.js';
import { showNote } from './note.js';

/** @typedef {import('../types').Message} Message */

/**
 * Shows one message. Its parts are drawn again one by one, so that a card keeps the focus while a photo changes.
 * @param {Message} first
 */
export function messageElement(first) {
  let message = first;
  const face = el('span', { class: 'message-face' });
  const body = el('div', { class: 'message-body' });
  const note = el('div', { class: 'note', role: 'status' });
  const card = cardView(message.id, () => message.place);
  const draw = () => body.replaceChildren(...contents(message, card));
  const drawAvatar = () => drawFace(face, message.from);
  const drawNote = () => showNote(note, message.id);
  draw();
  drawAvatar();
  drawNote();
  return {
    element: frame(message, face, body, note),
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

/** @param {Message} message @param {HTMLElement} face @param {...HTMLElement} parts */
function frame(message, face, ...parts) {
  const { from, id, via } = message;
  const bot = from === 'bot';
  const mine = from === model.viewer;
  const name = bot ? (model.hello?.bot ?? '') : personName(from);
  const head = el(
    'header',
    {},
    el('strong', {}, mine ? `${name} (you)` : name),
    via && el('small', { class: 'via' }, `via ${via}`),
    el('time', {}, timeOf(Number(id))),
    actionMenu(message, name),
  );
  return el(
    'article',
    { class: `message${mine ? ' mine' : ''}${bot ? ' from-bot' : ''}`, 'data-message': id },
    face,
    el('div', { class: 'message-main' }, head, ...parts),
  );
}

/** Draws whose message it is, unless that face is there already. @param {HTMLElement} face @param {string} from */
function drawFace(face, from) {
  const { etag = '' } = model.tenant?.photos.find(({ key }) => key === from)?.photo ?? {};
  const shown = `${from} ${etag}`;
  if (face.dataset['shown'] === shown) return;
  face.dataset['shown'] = shown;
  face.replaceChildren(avatar(from));
}
