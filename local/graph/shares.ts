import type { Files } from '../files';
import type { Answer } from '../http/answer';
import { redirect } from '../http/answer';
import type { Incoming, Routes } from '../http/routes';
import { readCaller } from './caller';
import type { GraphDeps } from './deps';
import { graphRefusal } from './errors';
import { checkPermission } from './permissions';

export type ShareDeps = GraphDeps & { readonly files: Files };

/**
 * Returns the routes of files by the address that people have of them.
 * Source: https://learn.microsoft.com/graph/api/shares-get and …/driveitem-get-content
 */
export function shareRoutes(deps: ShareDeps): Routes {
  return {
    'GET /~v1.0/~shares/:share': (incoming) => {
      readCaller(deps, incoming);
      // Even to look at a share takes the permission to write, which the app never asks for.
      throw fileDenied();
    },
    'GET /~v1.0/~shares/:share/~driveItem/~content': (incoming) => content(deps, incoming),
  };
}

/** The bytes are elsewhere, behind an address that works for everybody, for a while. */
function content(deps: ShareDeps, incoming: Incoming): Answer {
  const caller = readCaller(deps, incoming);
  const address = readShare(deps.files.origin, incoming.parameters['share'] ?? '');
  const file = deps.files.find(address);
  const { person } = caller;
  // What does not exist takes no more than the least.
  const own = !file || (file.owner !== undefined && file.owner === person?.key);
  checkPermission(deps.tenant, own ? 'ownFile read' : 'file read', caller, fileDenied);
  if (!file) throw graphRefusal(404, 'itemNotFound', 'The resource could not be found.');
  if (!person || !file.readers.has(person.key)) throw fileDenied();
  return redirect(file.downloadUrl);
}

/** Undoes `u!` and unpadded base64url, and refuses what no client should have sent. @throws Refused */
function readShare(origin: string, share: string): URL {
  const encoded = /^u!([\w-]+)$/.exec(share)?.[1];
  const text = Buffer.from(encoded ?? '', 'base64url').toString();
  if (encoded === undefined || !URL.canParse(text)) {
    throw graphRefusal(400, 'invalidRequest', 'The sharing token is malformed.');
  }
  const address = new URL(text);
  if (address.origin !== origin) {
    throw graphRefusal(400, 'invalidRequest', 'Invalid hostname for this tenancy.');
  }
  return address;
}

function fileDenied() {
  return graphRefusal(403, 'accessDenied', 'Access denied');
}
