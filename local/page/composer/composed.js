import { renderCard } from '../card/card.js';
import { byId, el } from '../parts/dom.js';
import { model, on } from '../model/model.js';

/** The card that the next message carries. @type {import('../types').Composed | undefined} */
let card;
let owner = model.viewer;
let focusText = () => {};

export const composed = () => card;

/** Shows the card in the compose box. @param {() => void} done */
export function showComposed(done) {
  focusText = done;
  on('view', () => {
    // It belongs to the person who made it.
    if (owner !== model.viewer) clearComposed();
    owner = model.viewer;
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  draw();
}

/** Puts a card into the compose box, in place of the one that was there. @param {import('../types').Composed} next */
export function compose(next) {
  card = next;
  draw();
  focusText();
}

export function clearComposed() {
  card = undefined;
  draw();
}

function draw() {
  const place = byId('composed');
  place.hidden = card === undefined;
  if (!card) {
    place.replaceChildren();
    return;
  }
  const shown = el(
    'div',
    { class: 'card' },
    renderCard(card.card, () => {}),
  );
  // Its buttons work once it is sent.
  shown.inert = true;
  const remove = () => {
    clearComposed();
    focusText();
  };
  place.replaceChildren(
    shown,
    el(
      'button',
      { type: 'button', class: 'remove', 'aria-label': 'Remove the card', onClick: remove },
      '×',
    ),
  );
}
