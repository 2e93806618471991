import type { RefusalCode, RefusalDetails } from '../../../errors';
import type { Sentences } from '../../parts/words';

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

/** A sentence for each whose account or mailbox it may be; contacts are in the mailbox of the person who asks. */
export type ByOwner = Readonly<Record<'you' | 'user' | 'group' | 'team', string>>;

/** Returns the sentence for whose account or mailbox it is. */
export function byOwner(sentences: ByOwner, { target }: RefusalDetails): string {
  return target === 'user' || target === 'group' || target === 'team'
    ? sentences[target]
    : sentences.you;
}

/** The sentences of the refusals that are about the account, or about the mailbox where Microsoft 365 keeps the photo. */
export const mailboxSentences: Sentences<MailboxCode> = {
  'graph.no_mailbox': () =>
    'There is no Exchange Online mailbox to keep the photo in, so nothing was changed. A new account may get one within a day; if not, ask an administrator.',
  'graph.no_licence': (details) =>
    byOwner(
      {
        you: 'Your account has no Exchange Online licence, which a photo needs, so nothing was changed. Please ask an administrator for one.',
        user: 'That person’s account has no Exchange Online licence, which a photo needs, so nothing was changed. Please ask an administrator for one.',
        group:
          'The group has no Exchange Online licence, which a photo needs, so nothing was changed. Please ask an administrator for one.',
        team: 'The team has no Exchange Online licence, which a photo needs, so nothing was changed. Please ask an administrator for one.',
      },
      details,
    ),
  'graph.mailbox_full': (details) =>
    byOwner(
      {
        you: 'Your mailbox is full, so nothing was changed. Please delete something there, or ask an administrator for more room; then try again.',
        user: 'That person’s mailbox is full, so nothing was changed. Please ask that person or an administrator to make room; then try again.',
        group:
          'The group’s mailbox is full, so nothing was changed. Please delete something there, or ask an administrator for more room; then try again.',
        team: 'The team’s mailbox is full, so nothing was changed. Please delete something there, or ask an administrator for more room; then try again.',
      },
      details,
    ),
  'graph.storage_full': () =>
    `The storage for this photo is full, so nothing was changed. Please ask an administrator to make room; then try again.`,
  'graph.account_disabled': (details) =>
    byOwner(
      {
        you: 'Your account is blocked or disabled, so nothing was changed. Please ask an administrator.',
        user: 'That person’s account is blocked or disabled, so nothing was changed. Please ask an administrator.',
        group:
          'The group’s account is blocked or disabled, so nothing was changed. Please ask an administrator.',
        team: 'The team’s account is blocked or disabled, so nothing was changed. Please ask an administrator.',
      },
      details,
    ),
  'graph.mailbox_closed': (details) =>
    byOwner(
      {
        you: 'Your mailbox is on your organisation’s own servers, or a policy keeps apps out of it, so PhotoBot cannot reach it. Please ask an administrator.',
        user: 'That person’s mailbox is on your organisation’s own servers, or a policy keeps apps out of it, so PhotoBot cannot reach it. Please ask an administrator.',
        group:
          'The group’s mailbox is on your organisation’s own servers, or a policy keeps apps out of it, so PhotoBot cannot reach it. Please ask an administrator.',
        team: 'The team’s mailbox is on your organisation’s own servers, or a policy keeps apps out of it, so PhotoBot cannot reach it. Please ask an administrator.',
      },
      details,
    ),
  'graph.access_policy': () =>
    `A policy of your organisation keeps PhotoBot out of this mailbox, so nothing was changed. Please ask an administrator.`,
};
