import { api } from '../model/api.js';
import { byId, el, fileSize } from '../parts/dom.js';
import { model, on } from '../model/model.js';

/** @typedef {import('../types').Attachment} Attachment */
/** @typedef {'inline' | 'file'} Way */

/** @type {Attachment[]} */
let attached = [];

/** @returns {readonly Attachment[]} */
export const attachments = () => attached;

export function clearAttachments() {
  attached = [];
  draw();
}

/**
 * Lets people paste, drop, choose and pick pictures for the next message.
 * @param {{ say: (text: string) => void; done: () => void }} composer
 */
export function takeAttachments({ done, say }) {
  const add = async (
    /** @type {Promise<Omit<Attachment, 'as'>>[]} */ uploads,
    /** @type {Way} */ way,
  ) => {
    say(uploads.length > 0 ? 'Attaching …' : '');
    try {
      for (const upload of uploads) attached.push({ ...(await upload), as: way });
      say('');
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
    draw();
    done();
  };
  const addFiles = (/** @type {FileList | null | undefined} */ files, /** @type {Way} */ way) =>
    add([...(files ?? [])].map(api.upload), way);

  chooseFiles(addFiles);
  pasteFiles(addFiles);
  dropFiles(addFiles);
  on('view', () => {
    drawSamples((id) => add([api.sample(id)], 'inline'));
    draw();
  });
}

/** @typedef {(files: FileList | null | undefined, way: Way) => Promise<void>} AddFiles */

/** @param {AddFiles} add */
function chooseFiles(add) {
  const input = /** @type {HTMLInputElement} */ (byId('file'));
  byId('attach').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    void add(input.files, 'file').then(() => {
      input.value = '';
    });
  });
}

/** @param {AddFiles} add */
function pasteFiles(add) {
  document.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files;
    if (!files || files.length === 0) return;
    event.preventDefault();
    void add(files, 'inline');
  });
}

/** @param {AddFiles} add */
function dropFiles(add) {
  const zone = byId('drop-zone');
  const over = (/** @type {DragEvent} */ event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    zone.classList.add('dropping');
  };
  zone.addEventListener('dragenter', over);
  zone.addEventListener('dragover', over);
  zone.addEventListener('dragleave', (event) => {
    const inside = event.relatedTarget instanceof Node && zone.contains(event.relatedTarget);
    if (!inside) zone.classList.remove('dropping');
  });
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('dropping');
    void add(event.dataTransfer?.files, 'file');
  });
}

function draw() {
  byId('tray').replaceChildren(...attached.map(trayItem));
}

/** @param {Attachment} attachment */
function trayItem(attachment) {
  const { bytes, id, name, visible } = attachment;
  const remove = () => {
    attached = attached.filter((each) => each !== attachment);
    draw();
    byId('text').focus();
  };
  return el(
    'li',
    {},
    visible
      ? el('img', { src: `/api/pictures/${id}`, alt: '' })
      : el(
          'span',
          { class: 'file-mark', 'aria-hidden': 'true' },
          name.split('.').pop()?.slice(0, 4) ?? '',
        ),
    el('span', { class: 'two-lines' }, el('span', {}, name), el('small', {}, fileSize(bytes))),
    wayChoice(attachment),
    el(
      'button',
      { type: 'button', class: 'remove', 'aria-label': `Remove ${name}`, onClick: remove },
      '×',
    ),
  );
}

/** @param {Attachment} attachment */
function wayChoice(attachment) {
  const option = (/** @type {Way} */ value, /** @type {string} */ label) =>
    el('option', { value, selected: attachment.as === value }, label);
  const select = el(
    'select',
    {
      'aria-label': `How ${attachment.name} is sent`,
      onChange: () => {
        attachment.as = select.value === 'file' ? 'file' : 'inline';
      },
    },
    option('inline', 'Pasted, inline'),
    option('file', 'As a file'),
  );
  return select;
}

/** @param {(id: string) => Promise<void>} pick */
function drawSamples(pick) {
  const menu = /** @type {HTMLDetailsElement} */ (byId('samples'));
  const list = byId('sample-list');
  if (!model.hello || list.childElementCount > 0) return;
  menu.hidden = model.hello.samples.length === 0;
  const choose = (/** @type {string} */ id) => {
    menu.open = false;
    void pick(id);
  };
  list.replaceChildren(...model.hello.samples.map((sample) => sampleItem(sample, choose)));
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}

/** @param {import('../types').Hello['samples'][number]} sample @param {(id: string) => void} choose */
function sampleItem({ id, label, name }, choose) {
  const mark = name.split('.').pop() ?? '';
  const image = el('img', {
    src: `/api/samples/${id}`,
    alt: '',
    onError: () =>
      image.replaceWith(el('span', { class: 'file-mark', 'aria-hidden': 'true' }, mark)),
  });
  return el(
    'li',
    {},
    el('button', { type: 'button', onClick: () => choose(id) }, image, el('span', {}, label)),
  );
}
