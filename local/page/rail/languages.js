import { api } from '../model/api.js';
import { byId, el } from '../parts/dom.js';
import { model, on } from '../model/model.js';
import { act } from './rail.js';

const select = () => /** @type {HTMLSelectElement} */ (byId('language'));

/** Lets one have one's Teams in another language, as bots are told with each activity. */
export function showLanguages() {
  on('view', fill);
  on('tenant', draw);
  select().addEventListener('change', () => {
    act(api.language(model.viewer, select().value));
  });
}

function fill() {
  if (!model.hello || select().options.length > 0) return;
  const options = model.hello.languages.map(({ language, name }) =>
    el('option', { value: language, lang: language }, name),
  );
  select().append(...options);
  draw();
}

function draw() {
  if (model.tenant) select().value = model.tenant.language;
}
