import { runAction } from './dialog.js';
import { byId, closesAsMenu, el } from '../parts/dom.js';
import { model, on } from '../model/model.js';

/** Offers the app's actions that are about no message: below the compose box, and in the command bar. */
export function showActions() {
  showMenu('compose-actions', 'compose');
  showMenu('command-bar', 'commandBox');
}

/** @param {string} id @param {import('../types').CommandContext} context */
function showMenu(id, context) {
  const menu = /** @type {HTMLDetailsElement} */ (byId(id));
  const list = byId(`${id}-list`);
  const close = () => {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  on('view', () => {
    const actions = model.hello?.extension.actions ?? [];
    const offered = actions.filter((action) => action.context.includes(context));
    menu.hidden = offered.length === 0;
    menu.open = false;
    list.replaceChildren(
      ...offered.map((action) => {
        const run = () => {
          close();
          void runAction(action, context);
        };
        return el('li', {}, el('button', { type: 'button', onClick: run }, action.title));
      }),
    );
  });
  closesAsMenu(menu);
}
