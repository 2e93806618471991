import { api, sentenceOf } from '../model/api.js';
import { byId, el } from '../parts/dom.js';
import { model, on, personName } from '../model/model.js';

const select = () => /** @type {HTMLSelectElement} */ (byId('silent-failure'));

/** Lets one say with which code the silent sign-in of one's own clients fails. */
export function showSilentFailure() {
  on('view', fill);
  on('tenant', draw);
  select().addEventListener('change', () => {
    const code = select().value || null;
    api.silentFailure(model.viewer, code).catch((/** @type {unknown} */ thrown) => {
      byId('connection').textContent = sentenceOf(thrown);
    });
  });
}

function fill() {
  if (!model.hello || select().options.length > 1) return;
  const codes = model.hello.silentFailures.map(({ code }) => el('option', { value: code }, code));
  select().append(...codes);
  draw();
}

function draw() {
  const code = model.tenant?.silentFailure ?? '';
  select().value = code;
  const meant = model.hello?.silentFailures.find((failure) => failure.code === code);
  byId('silent-failure-hint').textContent = meant
    ? `${personName('bot')} hears: ${meant.label}`
    : `Your Teams gets a token for ${personName('bot')} without asking you.`;
}
