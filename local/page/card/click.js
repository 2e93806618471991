import { api, sentenceOf } from '../model/api.js';
import { model, noteFor, personName } from '../model/model.js';
import { signInByHand } from './sign-in.js';

/** Who has signed in already in this window; the first click of everybody else takes a moment longer. */
const signedIn = new Set();

/**
 * Clicks a button of a card: says that it works on it, and afterwards what Teams would say to this person alone.
 * @param {string} message
 * @param {import('../types').PlaceKey} place
 * @param {import('../types').Click} action
 */
export async function click(message, place, action) {
  const { device, viewer: as } = model;
  const setNote = noteFor(message);
  const signsIn = !signedIn.has(as) && action.verb !== 'frame' && action.verb !== 'cancel';
  setNote({ tone: 'busy', text: signsIn ? `Signing in as ${personName(as)} …` : 'One moment …' });
  try {
    const answer = await api.click({ as, device, in: place, message, ...action });
    if (answer.signIn === 'silent') signedIn.add(as);
    const note = noteAfter(answer, (state) => void click(message, place, { ...action, state }));
    setNote(note);
    if (note?.tone === 'info') setTimeout(() => setNote(undefined, note), 5000);
  } catch (error) {
    setNote({ tone: 'problem', text: sentenceOf(error) });
  }
}

/**
 * @param {import('../types').ClickAnswer} answer
 * @param {(state: string) => void} again
 * @returns {import('../types').Note | undefined}
 */
function noteAfter(answer, again) {
  const { kind, milliseconds, signIn, signInLink, silentFailure, text = '' } = answer;
  switch (kind) {
    case 'card':
      return signIn === 'silent'
        ? { tone: 'info', text: `Signed in silently · ${(milliseconds / 1000).toFixed(1)} s` }
        : undefined;
    case 'message':
      return { tone: 'private', text };
    case 'signIn':
      return {
        tone: 'private',
        text:
          (silentFailure ? `Teams could not sign you in silently (${silentFailure}). ` : '') +
          (text || `${personName('bot')} asks you to sign in.`),
        ...(signInLink && { signIn: () => signInByHand(signInLink, again) }),
      };
    case 'error':
      return {
        tone: 'problem',
        text,
        ...(signInLink && { signIn: () => signInByHand(signInLink, again) }),
      };
  }
}
