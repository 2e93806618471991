import { avatar } from '../parts/avatar.js';
import { byId, el, fileSize, replaceChildren } from '../parts/dom.js';
import { personName } from '../model/model.js';

/** @typedef {import('../types').Entry} Entry */
/** @typedef {import('../types').TenantState} TenantState */

/** What was shown last, so that a new photo can be marked as new. @type {Map<string, string>} */
const shownEtags = new Map();

/**
 * Shows the photos that the tenant holds: those of the team and the people at once, all others when they are opened.
 * @param {TenantState} tenant
 * @param {string} team
 */
export function drawPhotos({ contacts, groups, photos }, team) {
  /** @type {Record<string, string | undefined>} */
  const names = { team, teamGroup: 'Its Microsoft 365 group' };
  const figures = photos.map(({ key, photo }) => {
    const name = names[key] ?? personName(key);
    return photoFigure({ key, name, ...(photo && { photo }) });
  });
  const teams = el('div', { class: 'team-photos' }, ...figures.slice(0, 2));
  const people = el('div', { class: 'people-photos' }, ...figures.slice(2));
  replaceChildren(byId('photos'), [teams, people]);
  replaceChildren(byId('group-photos'), groups.map(photoItem));
  const none = el('li', { class: 'muted' }, 'No contacts');
  replaceChildren(byId('contact-photos'), contacts.length > 0 ? contacts.map(photoItem) : [none]);
}

/** @param {Omit<Entry, 'about'>} entry */
function photoFigure({ key, name, photo }) {
  const facts = photo
    ? [`${sides(photo)}, ${fileSize(photo.bytes)}`, `etag ${photo.etag}`]
    : ['no photo'];
  return el(
    'figure',
    marks(key, photo),
    photoOf(key, name),
    el('figcaption', {}, el('span', {}, name), ...facts.map((fact) => el('small', {}, fact))),
  );
}

/** One line of a longer list. @param {Entry} entry */
function photoItem({ about, key, name, photo }) {
  const fact = photo ? `${sides(photo)}, ${fileSize(photo.bytes)}` : 'no photo';
  return el(
    'li',
    marks(key, photo),
    photoOf(key, name),
    el('span', { class: 'two-lines' }, el('span', {}, name), el('small', {}, `${fact} · ${about}`)),
  );
}

/** @param {string} key @param {import('../types').Photo} [photo] */
function marks(key, photo) {
  const etag = photo?.etag ?? '';
  const fresh = shownEtags.has(key) && shownEtags.get(key) !== etag;
  shownEtags.set(key, etag);
  return { class: fresh ? 'fresh' : undefined, 'data-photo': key, 'data-etag': etag };
}

/** @param {string} key @param {string} name */
function photoOf(key, name) {
  const shown = avatar(key, name);
  const image = shown.querySelector('img');
  if (image) image.alt = `Photo of ${name}`;
  return shown;
}

/** @param {import('../types').Photo} photo */
const sides = ({ height, width }) =>
  width === height ? `${width}\u00A0px` : `${width}\u00A0×\u00A0${height}`;
