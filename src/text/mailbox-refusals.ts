import type { RefusalCode, RefusalDetails } from '../errors';
import { words } from './words';

const { askAdministrator } = words;

type MailboxCode = Extract<
  RefusalCode,
  | 'graph.access_policy'
  | 'graph.account_disabled'
  | 'graph.mailbox_closed'
  | 'graph.mailbox_full'
  | 'graph.no_licence'
  | 'graph.no_mailbox'
  | 'graph.storage_full'
>;

const owners: Readonly<Record<string, string>> = {
  user: 'That person’s',
  group: 'The group’s',
  team: 'The team’s',
};

/** Whose mailbox or account it is; contacts are in the mailbox of the person who asks. */
export function theirs({ target }: RefusalDetails): string {
  return owners[String(target)] ?? 'Your';
}

/** The sentences of the refusals that are about the account, or about the mailbox where Microsoft 365 keeps the photo. */
export const mailboxSentences: Readonly<Record<MailboxCode, (details: RefusalDetails) => string>> =
  {
    'graph.no_mailbox': () =>
      'There is no Exchange Online mailbox to keep the photo in, so nothing was changed. A new account may get one within a day; otherwise ask an administrator for one.',
    'graph.no_licence': (details) =>
      `${theirs(details)} account has no licence that comes with a place for photos, so nothing was changed. ${askAdministrator} for one.`,
    'graph.mailbox_full': (details) =>
      `${theirs(details)} mailbox is full, so Microsoft 365 keeps no new photo in it and nothing was changed. Please delete something there, or ask an administrator for more room; then post the picture again.`,
    'graph.storage_full': () =>
      `Microsoft 365 says that the storage for this photo is full, so nothing was changed. ${askAdministrator} to make room; then post the picture again.`,
    'graph.account_disabled': (details) =>
      `${theirs(details)} account is blocked or disabled, so nothing was changed. ${askAdministrator}.`,
    'graph.mailbox_closed': (details) =>
      `${theirs(details)} mailbox is on servers of your organisation’s own, or a policy keeps apps out of it, so PhotoBot cannot reach it. ${askAdministrator}.`,
    'graph.access_policy': () =>
      `A policy of your organisation keeps PhotoBot out of this mailbox, so nothing was changed. ${askAdministrator}.`,
  };
