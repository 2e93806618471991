import { model } from '../model/model.js';

/**
 * Opens the sign-in page, which gives six digits to the page that opened it.
 * @param {string} link
 * @param {(state: string) => void} again
 */
export function signInByHand(link, again) {
  const { bot, entraDoor } = model.hello?.origins ?? {};
  const given = new URL(link);
  // The bot's own page leads to Entra, which a browser enters by its second door.
  const url = given.origin === bot ? new URL(given.pathname + given.search, entraDoor) : given;
  url.searchParams.set('login_hint', model.viewer);
  const opened = window.open(url.href, '_blank');
  const receive = (/** @type {MessageEvent<{ signInCode?: unknown } | null>} */ event) => {
    if (event.source !== opened || event.origin !== model.hello?.origins.tokenService) return;
    const code = event.data?.signInCode;
    if (typeof code !== 'string') return;
    window.removeEventListener('message', receive);
    opened?.close();
    again(code);
  };
  window.addEventListener('message', receive);
}
