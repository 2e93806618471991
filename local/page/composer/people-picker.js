import { byId, closesAsMenu, el } from '../parts/dom.js';
import { model } from '../model/model.js';

/**
 * Returns the text as it is sent: in shared places `@Megan Bowen` is a mention, picked from the list or written by hand.
 * @param {string} text
 */
export function withMentions(text) {
  const people = model.place === 'personal' ? [] : (model.hello?.people ?? []);
  return people.reduce((sofar, { key, name }) => {
    const written = new RegExp(`@${name}(?![\\p{L}\\p{N}])`, 'giu');
    return sofar.replace(written, `@{${key}}`);
  }, text);
}

/**
 * Lets one pick whom to mention. Only shared places have people to mention.
 * @param {(token: string) => void} insert
 */
export function drawPeoplePicker(insert) {
  const menu = /** @type {HTMLDetailsElement} */ (byId('people-picker'));
  const list = byId('people-list');
  menu.hidden = model.place === 'personal';
  menu.open = false;
  if (!model.hello || list.childElementCount > 0) return;
  list.replaceChildren(
    ...model.hello.people.map(({ name }) => {
      const pick = () => {
        menu.open = false;
        insert(`@${name} `);
      };
      return el('li', {}, el('button', { type: 'button', onClick: pick }, name));
    }),
  );
  closesAsMenu(menu);
}
