import { createHash } from 'node:crypto';
import type { PersonKey } from './people';
import { personKeys } from './people';

/** Somebody in one person's address book. Source: https://learn.microsoft.com/graph/api/resources/contact */
export type Contact = {
  /** As Exchange makes them: long, with letters that mean something in addresses. */
  readonly id: string;
  readonly displayName: string;
  readonly emailAddresses: readonly { readonly name: string; readonly address: string }[];
  readonly companyName: string;
  readonly parentFolderId: string;
};

export type ContactFolder = {
  readonly id: string;
  readonly displayName: string;
  readonly parentFolderId: string;
};

/** What Exchange holds of one person's contacts. */
export type AddressBook = {
  /** The Contacts folder itself, which no list of folders names. */
  readonly defaultFolderId: string;
  /** The folders in it. */
  readonly folders: ContactFolder[];
  readonly contacts: Contact[];
};

export type AddressBooks = Readonly<Record<PersonKey, AddressBook>>;

type Entry = readonly [name: string, company: string, folder?: string];

const entries: Readonly<Record<PersonKey, readonly Entry[]>> = {
  adele: [
    ['Bob Jones', 'Fabrikam'],
    ['Bob Smith', 'Woodgrove'],
    ['Carla Mai', 'Tailspin Toys'],
    ['Dora Klein', 'Litware', 'Suppliers'],
  ],
  megan: [
    ['Erik Lund', 'Northwind'],
    ['Dora Klein', 'Litware', 'Partners'],
  ],
  diego: [],
  gus: [],
  nestor: [],
};

export function createAddressBooks(): AddressBooks {
  return Object.fromEntries(personKeys.map((key) => [key, addressBook(key)])) as Record<
    PersonKey,
    AddressBook
  >;
}

/** Finds a contact by its whole name; for tests. @throws when there is none */
export function contactOf({ contacts }: AddressBook, displayName: string): Contact {
  const found = contacts.find((contact) => contact.displayName === displayName);
  if (!found) throw new Error(`there is no contact ${displayName}`);
  return found;
}

/** Makes a contact in a folder of this name, or in the default folder, and puts it into the book. */
export function addContact(
  book: AddressBook,
  displayName: string,
  companyName: string,
  folder?: string,
): Contact {
  const address = `${displayName.toLowerCase().replaceAll(' ', '.')}@${companyName.toLowerCase().replaceAll(' ', '')}.example`;
  const contact = {
    id: exchangeId(`${book.defaultFolderId} ${displayName} ${book.contacts.length}`),
    displayName,
    emailAddresses: [{ name: displayName, address }],
    companyName,
    parentFolderId: folder === undefined ? book.defaultFolderId : folderIn(book, folder),
  };
  book.contacts.push(contact);
  return contact;
}

function addressBook(key: PersonKey): AddressBook {
  const book = { defaultFolderId: exchangeId(`${key} Contacts`), folders: [], contacts: [] };
  for (const entry of entries[key]) addContact(book, ...entry);
  return book;
}

function folderIn({ defaultFolderId, folders }: AddressBook, displayName: string): string {
  const known = folders.find((folder) => folder.displayName === displayName);
  if (known) return known.id;
  const id = exchangeId(`${defaultFolderId} ${displayName}`);
  folders.push({ id, displayName, parentFolderId: defaultFolderId });
  return id;
}

/** The same for the same seed, 152 characters, with `-`, `_` and `=` in it. */
function exchangeId(seed: string): string {
  const digests = [1, 2, 3].map((part) => createHash('sha256').update(`${part} ${seed}`).digest());
  return `AAMkAD-${Buffer.concat(digests).toString('base64url')}_AAAAAEOAAA=`;
}
