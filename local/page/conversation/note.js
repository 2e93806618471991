import { noteFor, noteOf } from '../model/model.js';
import { el } from '../parts/dom.js';

/** Shows what came of the last click in a message. @param {HTMLElement} place @param {string} message */
export function showNote(place, message) {
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
