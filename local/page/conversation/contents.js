import { signInCard } from '../card/sign-in-card.js';
import { model, personName, replyTo } from '../model/model.js';
import { el } from '../parts/dom.js';

/** @typedef {import('../types').Message} Message */

/**
 * Returns what a message says and holds.
 * @param {Message} message
 * @param {ReturnType<typeof import('../card/card.js').cardView>} card
 */
export function contents(message, card) {
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
