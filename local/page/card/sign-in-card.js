import { api, sentenceOf } from '../model/api.js';
import { el } from '../parts/dom.js';
import { model, noteFor, personName } from '../model/model.js';
import { signInByHand } from './sign-in.js';

/** @typedef {import('../types').Message} Message */

/**
 * Shows a sign-in card: its button, or how far the client is that tries it without one.
 * @param {Message} message
 * @param {NonNullable<Message['signIn']>} signIn
 */
export function signInCard(message, signIn) {
  const { silent, text, title } = signIn;
  const press = () => signInByHand(signIn.link, (code) => void bring(message, code));
  const button = el('button', { type: 'button', class: 'sign-in', onClick: press }, title);
  const parts = {
    trying: [el('p', { class: 'muted' }, 'Teams tries to sign you in silently …')],
    done: [el('p', { class: 'muted' }, 'Teams signed you in silently and shows no button.')],
    failed: [el('p', {}, text), button],
  }[silent ?? 'failed'];
  return el(
    'div',
    { class: 'card sign-in-card', role: 'group', 'aria-label': `Sign-in card: ${text}` },
    ...parts,
  );
}

/** @param {Message} message @param {string} state */
async function bring({ id, place }, state) {
  const setNote = noteFor(id);
  setNote({ tone: 'busy', text: 'One moment …' });
  try {
    const { signedIn, status } = await api.signIn({
      as: model.viewer,
      in: place,
      message: id,
      state,
    });
    setNote(
      signedIn
        ? { tone: 'info', text: 'You are signed in.' }
        : { tone: 'problem', text: `${personName('bot')} did not take the code (${status}).` },
    );
  } catch (error) {
    setNote({ tone: 'problem', text: sentenceOf(error) });
  }
}
