import type { Handler, Incoming, Routes } from '../../http/routes';
import type { AddressBook, Contact } from '../../tenant/contacts';
import { itemNotInStore, openAddressBook } from '../contact-checks';
import type { GraphDeps } from '../deps';
import type { Collection } from '../odata/query';
import { answerQuery } from '../odata/query';
import { findOwner } from '../targets';
import { contactEntity, folderEntity } from './entities';
import { admit } from './routes';

/** Exchange gives ten of anything unless asked for more. */
const exchange = { paging: 'skip', page: { size: 10, most: 1000 } } as const;

const contacts: Collection = {
  ...exchange,
  context: 'contacts',
  filterable: ['emailAddresses'],
  defaults: [
    'id',
    'parentFolderId',
    'displayName',
    'givenName',
    'surname',
    'companyName',
    'emailAddresses',
  ],
};

const folders: Collection = {
  ...exchange,
  context: 'contactFolders',
  filterable: ['displayName'],
  defaults: ['id', 'parentFolderId', 'displayName'],
};

/**
 * Contacts and their folders.
 * Source: https://learn.microsoft.com/graph/api/user-list-contacts and …/user-list-contactfolders
 */
export function contactRoutes(deps: GraphDeps): Routes {
  const routes = ['~me', '~users/:id'].flatMap((owner): [string, Handler][] => [
    [
      `GET /~v1.0/${owner}/~contacts`,
      (incoming) => list(open(deps, incoming), undefined, incoming),
    ],
    [
      `GET /~v1.0/${owner}/~contactFolders/:folder/~contacts`,
      (incoming) => list(open(deps, incoming), incoming.parameters['folder'], incoming),
    ],
    [
      `GET /~v1.0/${owner}/~contactFolders`,
      (incoming) => answerQuery(folders, open(deps, incoming).folders.map(folderEntity), incoming),
    ],
  ]);
  return Object.fromEntries(routes);
}

function open(deps: GraphDeps, incoming: Incoming): AddressBook {
  const caller = admit(deps, 'contacts read', incoming);
  const owner = findOwner(deps.tenant, caller, incoming.parameters['id']);
  return openAddressBook(deps.tenant, caller, owner);
}

/** The contacts of one folder, the default one if none is named; its subfolders are not part of it. */
function list(book: AddressBook, folder = book.defaultFolderId, incoming: Incoming) {
  const known = [book.defaultFolderId, ...book.folders.map(({ id }) => id)];
  if (!known.includes(folder)) throw itemNotInStore();
  const here = ({ parentFolderId }: Contact) => parentFolderId === folder;
  return answerQuery(contacts, book.contacts.filter(here).map(contactEntity), incoming);
}
