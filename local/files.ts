import { randomBytes, randomUUID } from 'node:crypto';
import type { Answer } from './http/answer';
import type { Incoming, Routes } from './http/routes';
import type { ParticipantKey } from './tenant/outsiders';

/** Where a file lies and whose it is. */
export type Drive = {
  /** The path as people read it, such as `/sites/PhotoTeam/Shared Documents/General`. */
  readonly folder: string;
  /** Whose OneDrive it is; a site belongs to nobody. */
  readonly owner?: ParticipantKey;
  readonly readers: ReadonlySet<ParticipantKey>;
};

export type StoredFile = Drive & {
  /** As it is called there; a second file of the same name gets a number. */
  readonly name: string;
  /** For people in a browser; a bot gets nothing there. */
  readonly contentUrl: string;
  /** Signed beforehand: anybody who has it may fetch the file, without any token. */
  readonly downloadUrl: string;
  readonly uniqueId: string;
};

/** OneDrive and SharePoint, where Teams puts the files that people attach. */
export type Files = {
  readonly origin: string;
  add(name: string, bytes: Buffer, drive: Drive): StoredFile;
  /** Finds a file by the address that people have of it. */
  find(contentUrl: URL): StoredFile | undefined;
  readonly routes: Routes;
};

type Entry = { readonly file: StoredFile; readonly bytes: Buffer; readonly signature: string };

export function createFiles(origin: string): Files {
  const entries: Entry[] = [];
  const find: Files['find'] = (address) =>
    entries.find(({ file }) => file.contentUrl === address.origin + address.pathname)?.file;
  const forPeople = () => denied('This file needs a signed-in person.');
  return {
    origin,
    find,
    add(name, bytes, drive) {
      const uniqueId = randomUUID();
      const signature = randomBytes(24).toString('base64url');
      const file = {
        ...drive,
        uniqueId,
        ...freeName(name, (tried) => {
          const contentUrl = new URL(`${drive.folder}/${encodeURIComponent(tried)}`, origin);
          return find(contentUrl) ? undefined : contentUrl.href;
        }),
        downloadUrl: `${origin}/_layouts/15/download.aspx?UniqueId=${uniqueId}&tempauth=${signature}`,
      };
      entries.push({ file, bytes, signature });
      return file;
    },
    routes: {
      'GET /_layouts/15/download.aspx': (incoming) => download(entries, incoming),
      'GET /personal/:owner/Documents/:folder/:name': forPeople,
      'GET /sites/:site/:library/:folder/:name': forPeople,
    },
  };
}

/** Teams keeps both files: `photo.jpg` and `photo 1.jpg`. */
function freeName(name: string, addressOf: (tried: string) => string | undefined) {
  const [, stem = name, extension = ''] = /^(.+)(\.\w+)$/.exec(name) ?? [];
  for (let number = 0; ; number += 1) {
    const tried = number === 0 ? name : `${stem} ${number}${extension}`;
    const contentUrl = addressOf(tried);
    if (contentUrl !== undefined) return { name: tried, contentUrl };
  }
}

/** A token here would have leaked, so it is an error even when the signature is right. */
function download(entries: readonly Entry[], { headers, url }: Incoming): Answer {
  if (headers.authorization !== undefined) {
    return denied('A pre-signed address takes no Authorization header.');
  }
  const id = url.searchParams.get('UniqueId');
  const entry = entries.find(({ file }) => file.uniqueId === id);
  if (!entry || entry.signature !== url.searchParams.get('tempauth')) {
    return denied('Bad signature.');
  }
  return {
    status: 200,
    headers: { 'content-type': 'application/octet-stream' },
    body: entry.bytes,
  };
}

function denied(message: string): Answer {
  return { status: 401, headers: { 'content-type': 'text/plain' }, body: `401 ${message}` };
}
