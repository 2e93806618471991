import { act } from '../rail/rail.js';
import { api } from '../model/api.js';
import { byId, el, replaceChildren, timeOf } from '../parts/dom.js';
import { model, on } from '../model/model.js';
import { drawPhotos } from './photos.js';

/** @typedef {import('../types').TenantState} TenantState */

/** Shows what the tenant holds, and the switches that change how it behaves. */
export function showPanel() {
  on('tenant', draw);
  on('view', draw);
  on('view', () => {
    byId('clock').hidden = model.hello?.clock !== true;
    byId('photos-panel').hidden = model.hello?.showsPhotos !== true;
  });
  for (const button of byId('clock').querySelectorAll('button')) {
    button.addEventListener('click', () => act(api.skip(Number(button.dataset['minutes']))));
  }
  setInterval(drawClock, 5000);
}

let ahead = 0;

function draw() {
  const { hello, tenant } = model;
  if (!hello || !tenant) return;
  ahead = tenant.skipped;
  drawClock();
  drawPhotos(tenant, hello.team);
  replaceChildren(byId('consents'), tenant.consents.map(consentItem));
  replaceChildren(byId('roles'), tenant.applicationRoles.map(roleItem));
  replaceChildren(byId('switches'), tenant.switches.map(switchItem));
}

function drawClock() {
  const now = new Date(Date.now() + ahead);
  const day = now.toLocaleDateString([], { weekday: 'short' });
  byId('clock-now').textContent = `${day} ${timeOf(now.getTime())}`;
}

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

/** @param {TenantState['applicationRoles'][number]} entry */
function roleItem({ granted, role }) {
  return switchRow({
    key: `role-${role}`,
    label: el('code', {}, breakable(role)),
    hint: granted ? 'granted to the app itself' : 'not granted',
    on: granted,
    turn: (on) => api.applicationRole(role, on),
  });
}

/** Lets a long permission break at its dots. @param {string} scope */
const breakable = (scope) => scope.replaceAll('.', '.\u200B');

/** @param {TenantState['switches'][number]} entry */
function switchItem({ hint: about, id, label, on }) {
  const hint = `${on ? 'On' : 'Off'} · ${about}`;
  return switchRow({ key: id, label, hint, on, turn: (now) => api.turn(id, now, model.viewer) });
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
