import { api } from './api.js';
import { avatar } from './avatar.js';
import { byId, el, fileSize, replaceChildren, timeOf } from './dom.js';
import { model, on, personName } from './model.js';

/** @typedef {import('./types').TenantState} TenantState */

/** Shows what the tenant holds, and the switches that change how it behaves. */
export function showPanel() {
  on('tenant', draw);
  on('view', draw);
  on('view', () => {
    byId('clock').hidden = model.hello?.clock !== true;
  });
  for (const button of byId('clock').querySelectorAll('button')) {
    button.addEventListener('click', () => act(api.skip(Number(button.dataset['minutes']))));
  }
  setInterval(drawClock, 5000);
}

/** What was shown last, so that a new photo can be marked as new. @type {Map<string, string>} */
const shownEtags = new Map();
let ahead = 0;

function draw() {
  const { hello, tenant } = model;
  if (!hello || !tenant) return;
  ahead = tenant.skipped;
  drawClock();
  drawPhotos(tenant.photos, hello.team);
  replaceChildren(byId('consents'), tenant.consents.map(consentItem));
  replaceChildren(byId('switches'), tenant.switches.map(switchItem));
}

function drawClock() {
  const now = new Date(Date.now() + ahead);
  const day = now.toLocaleDateString([], { weekday: 'short' });
  byId('clock-now').textContent = `${day} ${timeOf(now.getTime())}`;
}

/** @param {TenantState['photos']} photos @param {string} team */
function drawPhotos(photos, team) {
  const figures = photos.map((entry) => photoFigure(entry, team));
  const teams = el('div', { class: 'team-photos' }, ...figures.slice(0, 2));
  const people = el('div', { class: 'people-photos' }, ...figures.slice(2));
  replaceChildren(byId('photos'), [teams, people]);
}

/** @param {TenantState['photos'][number]} entry @param {string} team */
function photoFigure({ key, photo }, team) {
  const names = { team, teamGroup: 'Its Microsoft 365 group' };
  const name = names[/** @type {'team'} */ (key)] ?? personName(key);
  const etag = photo?.etag ?? '';
  const fresh = shownEtags.has(key) && shownEtags.get(key) !== etag;
  shownEtags.set(key, etag);
  const facts = photo
    ? [`${sides(photo)}, ${fileSize(photo.bytes)}`, `etag ${photo.etag}`]
    : ['no photo'];
  const shown = avatar(key, name);
  const image = shown.querySelector('img');
  if (image) image.alt = `Photo of ${name}`;
  return el(
    'figure',
    { class: fresh ? 'fresh' : undefined, 'data-photo': key, 'data-etag': etag },
    shown,
    el('figcaption', {}, el('span', {}, name), ...facts.map((fact) => el('small', {}, fact))),
  );
}

/** @param {import('./types').Photo} photo */
const sides = ({ height, width }) =>
  width === height ? `${width}\u00A0px` : `${width}\u00A0×\u00A0${height}`;

/** @param {TenantState['consents'][number]} consent */
function consentItem({ granted, needsAdministrator, scope }) {
  const whom = granted.length > 0 ? `granted to ${granted.join(', ')}` : 'not granted';
  const by = needsAdministrator ? 'only an administrator can grant it' : 'people may grant it';
  return switchRow({
    key: scope,
    label: el('code', {}, breakable(scope)),
    hint: `${whom} · ${by}`,
    on: granted.length > 0,
    turn: (on) => api.consent(scope, on),
  });
}

/** Lets a long permission break at its dots. @param {string} scope */
const breakable = (scope) => scope.replaceAll('.', '.\u200B');

/** @param {TenantState['switches'][number]} entry */
function switchItem({ hint, id, label, on }) {
  return switchRow({ key: id, label, hint, on, turn: (now) => api.turn(id, now) });
}

/**
 * @param {{ key: string; label: string | Node; hint: string; on: boolean; turn: (on: boolean) => Promise<unknown> }} row
 */
function switchRow({ hint, key, label, on, turn }) {
  const hintId = `hint-${key}`;
  const input = el('input', {
    type: 'checkbox',
    role: 'switch',
    id: `switch-${key}`,
    checked: on,
    'data-key': key,
    'aria-describedby': hintId,
    onChange: () => act(turn(input.checked)),
  });
  return el(
    'li',
    {},
    el('label', { for: input.id }, label, el('small', { id: hintId }, hint)),
    input,
  );
}

/** @param {Promise<unknown>} doing */
function act(doing) {
  doing.catch((/** @type {Error} */ error) => {
    byId('connection').textContent = error.message;
  });
}
