import { randomBytes, randomUUID } from 'node:crypto';
import type { Answer } from './http/answer';
import type { Incoming, Routes } from './http/routes';

export type StoredFile = {
  /** For people in a browser; a bot gets nothing there. */
  readonly contentUrl: string;
  /** Signed beforehand: whoever has it may fetch the file, without any token. */
  readonly downloadUrl: string;
  readonly uniqueId: string;
};

/** The OneDrive of everybody, where Teams puts the files that people attach. */
export type Files = {
  add(name: string, bytes: Buffer): StoredFile;
  readonly routes: Routes;
};

type Entry = { readonly bytes: Buffer; readonly signature: string };

export function createFiles(origin: string): Files {
  const files = new Map<string, Entry>();
  return {
    add(name, bytes) {
      const uniqueId = randomUUID();
      const signature = randomBytes(24).toString('base64url');
      files.set(uniqueId, { bytes, signature });
      return {
        uniqueId,
        contentUrl: `${origin}/personal/someone/Documents/${encodeURIComponent(name)}`,
        downloadUrl: `${origin}/_layouts/15/download.aspx?UniqueId=${uniqueId}&tempauth=${signature}`,
      };
    },
    routes: {
      'GET /_layouts/15/download.aspx': (incoming) => download(files, incoming),
      'GET /personal/someone/Documents/:name': () => denied('This file needs a signed-in person.'),
    },
  };
}

/** A token here would have leaked, so it is an error even when the signature is right. */
function download(files: ReadonlyMap<string, Entry>, { headers, url }: Incoming): Answer {
  if (headers.authorization !== undefined) {
    return denied('A pre-signed address takes no Authorization header.');
  }
  const file = files.get(url.searchParams.get('UniqueId') ?? '');
  if (!file || file.signature !== url.searchParams.get('tempauth')) return denied('Bad signature.');
  return {
    status: 200,
    headers: { 'content-type': 'application/octet-stream' },
    body: file.bytes,
  };
}

function denied(message: string): Answer {
  return { status: 401, headers: { 'content-type': 'text/plain' }, body: `401 ${message}` };
}
