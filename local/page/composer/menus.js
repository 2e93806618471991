import { byId } from '../parts/dom.js';

/** Brings what a menu of the message box opens onto the screen: on a low one the page scrolls. */
export function keepMenusInView() {
  // The event does not bubble.
  byId('composer').addEventListener('toggle', ({ target }) => showAll(target), { capture: true });
}

/** @param {EventTarget | null} target */
function showAll(target) {
  if (!(target instanceof HTMLDetailsElement) || !target.open) return;
  target.lastElementChild?.scrollIntoView({ block: 'nearest' });
}
