/** What a refusal says to somebody who only looks: nothing was to be changed, so nothing is said of that. The others say
 * the same to everybody. */
export const lookingRefusals = {
  'auth.sign_in_refused':
    'Microsoft 365 refuses your sign-in, even a new one. Please ask an administrator to look it up in Entra’s sign-in log.',
  'auth.not_silent':
    'Teams could not sign you in by itself. Press the button once more, and choose “Sign in” where Teams offers it.',
  'auth.no_account':
    'Your account does not belong to this organisation. Please ask an administrator to invite you, or use PhotoBot in your own organisation.',
  'auth.account_blocked':
    'Your account is disabled or locked. Please ask an administrator to unblock it.',
  'auth.not_photo_administrator':
    'Only people on PhotoBot’s list of photo administrators may see this. Please ask one of them.',
  'auth.application_denied':
    'PhotoBot itself is not allowed to see this photo. Please ask an administrator to give it the permission, then press “Try again”.',
  'auth.guest': 'You are a guest here, and your own photo is in your home organisation.',
  'graph.denied': 'Microsoft 365 did not allow this. You may lack the right to see it.',
  'graph.no_mailbox':
    'There is no Exchange Online mailbox that could hold the photo. A new account may get one within a day; if not, ask an administrator.',
  'graph.no_licence': {
    you: 'Your account has no Exchange Online licence, which a photo needs. Please ask an administrator for one.',
    user: 'That person’s account has no Exchange Online licence, which a photo needs. Please ask an administrator for one.',
    group:
      'The group has no Exchange Online licence, which a photo needs. Please ask an administrator for one.',
    team: 'The team has no Exchange Online licence, which a photo needs. Please ask an administrator for one.',
  },
  'graph.mailbox_full': {
    you: 'Your mailbox is full, so Microsoft 365 does not show the photo. Please delete something there, or ask an administrator for more room; then look again.',
    user: 'That person’s mailbox is full, so Microsoft 365 does not show the photo. Please ask that person or an administrator to make room; then look again.',
    group:
      'The group’s mailbox is full, so Microsoft 365 does not show the photo. Please delete something there, or ask an administrator for more room; then look again.',
    team: 'The team’s mailbox is full, so Microsoft 365 does not show the photo. Please delete something there, or ask an administrator for more room; then look again.',
  },
  'graph.storage_full':
    'The storage for this photo is full, so Microsoft 365 does not show it. Please ask an administrator to make room.',
  'graph.account_disabled': {
    you: 'Your account is blocked or disabled, so Microsoft 365 does not show its photo. Please ask an administrator.',
    user: 'That person’s account is blocked or disabled, so Microsoft 365 does not show its photo. Please ask an administrator.',
    group:
      'The group’s account is blocked or disabled, so Microsoft 365 does not show its photo. Please ask an administrator.',
    team: 'The team’s account is blocked or disabled, so Microsoft 365 does not show its photo. Please ask an administrator.',
  },
  'graph.access_policy':
    'A policy of your organisation keeps PhotoBot out of this mailbox. Please ask an administrator.',
  'graph.target_is_guest':
    'That person is a guest here, and their photo is in their home organisation.',
  'graph.unsupported_tenant': 'Microsoft 365 keeps no photos for this kind of organisation.',
  'bot.busy': 'I am busy with many pictures just now. Please press “Try again” in a minute.',
} as const;
