/** @typedef {import('../types').Attachment} Attachment */
/** @typedef {import('../types').ClickAnswer} ClickAnswer */
/** @typedef {import('../types').ExtensionAnswer} ExtensionAnswer */

/**
 * @param {string} path
 * @param {BodyInit} body
 * @param {string} type
 * @returns {Promise<any>} as the caller knows it
 */
async function post(path, body, type) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  }).catch(() => {
    throw new Error('The local tenant does not answer. Is it still running?');
  });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(reason(text) ?? `The local tenant answered ${response.status}.`);
  }
  /** @type {unknown} */
  const answer = JSON.parse(text);
  return answer;
}

/** @param {string} text */
function reason(text) {
  try {
    /** @type {unknown} */
    const answer = JSON.parse(text);
    return /** @type {{ error?: string }} */ (answer).error;
  } catch {
    return text || undefined;
  }
}

/** Returns what people may read of a failed request. @param {unknown} thrown */
export const sentenceOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));

/** @param {string} path @param {object} body */
const postJson = (path, body) => post(path, JSON.stringify(body), 'application/json');

/** What the page's server takes. */
const pictureMegabytes = 40;
const pictureBytes = pictureMegabytes * 1024 * 1024;

/**
 * Every request that the page makes, apart from the stream of events. Each throws an `Error` whose message people
 * may read.
 */
export const api = {
  /**
   * @param {File} file
   * @returns {Promise<Omit<Attachment, 'as'>>}
   */
  upload: (file) => {
    const name = file.name || 'picture';
    if (file.size === 0) return Promise.reject(new Error(`“${name}” is empty.`));
    if (file.size > pictureBytes) {
      return Promise.reject(
        new Error(`“${name}” is too large: this page takes files up to ${pictureMegabytes} MB.`),
      );
    }
    return post(`/api/pictures?name=${encodeURIComponent(name)}`, file, 'application/octet-stream');
  },

  /**
   * @param {string} id
   * @returns {Promise<Omit<Attachment, 'as'>>}
   */
  sample: (id) => postJson(`/api/samples/${id}`, {}),

  /**
   * @param {{ as: string; device: string; in: string; text: string; mention: boolean; reply?: string; pictures: { id: string; as: string }[]; card?: string }} message
   * @returns {Promise<{ status: number; messageId: string; deliveries: number }>}
   */
  send: (message) => postJson('/api/send', message),

  /**
   * @param {{ as: string; device: string; in: string; message: string } & import('../types').Click} click
   * @returns {Promise<ClickAnswer>}
   */
  click: (click) => postJson('/api/click', click),

  /**
   * @param {{ as: string; in: string; message: string; state: string }} digits
   * @returns {Promise<{ signedIn: boolean; status?: number }>}
   */
  signIn: (digits) => postJson('/api/sign-ins', digits),

  /**
   * @param {{ as: string; in: string; command: string; context: string; message?: string; state?: string }} action
   * @returns {Promise<ExtensionAnswer>}
   */
  openAction: (action) => postJson('/api/extension/actions', action),

  /**
   * @param {{ as: string; dialog: string; data: object; state?: string }} submission
   * @returns {Promise<ExtensionAnswer>}
   */
  submitDialog: (submission) => postJson('/api/extension/dialogs', submission),

  /**
   * @param {{ as: string; in: string; command: string; text: string; state?: string }} query
   * @returns {Promise<ExtensionAnswer>}
   */
  search: (query) => postJson('/api/extension/searches', query),

  /** @param {string} scope @param {boolean} granted */
  consent: (scope, granted) => postJson('/api/consents', { scope, granted }),

  /** @param {string} role @param {boolean} granted */
  applicationRole: (role, granted) => postJson('/api/application-roles', { role, granted }),

  /** @param {string} id @param {boolean} on @param {string} as */
  turn: (id, on, as) => postJson('/api/switches', { id, on, as }),

  /** @param {string} as @param {string | null} code */
  silentFailure: (as, code) => postJson('/api/silent-failures', { as, code }),

  /** @param {string} as @param {string} language */
  language: (as, language) => postJson('/api/languages', { as, language }),

  /** @param {number} minutes */
  skip: (minutes) => postJson('/api/clock', { minutes }),
};
