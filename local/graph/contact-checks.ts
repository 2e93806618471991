import type { AddressBook } from '../tenant/contacts';
import type { Person } from '../tenant/people';
import type { Tenant } from '../tenant/tenant';
import type { Caller } from './caller';
import { accessDenied, graphRefusal } from './errors';

type ContactTarget = {
  readonly owner: Person;
  readonly contactId: string;
  readonly folderId?: string;
};

/** Lets its owner and the app have an address book. @throws Refused */
export function openAddressBook(tenant: Tenant, caller: Caller, owner: Person): AddressBook {
  // Nobody has shared a folder in this tenant.
  if (caller.person && caller.person !== owner) throw accessDenied();
  if (!owner.mailbox) {
    throw graphRefusal(
      404,
      'MailboxNotEnabledForRESTAPI',
      'REST API is not yet supported for this mailbox.',
    );
  }
  return tenant.addressBooks[owner.key];
}

/** Finds the contact, in the folder if the path names one. @throws Refused */
export function checkContact(
  tenant: Tenant,
  caller: Caller,
  { contactId, folderId, owner }: ContactTarget,
): void {
  const { contacts } = openAddressBook(tenant, caller, owner);
  const contact = contacts.find(({ id }) => id === contactId);
  if (!contact || (folderId !== undefined && contact.parentFolderId !== folderId)) {
    throw itemNotInStore();
  }
}

/** Returns the error of a contact or folder that Exchange does not have there. */
export function itemNotInStore() {
  return graphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}
