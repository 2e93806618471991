import { api, sentenceOf } from '../model/api.js';
import { openUrl, renderCard } from '../card/card.js';
import { compose } from '../composer/composed.js';
import { byId, el } from '../parts/dom.js';
import { model, on, personName } from '../model/model.js';
import { signInByHand } from '../card/sign-in.js';

/** @typedef {import('../types').ExtensionAnswer} ExtensionAnswer */
/** @typedef {(state?: string) => Promise<ExtensionAnswer>} Ask */

/** Grows whenever a dialog opens or closes: an answer to an earlier one comes too late. */
let generation = 0;

/** The conversation that the dialog belongs to. */
let place = model.place;

const dialog = () => /** @type {HTMLDialogElement} */ (byId('dialog'));

/** Lets the dialog be closed; the browser keeps the focus in it and gives it back. */
export function showDialog() {
  byId('dialog-close').addEventListener('click', () => dialog().close());
  dialog().addEventListener('close', () => {
    generation += 1;
    byId('dialog-body').replaceChildren();
  });
  // A button may lead to another conversation.
  on('view', () => {
    if (model.place !== place) dialog().close();
  });
}

/**
 * Runs one of the app's actions in a dialog, on a message or without one.
 * @param {{ id: string; title: string }} action
 * @param {import('../types').CommandContext} context
 * @param {import('../types').Message} [message]
 */
export async function runAction({ id, title }, context, message) {
  generation += 1;
  place = model.place;
  byId('dialog-body').inert = false;
  byId('dialog-title').textContent = title;
  byId('dialog-body').replaceChildren();
  setSize({});
  if (!dialog().open) dialog().showModal();
  const as = model.viewer;
  const about = { as, in: place, command: id, context, ...(message && { message: message.id }) };
  await ask((state) => api.openAction({ ...about, ...(state !== undefined && { state }) }));
}

/** @param {Ask} asking @param {string} [state] */
async function ask(asking, state) {
  const mine = generation;
  say('busy', 'One moment …');
  byId('dialog-body').inert = true;
  try {
    const answer = await asking(state);
    if (mine === generation) show(answer, asking);
  } catch (error) {
    if (mine === generation) say('problem', sentenceOf(error));
  }
  if (mine === generation) byId('dialog-body').inert = false;
}

/** @param {ExtensionAnswer} answer @param {Ask} asking */
function show({ composed, dialog: form, kind, signInLink, text = '' }, asking) {
  switch (kind) {
    case 'dialog':
      if (form) showForm(form);
      return;
    case 'card':
      dialog().close();
      if (composed) compose(composed);
      return;
    case 'signIn': {
      const signIn = () => signInLink && signInByHand(signInLink, (code) => void ask(asking, code));
      const button = el('button', { type: 'button', class: 'quiet', onClick: signIn }, 'Sign in');
      say('private', `${personName('bot')} asks you to sign in.`, button);
      button.focus();
      return;
    }
    case 'message':
      byId('dialog-body').replaceChildren();
      say('private', text);
      byId('dialog-close').focus();
      return;
    case 'closed':
      dialog().close();
      return;
    case 'results':
    case 'error':
      say('problem', text || 'Something went wrong.');
  }
}

/** @param {NonNullable<ExtensionAnswer['dialog']>} form */
function showForm({ card, height, id, title, url, width }) {
  say('empty', '');
  byId('dialog-title').textContent = title;
  setSize({ height, width });
  const link = { href: url ?? '', target: '_blank', rel: 'noopener' };
  const shown = card
    ? renderCard(card, (action) => act(action, id))
    : el('p', {}, el('a', link, 'Open the page of this dialog'));
  byId('dialog-body').replaceChildren(el('div', { class: 'card' }, shown));
  const first = byId('dialog-body').querySelector('input, textarea, select, button, a');
  if (first instanceof HTMLElement) first.focus();
}

/** @param {import('adaptivecards').Action} action @param {string} id */
function act(action, id) {
  if (openUrl(action) || !(action instanceof AdaptiveCards.SubmitAction)) return;
  const as = model.viewer;
  const data = action.data ?? {};
  void ask((state) =>
    api.submitDialog({ as, dialog: id, data, ...(state !== undefined && { state }) }),
  );
}

/** @param {'busy' | 'private' | 'problem' | 'empty'} tone @param {string} text @param {...Node} more */
function say(tone, text, ...more) {
  const status = byId('dialog-status');
  status.className = `dialog-status note ${tone}`;
  status.replaceChildren(...(text ? [el('span', {}, text)] : []), ...more);
}

/** Proportions of the window. Source: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/invoking-task-modules */
const shares = {
  width: { small: 20, medium: 50, large: 60 },
  height: { small: 20, medium: 50, large: 66 },
};

/** @param {Pick<NonNullable<ExtensionAnswer['dialog']>, 'height' | 'width'>} size */
function setSize({ height, width }) {
  const { style } = dialog();
  const pixels = typeof width === 'number' ? `${width}px` : width && `${shares.width[width]}vw`;
  style.setProperty('width', pixels ?? '');
  // The dialog grows with what is in it; a card must not be cut off.
  const high = typeof height === 'number' ? `${height}px` : height && `${shares.height[height]}vh`;
  style.setProperty('min-height', high ?? '');
}
