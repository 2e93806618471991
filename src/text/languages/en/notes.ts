/** Short cards and answers, notices, and what permissions are for. */
export const noteTexts = {
  /** What an answer that takes long begins with; its own words take the place of these. */
  working: {
    heading: 'One moment …',
    line: 'This takes longer than usual. My answer will come here. Nothing is changed yet.',
  },

  /** Cards of a few words. */
  notes: {
    /** Answers a message for which there was no time. */
    busy: {
      heading: 'I have too much to do just now',
      line: 'I have not read your message, and nothing was changed. Please send it again in a minute.',
    },
    /** Stands on a card that is there twice, where the other one was used. */
    moved: {
      heading: 'See the other card',
      line: 'This card is here twice, and the other one was used. The result is there.',
    },
    'signed-in': {
      heading: 'You are signed in',
      line: 'I go on with what you asked for.',
    },
    'signed-out': {
      heading: 'You are signed out',
      line: 'I have forgotten your sign-in. Your photos and your history stay as they are; when you next press a button that needs it, Teams signs you in again.',
    },
  },

  /** How a photo is set, where a picture alone may be enough and where PhotoBot is to be mentioned. */
  how: {
    personal:
      'Send me a picture with “set my photo”, or with “set team photo of Launch Team” for a team that you own. A card shows how it will look, and nothing changes before you confirm.',
    groupChat:
      'Paste a picture, mention me and write “set my photo”, or “set team photo of Launch Team” for a team that you own. A card shows how it will look, and nothing changes before you confirm.',
    channel:
      'Paste a picture, mention me and write “set team photo”, or “set my photo” for your own. A card shows how it will look, and nothing changes before you confirm.',
  },

  /** Short answers to what is no command. */
  sayings: {
    thanks: 'You’re welcome!',
    ok: '👍',
    who: 'I am PhotoBot. I make a picture the photo of you, a team, a group or somebody else in Microsoft 365. Write “help” for all that I can do here.',
    privacy:
      'I use a picture only for the photo that you confirm. I keep it for {undoHours} hours at most, so that you can undo. I act with your rights, and only you can use your cards.',
    seen: 'Everybody in your organisation can see the photos of people, teams and groups in Teams, Outlook and SharePoint. Others see a new one after minutes, sometimes days. “show my photo” shows yours as it is now.',
    cancelled: 'Cancelled. Nothing was changed.',
    'open-proposal':
      'Nothing is changed yet. Press “Confirm” on the card above to go on, or “Cancel”.',
    'open-question':
      'Nothing is changed yet. The card above waits for you: press one of its buttons, or “Cancel”.',
    'framed-anew':
      'I have changed the photo on the card above. Nothing is set before you press “Confirm”.',
    'nothing-waits':
      'No card of yours is waiting here, so nothing was changed. Cards expire after {proposalMinutes} minutes; send me the picture again to start anew.',
    'nothing-open':
      'You have nothing open here that could be cancelled. “undo” takes back your last change.',
  },

  /** The answer to what Teams asks of apps and PhotoBot does not offer. */
  undeclared: 'PhotoBot does not offer this. Write “help” to see what it can do.',

  /** The answer to a click, a dialog or a search for which there was no time. */
  tooBusy: 'I have too much to do just now, and nothing was changed. Please try again in a moment.',

  /** What somebody reads whose own photo a photo administrator changed. */
  photoNotices: {
    undone: 'Your photo was put back',
    same: 'Your photo was not changed',
    set: { done: 'Your photo was changed', unknown: 'Your photo may have been changed' },
    remove: { done: 'Your photo was removed', unknown: 'Your photo may have been removed' },
  },

  /** What somebody reads of one of their contacts. */
  contactNotices: {
    undone: 'The photo of one of your contacts was put back',
    same: 'The photo of one of your contacts was not changed',
    set: {
      done: 'The photo of one of your contacts was changed',
      unknown: 'The photo of one of your contacts may have been changed',
    },
    remove: {
      done: 'The photo of one of your contacts was removed',
      unknown: 'The photo of one of your contacts may have been removed',
    },
  },

  /** The lines below it. */
  noticeLines: {
    nobody: 'A photo administrator of your organisation did this.',
    by: 'A photo administrator of your organisation did this: {name}.',
    contact: 'Your contact: {name}',
    mine: 'You can change it with “set my photo”.',
    restore: '“Restore” brings back what was there before, for {undoHours} hours.',
    before: 'Before',
    now: 'Now',
    none: 'No photo',
    beforeAlt: 'The previous photo',
  },

  /** What each permission is for, after “to”. */
  purposes: {
    'own-photo': 'change your own photo',
    'somebodys-photo': 'change the photo of somebody else',
    'anybodys-photo': 'let photo administrators change anybody’s photo',
    'group-photo': 'change the photo of a group that you own',
    'team-photo': 'change the photo of a team that you own',
    'contacts-photo': 'find your contacts and change their photos',
    'anybodys-contacts-photo':
      'let photo administrators find anybody’s contacts and change their photos',
    'find-people': 'find people by name and see their photos',
    'find-groups': 'find groups by name',
    'find-teams': 'find your teams by name and see their photos',
    'find-owned': 'list the teams and groups that you own',
    'channel-picture':
      'get a picture from a message in a channel when Teams does not send it along',
    'chat-picture': 'get a picture from a message in a chat when Teams does not send it along',
    'attached-picture': 'fetch a picture that is attached as a file',
    'photo-policy': 'know who may change photos',
  },

  /**
   * What stands between two purposes, of which each comes after “to”: several permissions are named in one sentence.
   */
  purposeAnd: ', and to ',
} as const;
