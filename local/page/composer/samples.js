import { model } from '../model/model.js';
import { byId, closesAsMenu, el, fileMark } from '../parts/dom.js';

/** Offers pictures to people who have none at hand. @param {(id: string) => void} pick */
export function drawSamples(pick) {
  const menu = /** @type {HTMLDetailsElement} */ (byId('samples'));
  const list = byId('sample-list');
  if (!model.hello || list.childElementCount > 0) return;
  menu.hidden = model.hello.samples.length === 0;
  const choose = (/** @type {string} */ id) => {
    menu.open = false;
    pick(id);
  };
  list.replaceChildren(...model.hello.samples.map((sample) => sampleItem(sample, choose)));
  closesAsMenu(menu);
}

/** @param {import('../types').Hello['samples'][number]} sample @param {(id: string) => void} choose */
function sampleItem({ id, label, name }, choose) {
  const image = el('img', {
    src: `/api/samples/${id}`,
    alt: '',
    onError: () => image.replaceWith(fileMark(name)),
  });
  return el(
    'li',
    {},
    el('button', { type: 'button', onClick: () => choose(id) }, image, el('span', {}, label)),
  );
}
