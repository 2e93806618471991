import { byId, el } from '../parts/dom.js';
import { model, on, use } from '../model/model.js';

/** @type {[import('../types').Device, string][]} */
const devices = [
  ['web', 'Web'],
  ['desktop', 'Desktop'],
  ['phone', 'Phone'],
];

/** Lets one look at the same conversations as the same person on another device. */
export function showDevices() {
  const select = /** @type {HTMLSelectElement} */ (byId('device'));
  select.replaceChildren(...devices.map(([value, name]) => el('option', { value }, name)));
  select.addEventListener('change', () => {
    const chosen = devices.find(([device]) => device === select.value);
    if (chosen) use(chosen[0]);
  });
  on('view', () => {
    select.value = model.device;
  });
}
