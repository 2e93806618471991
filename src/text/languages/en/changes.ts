/** What is said of a change. */
export const changeTexts = {
  /** The headings that are the same for every photo. */
  headings: {
    overtaken: 'Nothing was undone',
    cancelled: 'Cancelled',
    lapsed: 'This proposal has expired',
  },

  /** Says whose photo it is. */
  owners: {
    asker: 'The photo of the person who asked',
    me: '{name} (own photo)',
    group: 'Group: {name}',
    team: 'Team: {name}',
    contact: 'Your contact: {name}',
    contactOf: 'Contact of {owner}: {name}',
  },

  /** What Confirm will do. */
  onConfirm: {
    set: '“Confirm” saves it to Microsoft 365.',
    remove: '“Confirm” removes it from Microsoft 365.',
    asApplication: {
      set: '“Confirm” saves it to Microsoft 365 with PhotoBot’s own permission, because you are a photo administrator. The owner of the photo will be told.',
      remove:
        '“Confirm” removes it from Microsoft 365 with PhotoBot’s own permission, because you are a photo administrator. The owner of the photo will be told.',
    },
  },

  /** What somebody must be to change the photo. */
  rights: {
    user: 'You must be a User, People or Global Administrator.',
    group: 'You must be an owner of the group.',
    team: 'You must be an owner of the team.',
  },

  /** Whether the change can be taken back, said beforehand. */
  undoBefore: {
    team: 'You can undo it for {undoHours} hours, unless it is the team’s first photo: Microsoft 365 cannot remove that one.',
    contact:
      'You can undo it for {undoHours} hours, unless it is the contact’s first photo: Microsoft 365 cannot remove that one.',
    usual: 'You can undo it for {undoHours} hours.',
  },

  /** The lines below the heading, by what has become of the change. */
  lines: {
    /** Teams leaves out a name now and then. */
    askedBy: {
      nobody: 'Only the person who asked can use the buttons.',
      name: 'Only {name} can use the buttons.',
    },
    damaged:
      'The file is damaged: part of it is missing. This is what I could read; please look closely.',
    /** What of it came in an earlier message. */
    earlier: {
      words: 'I use this picture for what you wrote before.',
      picture: 'I use the picture that you sent before.',
    },
    unread: 'I did not understand this, and left it out: “{words}”',
    lookAgain: 'I keep looking. This card will show what I find.',
    lookedLong:
      'I could not find out whether it worked, and have stopped looking. Please look at the photo yourself.',
    /** Of a picture that Teams shows larger than it is. */
    small:
      'The photo has only {side} × {side} pixels, so it may look blurred. Best are {best} × {best} or more.',
    undoAfter: 'You can undo this for {undoHours} hours.',
    undoImpossible:
      'This cannot be undone: there was no photo before, and Microsoft 365 cannot remove this one.',
    there: 'Microsoft 365 has it.',
    taken: 'Microsoft 365 has accepted it.',
    takenAndLags: 'Microsoft 365 has accepted it, but still shows the old one.',
    gone: 'Microsoft 365 has removed it.',
    lagGroup: 'It was saved as the photo of the team’s group. Teams shows it some hours later.',
    onlyDirectory:
      'There is no mailbox, so it is kept in Entra alone. Outlook and SharePoint do not show it.',
    removed: 'Microsoft 365 showed no photo before, so there is none now.',
    nothingChanged: 'Nothing was changed.',
    lapsed:
      'Nobody pressed “Confirm” within {proposalMinutes} minutes, so nothing was changed. Please post the picture again.',
    lapsedDialog:
      'Nobody pressed “Confirm” within {proposalMinutes} minutes, so nothing was changed. Please choose the action again.',
    lapsedRemoval:
      'Nobody pressed “Confirm” within {proposalMinutes} minutes, so nothing was changed. Please write the command again.',
    previewAlt: 'The photo as it will look',
    listedAlt: 'The photo as a chat list shows it',
    appliedAlt: 'The new photo',
    removeAlt: 'The photo that is to be removed',
    removedAlt: 'The photo that was removed',
    administrator: 'Administrator: {contact}',
    details: 'Details',
    requestId: 'Request ID: {id}',
    etag: { none: 'Etag: none', some: 'Etag: {etag}' },
  },

  /** When others see it. */
  seen: {
    all: 'Teams, Outlook and SharePoint may take minutes to show the change, sometimes up to three days.',
    people:
      'Teams, Outlook and SharePoint may take minutes to show the change, sometimes up to three days. In Teams, other people may see the old photo for weeks (up to 60 days), unless they sign out of Teams and in again, or clear its cache.',
  },

  /** How a photo is framed; the names of crops stand with the buttons. */
  framed: {
    crop: 'Crop: {crop}',
    turns: { 90: 'turned right', 180: 'upside down', 270: 'turned left' },
    grounds: { white: 'on white', black: 'on black' },
    /** What a screen reader reads for the choice that is taken. */
    chosen: '{title}, chosen',
  },
} as const;
