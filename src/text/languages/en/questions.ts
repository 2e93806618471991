/** What is asked, searched and offered. */
export const questionTexts = {
  /** The headings of a card that asks something. */
  asks: {
    cancelled: 'Cancelled',
    lapsed: 'This question has expired',
    failed: 'That is not possible',
    picture: 'Which picture?',
    own: { group: 'Which group?', team: 'Which team?' },
    whose: 'Whose photo should I set?',
    which: 'Which “{name}”?',
    notFound: 'I could not find “{name}”',
    permission: 'A permission is missing',
    problem: 'That did not work yet',
    mayFind: 'May I look for the picture?',
    mayUndo: 'May I put the previous photo back?',
    mayLook: 'May I look at the photo?',
    mayLookUp: {
      name: 'May I look up “{name}”?',
      team: 'May I look up your teams?',
      group: 'May I look up your groups?',
    },
  },

  /** What the requester is to sign in for. */
  signInLines: {
    find: 'Teams did not send me the picture. Press “Continue”, and I look for it in the message with your rights. Nothing is changed yet.',
    named: 'Press “Continue”, and I look up this name with your rights. Nothing is changed yet.',
    team: 'Press “Continue”, and I look up with your rights which teams you own. Nothing is changed yet.',
    group:
      'Press “Continue”, and I look up with your rights which groups you own. Nothing is changed yet.',
    use: 'Press “Continue”, and I look at the photo with your rights. Nothing is changed yet.',
    show: 'Press “Continue”, and I look at the photo with your rights.',
    remove: 'Press “Continue”, and I look at the photo with your rights. Nothing is changed yet.',
    undo: 'I need your sign-in for this. Press “Continue” to go on.',
  },

  /** What tells groups of one name apart. */
  groupTraits: {
    team: 'has a team',
    dynamic: 'dynamic membership',
    hidden: 'hidden membership',
  },

  /** The headings while something is looked up. */
  looking: {
    picture: 'Looking for the picture …',
    set: 'Looking for the photo to set …',
    show: 'Looking for the photo …',
    remove: 'Looking for the photo …',
  },

  /** The same in a dialog, which goes on only when somebody presses its button. */
  lookingInDialog: {
    picture: 'Looking for the picture',
    set: 'Looking for the photo to set',
  },

  /** The lines of such a card. */
  questionLines: {
    looking: 'This takes a moment. Nothing is changed yet.',
    wait: 'I am looking for the picture. Press “Continue” in a moment; nothing is changed yet.',
    /** Whose photo a picture may be. */
    offers: {
      me: 'My photo',
      team: 'This team',
      'own-team': 'A team…',
      'own-group': 'A group…',
      user: 'Somebody…',
    },
    whose: 'Choose whose photo to set. Nothing is changed yet.',
    whoseOfSeveral:
      'I set one photo at a time. Choose the first; for another one, send the picture again. Nothing is changed yet.',
    name: 'Write whose photo to set, such as “Megan Bowen” or “set photo of Megan Bowen”, within {stepsMinutes} minutes. In a channel or a group chat mention me too. I keep the picture until then.',
    /** Where somebody may mean the picture of the chat. */
    notThisChat:
      'No app can change the picture of this chat. Here you can set the photo of a Microsoft 365 group.',
    chooseOwn: 'These are yours. Choose one; nothing is changed yet.',
    choose: 'More than one fits. Choose one; nothing is changed yet.',
    nearest: 'Did you mean one of these? Nothing is changed yet.',
    hidden: 'More than one fits. Press “Show the choices”: only you will see them.',
    hiddenNearest: 'There are similar names. Press “Show the choices”: only you will see them.',
    more: {
      one: '{count} more would fit. Write more of the name, or put the whole name in quotes.',
      other: '{count} more would fit. Write more of the name, or put the whole name in quotes.',
    },
    lapsed: 'Nothing happened here for {proposalMinutes} minutes. Please write the command again.',
    lapsedDialog:
      'Nothing happened here for {proposalMinutes} minutes. Please choose the action again.',
    nothingChanged: 'Nothing was changed.',
    choosePicture: 'There are several pictures. Choose one; nothing is changed yet.',
    picture: 'Picture {number}',
    pictureOf: 'Photo of {name}',
    /** A small copy, beside the name of the picture. */
    smallOf: 'Preview of {name}',
    /** What a screen reader reads for a row: all that tells it apart. */
    row: '{name}, {detail}',
    /** The same where another row says as much. */
    rowOf: '{row}, choice {number} of {count}',
  },

  /** The words of the dialog that offers the photos that somebody has set lately. */
  recentWords: {
    heading: { me: 'Set your photo', team: 'Set the team photo' },
    wait: 'I am looking for the photos that you have set lately. Press “Continue” in a moment; nothing is changed yet.',
    choose: 'Use a photo that you have set in the last {undoHours} hours; nothing is changed yet.',
    /** What a screen reader reads for a row: what it shows, and its place in the list. */
    row: '{whose}. {when}. Photo {number} of {count}',
    /** Says how long ago it was set: the name of a row cannot have a time in the reader's own zone. */
    when: {
      hours: { one: 'Set an hour ago', other: 'Set {count} hours ago' },
      minutes: { one: 'Set a minute ago', other: 'Set {count} minutes ago' },
      now: 'Set just now',
    },
    send: 'For a new picture, send it to me in our personal chat with these words:',
    sendHere: 'For a new picture, send it to me here with these words:',
    noTeam:
      'There is no team in this conversation. Send me the picture in our personal chat with the name of a team that you own, such as:',
    noTeamHere:
      'There is no team in this conversation. Send me the picture here with the name of a team that you own, such as:',
    unseen: {
      me: 'I cannot see this chat, because I am not in it. Send me the picture in our personal chat with these words:',
      team: 'I cannot see this chat, because I am not in it. Send me the picture in our personal chat with the name of a team that you own, such as:',
    },
    teamExample: 'set team photo of Launch Team',
    /** What is written for a photo; a name may come into quotes. */
    commands: { me: 'set my photo', team: 'set team photo of {name}' },
    openChat: 'Open our chat',
  },

  /** By the kinds that a search left out. */
  notSearched: {
    user: 'Not searched: people',
    team: 'Not searched: teams',
    group: 'Not searched: groups',
    'user, team': 'Not searched: people and teams',
    'user, group': 'Not searched: people and groups',
    'team, group': 'Not searched: teams and groups',
    'user, team, group': 'Not searched: people, teams and groups',
  },

  /** By the first kind for which a permission is missing. */
  searchNotGranted: {
    user: 'I need a permission to find people, and it has not been granted. Write me “show photo of” with the name. My answer says how to grant the permission.',
    team: 'I need a permission to find teams, and it has not been granted. Write me “show team photo of” with the name. My answer says how to grant the permission.',
    group:
      'I need a permission to find groups, and it has not been granted. Write me “show group photo of” with the name. My answer says how to grant the permission.',
  },

  /** What the message extension says. */
  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: 'Your sign-in has expired. Close this and choose the action once more.',
    searchAgain:
      'Your organisation asks for a stronger sign-in for this, such as a second factor. Search once more, and press “Sign in” if Teams shows it.',
    photoOf: 'Photo of {name}',
    noPhoto: 'No photo',
    notSearched: 'Not everything was searched',
  },
} as const;
