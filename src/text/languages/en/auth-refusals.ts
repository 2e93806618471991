import type { RefusalCode, RefusalDetails } from '../../../errors';
import type { Sentences } from '../../parts/words';
import { whenBack } from './ways-back';

type AuthCode = Extract<RefusalCode, `auth.${string}`>;

/** What the sign-in service does not accept, where it is not the bot's own credential. */
const misconfigured = {
  connection:
    'The sign-in service does not accept how PhotoBot is connected to it. Please ask an administrator to check the OAuth connection of its Azure Bot.',
  registration:
    'Microsoft 365 does not know PhotoBot, or not as it is registered. Please ask an administrator to check its app registration.',
};
const credential =
  'PhotoBot could not prove who it is to Microsoft 365. Please ask an administrator to check its credential.';

/** What to try again where there is no such button. */
const again: Readonly<Record<NonNullable<RefusalDetails['again']>, string>> = {
  action: 'Then choose the action again.',
  search: 'Then search again.',
  code: 'Then send me the code again.',
  message: 'Then send me your message again, with its picture if it had one.',
};
const thenRetry = ({ again: what }: RefusalDetails) =>
  what === undefined ? 'Then press “Try again”.' : again[what];

/** The sentences about who signs in, and what they may do. */
export const authSentences: Sentences<AuthCode> = {
  'auth.outsider': () =>
    'This conversation belongs to another organisation, and I act only for its own people. Please ask one of them, such as an owner of the team. For your own photo, use PhotoBot in your own organisation.',
  'auth.sign_in_stale': ({ again: what }) =>
    what === 'search'
      ? 'Your sign-in has expired. Please search again to sign in.'
      : 'Your sign-in has expired. Please press “Try again” to sign in.',
  'auth.sign_in_refused': () =>
    `Microsoft 365 refuses your sign-in, even a new one, so nothing was changed. Please ask an administrator to look it up in Entra’s sign-in log.`,
  'auth.not_silent': () =>
    'Teams could not sign you in by itself, so nothing was changed. Press the button once more, and choose “Sign in” where Teams offers it.',
  'auth.app_missing': () =>
    'Teams could not sign you in by itself, because you have not added PhotoBot. Add it under “Apps” and press the button once more, or choose “Sign in” where Teams offers it.',
  'auth.code_wrong': () =>
    'This code is no longer valid. Press “Sign in” once more to get another one.',
  'auth.consent_needed': ({ scopes, purpose, admin }) => {
    const missing =
      purpose === undefined
        ? `PhotoBot needs the permission ${scopes}. It has not been granted yet.`
        : `PhotoBot needs the permission ${scopes} to ${purpose}. It has not been granted yet.`;
    return admin
      ? `${missing} An administrator of your organisation can grant it for everybody with “Grant permission”. Afterwards press “Try again”.`
      : `${missing} You can grant it yourself with “Grant permission”, unless your organisation leaves that to administrators. Afterwards press “Try again”.`;
  },
  'auth.step_up_needed': () =>
    'Your organisation asks for a stronger sign-in for this, such as a second factor. Press “Try again”, and then “Sign in” if Teams shows it. If that does not help, sign out of Teams, sign in again, and press “Try again”.',
  'auth.blocked_by_policy': () =>
    `A policy of your organisation blocks this sign-in, for example on this device. Please ask an administrator.`,
  'auth.not_assigned': () =>
    'Your organisation lets only assigned people use PhotoBot; ask an administrator to assign you (Enterprise applications › PhotoBot › Users and groups).',
  'auth.no_account': () =>
    `Your account does not belong to this organisation, so nothing was changed. Please ask an administrator to invite you, or use PhotoBot in your own organisation.`,
  'auth.account_blocked': () =>
    `Your account is disabled or locked, so nothing was changed. Please ask an administrator to unblock it.`,
  'auth.misconfigured': (details) =>
    `${details.what === undefined ? credential : misconfigured[details.what]} ${thenRetry(details)}`,
  'auth.unavailable': (details) =>
    `The sign-in service does not answer right now. ${whenBack('wait', details)} ${thenRetry(details)}`,
  'auth.wrong_person': ({ again: what }) =>
    what === 'search'
      ? 'You signed in with another account, so I did not search. Search again and sign in with the account that you use in Teams.'
      : 'You signed in with another account, so I did nothing. Press the button again and sign in with the account that you use in Teams.',
  'auth.not_owner': ({ target }) =>
    target === 'group'
      ? 'Only an owner of the group may change its photo, so nothing was changed. Please ask an owner to do it.'
      : 'Only an owner of the team may change its photo, so nothing was changed. Please ask an owner to post the picture; if the team is archived, an owner must restore it first.',
  'auth.not_administrator': () =>
    'Only a User, People or Global Administrator, or a photo administrator of PhotoBot, may change somebody else’s photo, so nothing was changed. Please ask one of them.',
  'auth.not_photo_administrator': () =>
    'Only people on PhotoBot’s list of photo administrators may do this, so nothing was changed. Please ask one of them.',
  'auth.application_denied': () =>
    `PhotoBot itself is not allowed to change this photo, so nothing was changed. Please ask an administrator to give it the permission, then press “Try again”.`,
  'auth.guest': () =>
    'You are a guest here. Guests set their own photo in their home organisation, so nothing was changed.',
  'auth.guest_not_owner': ({ target }) =>
    target === 'group'
      ? 'Only an owner of the group may change its photo, and a guest cannot be one, so nothing was changed. Please ask an owner to post the picture.'
      : 'Only an owner of the team may change its photo, and a guest cannot be one, so nothing was changed. Please ask an owner to post the picture.',
  'auth.sign_out_failed': ({ why }) =>
    why === 'auth.misconfigured'
      ? 'The sign-in service refuses to sign you out, so you are still signed in. Please ask an administrator to check how PhotoBot is connected to it.'
      : 'I could not reach the sign-in service, so you may still be signed in. Please write “sign out” again in a minute.',
};
