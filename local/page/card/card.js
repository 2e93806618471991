import { click } from './click.js';
import { el } from '../parts/dom.js';
import { hostConfig } from './host-config.js';
import { markdown } from '../parts/markdown.js';
import { goTo, model } from '../model/model.js';

/**
 * Shows Adaptive Cards, one after the other in the same place.
 * @param {string} message
 * @param {() => import('../types').PlaceKey} place
 */
export function cardView(message, place) {
  const element = el('div', { class: 'card', role: 'group', tabindex: '-1', 'data-card': message });
  return {
    element,
    draw(/** @type {object} */ json) {
      const held = element.contains(document.activeElement) && document.activeElement;
      element.replaceChildren(renderCard(json, (action) => act(action, message, place())));
      element.setAttribute(
        'aria-label',
        `Card: ${element.querySelector('.ac-textBlock')?.textContent ?? ''}`,
      );
      if (held) (sameButton(element, held) ?? element).focus({ preventScroll: true });
    },
  };
}

/**
 * Finds what says the same as a button of the card before it was drawn anew, such as the crop that was pressed.
 * @param {HTMLElement} card
 * @param {Element} pressed
 */
function sameButton(card, { textContent }) {
  /** @type {HTMLElement[]} */
  const buttons = [...card.querySelectorAll("button, [role='button']")].filter(
    (each) => each instanceof HTMLElement,
  );
  return buttons.find((button) => button.textContent === textContent);
}

/**
 * Draws a card as it looks on this page.
 * @param {object} json
 * @param {(action: import('adaptivecards').Action) => void} onAction
 * @returns {HTMLElement}
 */
export function renderCard(json, onAction) {
  try {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(
      hostConfig(matchMedia('(prefers-color-scheme: dark)').matches),
    );
    card.onExecuteAction = onAction;
    card.parse(json);
    const drawn = spaced(card.render() ?? broken());
    tellButtons(drawn);
    // The renderer leaves it out, and a screen reader would read the words in the language of the page.
    if ('lang' in json) drawn.lang = String(json.lang);
    return drawn;
  } catch {
    return broken();
  }
}

/**
 * Parts the texts that the renderer puts below each other: what makes a name of them would read two lines as one word.
 * @param {HTMLElement} card
 */
function spaced(card) {
  for (const block of card.querySelectorAll('.ac-textBlock, .ac-richTextBlock')) block.after(' ');
  return card;
}

/**
 * The renderer says beside what a button shows or hides that it is shown; a screen reader asks the button.
 * @param {HTMLElement} card
 */
function tellButtons(card) {
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (!(target instanceof HTMLElement) || target.matches("button, [role='button']")) continue;
      const shown = target.getAttribute('aria-expanded');
      if (shown === null) continue;
      target.removeAttribute('aria-expanded');
      const buttons = card.querySelectorAll(`[aria-controls~='${CSS.escape(target.id)}']`);
      for (const button of buttons) button.setAttribute('aria-expanded', shown);
    }
  });
  observer.observe(card, { subtree: true, attributeFilter: ['aria-expanded'] });
}

const broken = () => el('p', { class: 'unheard' }, 'This card cannot be shown.');

/** @param {import('adaptivecards').Action} action @param {string} message @param {import('../types').PlaceKey} place */
function act(action, message, place) {
  if (openUrl(action)) return;
  if (!(action instanceof AdaptiveCards.ExecuteAction)) return;
  // The renderer promises a verb, and has none where the card has none.
  const verb = /** @type {string | undefined} */ (action.verb);
  void click(message, place, { verb: verb ?? '', data: action.data ?? {} });
}

/**
 * Opens the page of a button that has one; a link to the chat with the bot leads there, as it does in Teams.
 * @param {import('adaptivecards').Action} action
 */
export function openUrl(action) {
  const url = action instanceof AdaptiveCards.OpenUrlAction ? (action.url ?? '') : '';
  if (!/^https?:/.test(url)) return false;
  if (leadsToBot(new URL(url))) goTo('personal');
  else window.open(openable(url), '_blank', 'noopener');
  return true;
}

/** Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams @param {URL} url */
function leadsToBot({ origin, pathname, searchParams }) {
  const chat = origin === 'https://teams.microsoft.com' && pathname === '/l/chat/0/0';
  return chat && searchParams.get('users') === `28:${model.hello?.botId}`;
}

/**
 * The browser does not know the authority behind Entra's certificate, so Entra's pages have a second door; they ask
 * who one is, and the person of this page is proposed.
 * @param {string} address
 */
function openable(address) {
  const { entra = '', entraDoor = '' } = model.hello?.origins ?? {};
  const url = new URL(address);
  if (url.origin !== entra) return url.href;
  const through = new URL(url.pathname + url.search, entraDoor);
  through.searchParams.set('login_hint', model.viewer);
  return through.href;
}

/** The renderer asks for this by a hook of its class; without it texts would show their marks. */
export function readMarkdown() {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
}
