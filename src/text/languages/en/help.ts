import type { CommandName } from '../../../commands/catalog';
import { commands } from '../../../commands/catalog';

/** What PhotoBot can do, and what was done. */
export const helpTexts = {
  help: {
    heading: 'PhotoBot sets photos',
    intro: {
      personal:
        'Send me a picture. I show you how it will look as your photo, and you confirm. Or write one of these:',
      groupChat: 'Mention me and write one of these. To set a photo, add the picture:',
      channel: 'Mention me and write one of these. To set a photo, add the picture:',
    },
    forOthers: 'This is what they can write here:',
    /** A button, behind which are the other commands. */
    more: 'More',
    outro:
      'Add “top”, “centre”, “bottom”, “left”, “right” or “whole” to choose the crop, “rotate left” to turn the picture, “on black” for a black background. Formats: {formats}, up to {megabytes} MB. Nothing changes before you confirm, and you can undo it for {undoHours} hours.',
  },

  /** What people write for each command; English has the examples of the catalog. */
  commandExamples: Object.fromEntries(
    commands.map(({ example, name }) => [name, example]),
  ) as Readonly<Record<CommandName, string>>,

  /** What each command does: one line for the help card, the manifest and the documents. */
  commandLines: {
    'set-my-photo': 'Makes the picture in your message your own photo',
    'set-team-photo': 'Makes the picture in your message the photo of this team (owners only)',
    'set-named-team-photo':
      'Makes the picture the photo of a team that you own, from anywhere; write the team’s name',
    'set-group-photo':
      'Makes the picture the photo of a Microsoft 365 group that you own; write its name or mail address',
    'set-user-photo':
      'Makes the picture somebody else’s photo (administrators only); mention them, or write their address or name',
    'set-contact-photo':
      'Makes the picture the photo of one of your Outlook contacts; write the contact’s name',
    'use-photo': 'Takes a photo that somebody or a team already has, instead of a picture',
    'show-photo':
      'Shows a photo as it is now; also “show team photo of …”, “show group photo of …”, “show contact photo of …”',
    'remove-photo': 'Removes a photo after you confirm; also “remove photo of …” for a person',
    cancel: 'Cancels your newest proposal here, like the Cancel button on its card',
    undo: 'Takes back your last change of a photo in this conversation',
    history: 'Lists your last changes, in the personal chat with buttons to undo them',
    'sign-out': 'Forgets your sign-in; the next button that needs it signs you in again',
    help: 'Shows what PhotoBot can do here',
  },

  /** Says in a channel with members of its own that its team's photo is meant. */
  wholeTeamLines: {
    private: 'A private channel has no photo of its own: this is the photo of the whole team.',
    shared:
      'A shared channel has no photo of its own: this is the photo of the whole team that owns the channel.',
  },

  /** What is different where somebody asks for help. */
  helpNotes: {
    meeting:
      'A meeting has no team, and no app can set its picture. For the photo of a team, write the name of the team, or write in one of its channels.',
    groupChat: 'No app can change the picture of this chat.',
    private: 'This channel has no photo of its own: “set team photo” sets that of the whole team.',
    shared:
      'This channel has no photo of its own: “set team photo” sets that of the whole team that owns it. I act only for people of the organisation that owns it.',
  },

  /** Where it was done. */
  places: {
    personal: 'in our personal chat',
    groupChat: 'in a group chat',
    channel: 'in a channel',
  },

  /** What became of it. */
  outcomes: {
    unknown: 'perhaps done',
    proposed: 'not done yet',
    applying: 'being done',
    applied: 'done',
    undoing: 'being undone',
    undone: 'undone',
    cancelled: 'cancelled',
    lapsed: 'expired',
    failed: 'failed',
  },

  /** The words of the history. */
  historyWords: {
    heading: 'Your last changes',
    none: 'You have not changed a photo yet.',
    noneHere:
      'None of your last changes was made in this conversation. In our personal chat “history” shows all of them.',
    onlyHere: 'Only those of this conversation. In our personal chat “history” shows all of them.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    /** What a screen reader reads for the button of a line. */
    undo: 'Undo change {number} of {count}. {line}',
  },
} as const;
