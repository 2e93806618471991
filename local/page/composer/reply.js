import { byId, el } from '../parts/dom.js';
import { on, personName, replyTo, replyingTo } from '../model/model.js';

/**
 * Shows above the box which message the next one answers, and lets one think better of it.
 * @param {() => void} write
 */
export function showReply(write) {
  on('view', () => draw(write));
  on('reply', () => {
    draw(write);
    write();
  });
}

/** @param {() => void} write */
function draw(write) {
  const bar = byId('reply');
  const message = replyingTo();
  bar.hidden = !message;
  if (!message) {
    bar.replaceChildren();
    return;
  }
  const cancel = () => {
    replyTo();
    write();
  };
  const about = message.text || (message.pictures.length > 1 ? 'Pictures' : 'A picture');
  bar.replaceChildren(
    el(
      'span',
      { class: 'reply-about' },
      el('strong', {}, `Reply to ${personName(message.from)}`),
      ` ${about}`,
    ),
    el(
      'button',
      { type: 'button', class: 'remove', 'aria-label': 'Do not reply', onClick: cancel },
      '×',
    ),
  );
}
