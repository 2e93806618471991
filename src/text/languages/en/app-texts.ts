import type { CommandName } from '../../../commands/catalog';
import { commands } from '../../../commands/catalog';

/**
 * What Teams says of the app, where it is installed and where one begins a command. Teams reads it in files beside the
 * manifest, which `test/docs/update.ts` makes.
 * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-localization
 */
export const appTexts = {
  name: 'PhotoBot: photos for people, groups, teams and contacts',
  short: 'Sets the photos of people, teams, groups and contacts from a chat.',
  /** Paragraphs. */
  full: [
    "Send PhotoBot a picture in a chat, or mention it with a picture in a channel, and say whose photo it should become: yours, that of a team or a Microsoft 365 group that you own, that of one of your Outlook contacts or, if you are an administrator, somebody else's. Say whom you mean by name, by address or by a mention; if several fit, PhotoBot lets you choose. It can also show a photo as it is, take one that somebody already has instead of a picture, and remove one where Microsoft 365 allows it.",
    'PhotoBot shows the photo as it will look, lets you choose the crop, and changes nothing before you press Confirm. Then it writes the photo to Microsoft 365 as you: you can only change what you are allowed to change, so a team\'s photo needs one of its owners. For 24 hours you can undo the change wherever Microsoft 365 allows it, and "history" lists your last changes.',
    'An organisation can name photo administrators, for whom PhotoBot changes the photos and contacts of others with its own permission. Each such change is logged, and PhotoBot tells the person whose photo it is if it knows their personal chat.',
    'PhotoBot reads only messages that are sent to it or mention it, and, with your rights and only after you press Continue, a message of yours or the one that you answer, if Teams does not hand its picture over. It keeps the prepared photo until you confirm, cancel or let the proposal lapse, the previous photo for the 24 hours in which it can be put back, the new one and the picture that it was cut from as long, so that you can use it once more, and the lines of your history for 90 days.',
    "An administrator of your organisation must grant permissions once before the photos of teams, groups and other people can be set; your own photo and your contacts may need that too, depending on your organisation's rules. The app installs in teams (private and shared channels included), group chats, meetings and the personal chat. It acts only for people of the organisation that owns the conversation.",
  ],
  /** What Teams offers and then sends, without a name that people write behind it; English has the titles of the catalog. */
  commandTitles: Object.fromEntries(commands.map(({ name, title }) => [name, title])) as Readonly<
    Record<CommandName, string>
  >,
  extension: {
    'set-my-photo': {
      title: 'Set my photo',
      description:
        'Makes the picture of a message, or a photo that you have set lately, your own photo',
    },
    'set-team-photo': {
      title: 'Set team photo',
      description:
        'Makes the picture of a message, or a photo that you have set lately, that of this team (owners only)',
    },
    'photo-of': {
      title: 'Photo of',
      description: 'Finds the photo of a person, a team or a group and puts it into your message',
    },
  },
  nameParameter: { title: 'Name', description: 'Name of a person, a team or a group' },
} as const;
