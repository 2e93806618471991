import { sentenceOf } from '../model/api.js';
import { avatar } from '../parts/avatar.js';
import { byId, el, replaceChildren } from '../parts/dom.js';
import { be, goTo, model, on } from '../model/model.js';

/** Shows the conversations and the people one can be. */
export function showRail() {
  const draw = () => {
    if (!model.hello || !model.tenant) return;
    replaceChildren(byId('places'), model.hello.places.map(placeItem));
    replaceChildren(byId('people'), model.hello.people.map(personItem));
  };
  on('view', draw);
  on('tenant', draw);
  on('connection', () => {
    byId('connection').textContent = model.online ? '' : 'Waiting for the local tenant …';
  });
}

/** @param {import('../types').Hello['places'][number]} place */
function placeItem({ key, name }) {
  const here = key === model.place;
  const unread = model.unread.has(key);
  const about = { channel: model.hello?.team, group: 'Group chat', personal: 'Personal chat' }[key];
  return el(
    'li',
    {},
    el(
      'button',
      {
        type: 'button',
        class: 'place',
        'data-key': key,
        'aria-current': here ? 'page' : undefined,
        onClick: () => goTo(key),
      },
      placeAvatar(key),
      el('span', { class: 'two-lines' }, el('span', {}, name), el('small', {}, about ?? '')),
      unread && el('span', { class: 'unread' }, el('span', { class: 'hidden' }, 'new messages')),
    ),
  );
}

/** @param {string} key */
function placeAvatar(key) {
  if (key === 'channel') return avatar('team', model.hello?.team);
  if (key === 'personal') return avatar('bot');
  return el('span', { class: 'avatar group-mark', 'aria-hidden': 'true' });
}

/** @param {import('../types').Hello['people'][number]} person */
function personItem({ key, name, role }) {
  return el(
    'label',
    { class: 'person' },
    el('input', {
      type: 'radio',
      name: 'who',
      value: key,
      'data-key': key,
      checked: key === model.viewer,
      onChange: () => be(key),
    }),
    avatar(key),
    el('span', { class: 'two-lines' }, el('span', {}, name), el('small', {}, role)),
  );
}

/** Says beside the conversations why something could not be done. @param {Promise<unknown>} doing */
export function act(doing) {
  doing.catch((/** @type {unknown} */ thrown) => {
    byId('connection').textContent = sentenceOf(thrown);
  });
}
