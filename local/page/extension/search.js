import { api, sentenceOf } from '../model/api.js';
import { compose } from '../composer/composed.js';
import { byId, el } from '../parts/dom.js';
import { model, on, personName } from '../model/model.js';
import { signInByHand } from '../card/sign-in.js';

/** @typedef {import('../types').SearchResult} SearchResult */

/** The answer to an earlier query comes too late. */
let asked = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

const menu = () => /** @type {HTMLDetailsElement} */ (byId('search'));
const input = () => /** @type {HTMLInputElement} */ (byId('search-text'));
const choice = () => /** @type {HTMLSelectElement} */ (byId('search-command'));
const searches = () => model.hello?.extension.searches ?? [];
const command = () => searches().find(({ id }) => id === choice().value) ?? searches()[0];

/** Lets people search what the app offers and put a result into their message. */
export function showSearch() {
  on('view', () => {
    menu().hidden = searches().length === 0;
    menu().open = false;
    choice().hidden = searches().length < 2;
    const options = searches().map(({ id, title }) => el('option', { value: id }, title));
    choice().replaceChildren(...options);
  });
  menu().addEventListener('toggle', () => {
    asked += 1;
    clear();
    if (!menu().open) return;
    input().value = '';
    input().focus();
    void search();
  });
  input().addEventListener('input', searchSoon);
  choice().addEventListener('change', () => void search());
  menu().addEventListener('keydown', (event) => {
    // The search is in the message's form, which Enter would send.
    if (event.key === 'Enter' && event.target === input()) event.preventDefault();
    if (event.key === 'Escape') close();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu().contains(target)) menu().open = false;
  });
}

/** Not for every letter. */
function searchSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), 300);
}

/** @param {string} [state] */
async function search(state) {
  const query = command();
  const text = input().value.trim();
  const mine = (asked += 1);
  if (!query || (text === '' && !query.initialRun)) {
    clear();
    return;
  }
  say('Searching …');
  const about = { as: model.viewer, in: model.place, command: query.id, text };
  try {
    const answer = await api.search({ ...about, ...(state !== undefined && { state }) });
    if (mine === asked) show(answer);
  } catch (error) {
    if (mine === asked) say(sentenceOf(error));
  }
}

/** @param {import('../types').ExtensionAnswer} answer */
function show({ kind, layout = 'list', results = [], signInLink, text = '' }) {
  clear();
  if (kind === 'signIn' && signInLink) {
    const signIn = () => signInByHand(signInLink, (code) => void search(code));
    say(
      `${personName('bot')} asks you to sign in.`,
      el('button', { type: 'button', class: 'quiet', onClick: signIn }, 'Sign in'),
    );
  } else if (kind !== 'results') {
    say(text || 'Something went wrong.');
  } else {
    say(results.length === 0 ? 'Nothing found.' : `${results.length} found.`);
    byId('search-results').dataset['layout'] = layout;
    byId('search-results').replaceChildren(...results.map(resultItem));
  }
}

/** @param {SearchResult} result */
function resultItem({ card, id, image, subtitle, text, title }) {
  const choose = () => {
    close();
    compose({ id, card });
  };
  const about = [subtitle, text].filter(Boolean).join(' · ');
  return el(
    'li',
    {},
    el(
      'button',
      { type: 'button', onClick: choose },
      image
        ? el('img', { src: image, alt: '' })
        : el('span', { class: 'file-mark', 'aria-hidden': 'true' }),
      el(
        'span',
        { class: 'two-lines' },
        el('span', {}, title || 'A card'),
        about && el('small', {}, about),
      ),
    ),
  );
}

function close() {
  menu().open = false;
  menu().querySelector('summary')?.focus();
}

function clear() {
  say('');
  byId('search-results').replaceChildren();
}

/** @param {string} text @param {...Node} more */
function say(text, ...more) {
  byId('search-status').replaceChildren(text, ...more);
}
