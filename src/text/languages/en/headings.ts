/** The headings that name a photo, whole for each kind: languages put such sentences together in ways of their own. */
export const photoHeadings = {
  /** The headings of a card that sets a photo. */
  setting: {
    proposed: {
      me: 'Set your photo?',
      user: 'Set this person’s photo?',
      group: 'Set the group photo?',
      team: 'Set the team photo?',
      contact: 'Set the contact’s photo?',
    },
    applying: {
      me: 'Setting your photo …',
      user: 'Setting this person’s photo …',
      group: 'Setting the group photo …',
      team: 'Setting the team photo …',
      contact: 'Setting the contact’s photo …',
    },
    applied: {
      me: 'Your photo is set',
      user: 'This person’s photo is set',
      group: 'The group photo is set',
      team: 'The team photo is set',
      contact: 'The contact’s photo is set',
    },
    unknown: {
      me: 'Your photo may have been set',
      user: 'This person’s photo may have been set',
      group: 'The group photo may have been set',
      team: 'The team photo may have been set',
      contact: 'The contact’s photo may have been set',
    },
  },

  /** The headings of a card that removes a photo. */
  removing: {
    proposed: {
      me: 'Remove your photo?',
      user: 'Remove this person’s photo?',
      group: 'Remove the group photo?',
      team: 'Remove the team photo?',
      contact: 'Remove the contact’s photo?',
    },
    applying: {
      me: 'Removing your photo …',
      user: 'Removing this person’s photo …',
      group: 'Removing the group photo …',
      team: 'Removing the team photo …',
      contact: 'Removing the contact’s photo …',
    },
    applied: {
      me: 'Your photo is removed',
      user: 'This person’s photo is removed',
      group: 'The group photo is removed',
      team: 'The team photo is removed',
      contact: 'The contact’s photo is removed',
    },
    unknown: {
      me: 'Your photo may have been removed',
      user: 'This person’s photo may have been removed',
      group: 'The group photo may have been removed',
      team: 'The team photo may have been removed',
      contact: 'The contact’s photo may have been removed',
    },
  },

  /** The headings of a card that puts a photo back, or that did not change it. */
  restoring: {
    undoing: {
      me: 'Putting your photo back …',
      user: 'Putting this person’s photo back …',
      group: 'Putting the group photo back …',
      team: 'Putting the team photo back …',
      contact: 'Putting the contact’s photo back …',
    },
    undone: {
      me: 'Your previous photo is back',
      user: 'This person’s previous photo is back',
      group: 'The previous group photo is back',
      team: 'The previous team photo is back',
      contact: 'The contact’s previous photo is back',
    },
    unknown: {
      me: 'Your previous photo may be back',
      user: 'This person’s previous photo may be back',
      group: 'The previous group photo may be back',
      team: 'The previous team photo may be back',
      contact: 'The contact’s previous photo may be back',
    },
    failed: {
      me: 'Your photo was not changed',
      user: 'This person’s photo was not changed',
      group: 'The group photo was not changed',
      team: 'The team photo was not changed',
      contact: 'The contact’s photo was not changed',
    },
  },

  /** The headings of photos as they are, and what the history calls a change. */
  plainHeadings: {
    now: {
      me: 'Your photo now',
      user: 'This person’s photo now',
      group: 'The group photo now',
      team: 'The team photo now',
      contact: 'The contact’s photo now',
    },
    set: {
      me: 'Set your photo',
      user: 'Set this person’s photo',
      group: 'Set the group photo',
      team: 'Set the team photo',
      contact: 'Set the contact’s photo',
    },
    remove: {
      me: 'Removed your photo',
      user: 'Removed this person’s photo',
      group: 'Removed the group photo',
      team: 'Removed the team photo',
      contact: 'Removed the contact’s photo',
    },
  },

  /** The words of a card that shows a photo as it is. */
  shown: {
    none: 'There is no photo.',
    alt: 'The photo as it is now',
    facts: '{width} × {height} pixels, {kilobytes} KB',
  },
} as const;
