import { numbers } from '../../parts/words';

/** The words of the dialog that offers the photos that somebody has set lately. */
export const recentWords = {
  heading: { me: 'Set your photo', team: 'Set the team photo' },
  wait: 'I am looking for the photos that you have set lately. Press “Continue” in a moment; nothing is changed yet.',
  choose: `Use a photo that you have set in the last ${numbers.undoHours} hours; nothing is changed yet.`,
  /** What a screen reader reads for a row: what it shows, and its place in the list. */
  row: '{whose}. {when}. Photo {number} of {count}',
  /** Says how long ago it was set: the name of a row cannot have a time in the reader's own zone. */
  when: {
    hours: 'Set {count} hours ago',
    hour: 'Set an hour ago',
    minutes: 'Set {count} minutes ago',
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
} as const;
