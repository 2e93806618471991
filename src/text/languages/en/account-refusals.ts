/** The refusals about who signs in and what they may do, and about the account or mailbox of the photo. */
export const accountRefusals = {
  'auth.outsider':
    'This conversation belongs to another organisation, and I act only for its own people. Please ask one of them, such as an owner of the team. For your own photo, use PhotoBot in your own organisation.',
  'auth.sign_in_stale': {
    search: 'Your sign-in has expired. Please search again to sign in.',
    press: 'Your sign-in has expired. Please press “Try again” to sign in.',
  },
  'auth.sign_in_refused':
    'Microsoft 365 refuses your sign-in, even a new one, so nothing was changed. Please ask an administrator to look it up in Entra’s sign-in log.',
  'auth.not_silent':
    'Teams could not sign you in by itself, so nothing was changed. Press the button once more, and choose “Sign in” where Teams offers it.',
  'auth.app_missing':
    'Teams could not sign you in by itself, because you have not added PhotoBot. Add it under “Apps” and press the button once more, or choose “Sign in” where Teams offers it.',
  'auth.code_wrong':
    'This code is wrong or has expired. Check the six digits, or press “Sign in” once more to get another one.',
  'auth.consent_needed': {
    missing: 'PhotoBot needs the permission {scopes}. It has not been granted yet.',
    missingFor: 'PhotoBot needs the permission {scopes} to {purpose}. It has not been granted yet.',
    administrator:
      'An administrator of your organisation can grant it for everybody with “Grant permission”. Afterwards press “Try again”.',
    yourself:
      'You can grant it yourself with “Grant permission”, unless your organisation leaves that to administrators. Afterwards press “Try again”.',
  },
  'auth.step_up_needed':
    'Your organisation asks for a stronger sign-in for this, such as a second factor. Press “Try again”, and then “Sign in” if Teams shows it. If that does not help, sign out of Teams, sign in again, and press “Try again”.',
  'auth.blocked_by_policy':
    'A policy of your organisation blocks this sign-in, for example on this device. Please ask an administrator.',
  'auth.not_assigned':
    'Your organisation lets only assigned people use PhotoBot; ask an administrator to assign you (Enterprise applications › PhotoBot › Users and groups).',
  'auth.no_account':
    'Your account does not belong to this organisation, so nothing was changed. Please ask an administrator to invite you, or use PhotoBot in your own organisation.',
  'auth.account_blocked':
    'Your account is disabled or locked, so nothing was changed. Please ask an administrator to unblock it.',
  'auth.misconfigured': {
    credential:
      'PhotoBot could not identify itself to Microsoft 365. Please ask an administrator to check its credential.',
    connection:
      'The sign-in service does not accept how PhotoBot is connected to it. Please ask an administrator to check the OAuth connection of its Azure Bot.',
    registration:
      'PhotoBot is not registered correctly with Microsoft 365. Please ask an administrator to check its app registration.',
  },
  'auth.unavailable': 'The sign-in service does not answer right now.',
  'auth.wrong_person': {
    search:
      'You signed in with another account, so I did not search. Search again and sign in with the account that you use in Teams.',
    press:
      'You signed in with another account, so I did nothing. Press the button again and sign in with the account that you use in Teams.',
  },
  'auth.not_owner': {
    group:
      'Only an owner of the group may change its photo, so nothing was changed. Please ask an owner to do it.',
    team: 'Only an owner of the team may change its photo, so nothing was changed. Please ask an owner to post the picture; if the team is archived, an owner must restore it first.',
  },
  'auth.not_administrator':
    'Only a User, People or Global Administrator, or a photo administrator of PhotoBot, may change somebody else’s photo, so nothing was changed. Please ask one of them.',
  'auth.not_photo_administrator':
    'Only people on PhotoBot’s list of photo administrators may do this, so nothing was changed. Please ask one of them.',
  'auth.application_denied':
    'PhotoBot itself is not allowed to change this photo, so nothing was changed. Please ask an administrator to give it the permission, then press “Try again”.',
  'auth.guest':
    'You are a guest here. Guests set their own photo in their home organisation, so nothing was changed.',
  'auth.guest_not_owner': {
    group:
      'Only an owner of the group may change its photo, and a guest cannot be one, so nothing was changed. Please ask an owner to post the picture.',
    team: 'Only an owner of the team may change its photo, and a guest cannot be one, so nothing was changed. Please ask an owner to post the picture.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'The sign-in service refuses to sign you out, so you are still signed in. Please ask an administrator to check how PhotoBot is connected to it.',
    unreachable:
      'I could not reach the sign-in service, so you may still be signed in. Please write “sign out” again in a minute.',
  },
  'graph.no_mailbox':
    'There is no Exchange Online mailbox to keep the photo in, so nothing was changed. A new account may get one within a day; if not, ask an administrator.',
  'graph.no_licence': {
    you: 'Your account has no Exchange Online licence, which a photo needs, so nothing was changed. Please ask an administrator for one.',
    user: 'That person’s account has no Exchange Online licence, which a photo needs, so nothing was changed. Please ask an administrator for one.',
    group:
      'The group has no Exchange Online licence, which a photo needs, so nothing was changed. Please ask an administrator for one.',
    team: 'The team has no Exchange Online licence, which a photo needs, so nothing was changed. Please ask an administrator for one.',
  },
  'graph.mailbox_full': {
    you: 'Your mailbox is full, so nothing was changed. Please delete something there, or ask an administrator for more room; then try again.',
    user: 'That person’s mailbox is full, so nothing was changed. Please ask that person or an administrator to make room; then try again.',
    group:
      'The group’s mailbox is full, so nothing was changed. Please delete something there, or ask an administrator for more room; then try again.',
    team: 'The team’s mailbox is full, so nothing was changed. Please delete something there, or ask an administrator for more room; then try again.',
  },
  'graph.storage_full':
    'The storage for this photo is full, so nothing was changed. Please ask an administrator to make room; then try again.',
  'graph.account_disabled': {
    you: 'Your account is blocked or disabled, so nothing was changed. Please ask an administrator.',
    user: 'That person’s account is blocked or disabled, so nothing was changed. Please ask an administrator.',
    group:
      'The group’s account is blocked or disabled, so nothing was changed. Please ask an administrator.',
    team: 'The team’s account is blocked or disabled, so nothing was changed. Please ask an administrator.',
  },
  'graph.mailbox_closed': {
    you: 'Your mailbox is on your organisation’s own servers, or a policy keeps apps out of it, so PhotoBot cannot reach it. Please ask an administrator.',
    user: 'That person’s mailbox is on your organisation’s own servers, or a policy keeps apps out of it, so PhotoBot cannot reach it. Please ask an administrator.',
    group:
      'The group’s mailbox is on your organisation’s own servers, or a policy keeps apps out of it, so PhotoBot cannot reach it. Please ask an administrator.',
    team: 'The team’s mailbox is on your organisation’s own servers, or a policy keeps apps out of it, so PhotoBot cannot reach it. Please ask an administrator.',
  },
  'graph.access_policy':
    'A policy of your organisation keeps PhotoBot out of this mailbox, so nothing was changed. Please ask an administrator.',
} as const;
