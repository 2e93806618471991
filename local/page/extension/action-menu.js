import { runAction } from './dialog.js';
import { el } from '../parts/dom.js';
import { model } from '../model/model.js';

/**
 * The menu of a message with the app's actions for messages; nothing when there are none.
 * @param {import('../types').Message} message
 * @param {string} author
 */
export function actionMenu(message, author) {
  const actions = model.hello?.extension.actions ?? [];
  const offered = actions.filter(({ context }) => context.includes('message'));
  if (offered.length === 0) return undefined;
  const close = () => {
    menu.open = false;
    summary.focus();
  };
  const summary = el('summary', { 'aria-label': `Actions for the message of ${author}` }, '…');
  const items = offered.map((action) => {
    const run = () => {
      close();
      void runAction(action, 'message', message);
    };
    return el('li', {}, el('button', { type: 'button', onClick: run }, action.title));
  });
  const menu = el(
    'details',
    { class: 'message-menu' },
    summary,
    el('ul', { class: 'message-actions plain' }, ...items),
  );
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.open) close();
  });
  return menu;
}

// One listener for the menus of all messages.
document.addEventListener('click', ({ target }) => {
  for (const menu of document.querySelectorAll('.message-menu[open]')) {
    if (target instanceof Node && !menu.contains(target)) menu.removeAttribute('open');
  }
});
