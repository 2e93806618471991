/**
 * Makes an element. Names with a capital after `on` are listeners (`onClick`), everything else is an attribute; `true`
 * is an empty one, `false` and `undefined` none. Strings become text, never markup.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | undefined | false)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(key.slice(2).toLowerCase(), /** @type {EventListener} */ (value));
    } else if (value !== undefined && value !== false) {
      const text = /** @type {string | number | true} */ (value);
      element.setAttribute(key, text === true ? '' : String(text));
    }
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/**
 * Returns the element of the page with this id.
 * @template {HTMLElement} [Kind=HTMLElement]
 * @param {string} id
 * @returns {Kind}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return /** @type {Kind} */ (element);
}

/**
 * Puts these children in place of all others, and gives the focus back to whatever has the same `data-key`.
 * @param {HTMLElement} parent
 * @param {readonly HTMLElement[]} children
 */
export function replaceChildren(parent, children) {
  const active = document.activeElement;
  const focused =
    active instanceof HTMLElement && parent.contains(active) ? active.dataset['key'] : undefined;
  parent.replaceChildren(...children);
  if (focused === undefined) return;
  const again = parent.querySelector(`[data-key="${CSS.escape(focused)}"]`);
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
}

/** Stands for a file that cannot be shown. @param {string} name */
export function fileMark(name) {
  const kind = name.split('.').pop()?.slice(0, 4) ?? '';
  return el('span', { class: 'file-mark', 'aria-hidden': 'true' }, kind);
}

/** @param {number} bytes */
export function fileSize(bytes) {
  if (bytes < 1024) return `${bytes}\u00A0B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${Math.round(kilobytes)}\u00A0KB`
    : `${(kilobytes / 1024).toFixed(1)}\u00A0MB`;
}

/** @param {number} time */
export function timeOf(time) {
  return new Date(time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

/** Lets a menu close by a click elsewhere, and by Escape back to its button. @param {HTMLDetailsElement} menu */
export function closesAsMenu(menu) {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
