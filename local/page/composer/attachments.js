import { api, sentenceOf } from '../model/api.js';
import { byId, el, fileMark, fileSize } from '../parts/dom.js';
import { on } from '../model/model.js';
import { drawSamples } from './samples.js';

/** @typedef {import('../types').Attachment} Attachment */
/** @typedef {'inline' | 'file'} Way */

/** @type {Attachment[]} */
let attached = [];

/** Ends when what is being attached is there, with whether all of it is. */
let pending = Promise.resolve(true);

/** Whether something is still being attached. */
let busy = 0;

export const isAttaching = () => busy > 0;
export const whenAttached = () => pending;

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
  const attach = async (
    /** @type {Promise<Omit<Attachment, 'as'>>[]} */ uploads,
    /** @type {Way} */ way,
  ) => {
    say(uploads.length > 0 ? 'Attaching …' : '');
    /** @type {Set<string>} */
    const failed = new Set();
    for (const upload of await Promise.allSettled(uploads)) {
      if (upload.status === 'fulfilled') attached.push({ ...upload.value, as: way });
      else failed.add(sentenceOf(upload.reason));
    }
    say([...failed].join(' '));
    draw();
    done();
    return failed.size === 0;
  };
  const add = async (
    /** @type {Promise<Omit<Attachment, 'as'>>[]} */ uploads,
    /** @type {Way} */ way,
  ) => {
    const before = busy > 0 ? pending : Promise.resolve(true);
    busy += 1;
    const attaching = attach(uploads, way).finally(() => {
      busy -= 1;
    });
    pending = Promise.all([before, attaching]).then((all) => all.every(Boolean));
    await attaching;
  };
  const addFiles = (/** @type {FileList | null | undefined} */ files, /** @type {Way} */ way) =>
    add([...(files ?? [])].map(api.upload), way);

  chooseFiles(addFiles);
  pasteFiles(addFiles);
  dropFiles(addFiles);
  on('view', () => {
    drawSamples((id) => void add([api.sample(id)], 'inline'));
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
    visible ? el('img', { src: `/api/pictures/${id}`, alt: '' }) : fileMark(name),
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
