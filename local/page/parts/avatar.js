import { el } from './dom.js';
import { personName, photoOf } from '../model/model.js';

/**
 * Shows somebody's photo as the tenant holds it, or their initials. It is decoration: the name stands beside it.
 * @param {string} key
 * @param {string} [name]
 */
export function avatar(key, name = personName(key)) {
  if (key === 'bot') return el('span', { class: 'avatar' }, picture('/app-icon'));
  const photo = photoOf(key);
  const shape = /^(team|group)/.test(key) ? ' square' : '';
  if (photo) {
    return el(
      'span',
      { class: `avatar${shape}` },
      picture(`/api/photos/${encodeURIComponent(key)}?${photo.etag}`),
    );
  }
  const initials = name.replace(/(\S)\S*\s*/g, '$1').slice(0, 2);
  return el('span', { class: `avatar initials${shape}`, 'aria-hidden': 'true' }, initials);
}

/** @param {string} src */
const picture = (src) => el('img', { src, alt: '' });
