/**
 * The part of Markdown that Teams knows in cards: bold, italic, links. Everything else is text.
 * @param {string} text
 */
export function markdown(text) {
  const safe = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  const html = safe
    .replace(
      /\[([^\]]+)\]\((https?:[^\s)]+)\)/g,
      '<a href="$2" target="_blank" rel="noopener">$1</a>',
    )
    .replace(/\*\*(?=\S)(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|\W)_(?=\S)(.+?)_(?=\W|$)/g, '$1<em>$2</em>')
    .replace(/(^|[^*])\*(?=\S)([^*]+?)\*(?!\*)/g, '$1<em>$2</em>')
    .replace(/\r?\n/g, '<br>');
  return `<p>${html}</p>`;
}
