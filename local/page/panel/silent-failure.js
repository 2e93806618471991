import { act } from '../rail/rail.js';
import { api } from '../model/api.js';
import { byId, el } from '../parts/dom.js';
import { model, on, personName } from '../model/model.js';

const select = () => /** @type {HTMLSelectElement} */ (byId('silent-failure'));

/** Lets one say with which code the silent sign-in of one's own clients fails. */
export function showSilentFailure() {
  on('view', fill);
  on('tenant', draw);
  select().addEventListener('change', () => {
    const code = select().value || null;
    act(api.silentFailure(model.viewer, code));
  });
}

function fill() {
  if (!model.hello || select().options.length > 1) return;
  const options = model.hello.silentFailures.map(({ code, label }) =>
    el('option', { value: code }, label.replace(/\.$/, '')),
  );
  select().append(...options);
  draw();
}

function draw() {
  const code = model.tenant?.silentFailure ?? '';
  select().value = code;
  byId('silent-failure-hint').textContent = code
    ? `Your Teams tells ${personName('bot')} so, with the code ${code}.`
    : `Your Teams gets a token for ${personName('bot')} without asking you.`;
}
