import type { RefusalCode } from '../../../errors';
import type { TargetKind } from '../../../targets/target';
import { authSentences } from './auth-refusals';
import { mailboxSentences } from './mailbox-refusals';
import { pictureSentences } from './picture-refusals';
import { limitSentences, teamsSentences } from './teams-and-limits';
import type { Sentences } from '../../parts/words';
import { displayName, numbers } from '../../parts/words';
import { retryLater } from './ways-back';

type NamedKind = Exclude<TargetKind, 'me'>;

const { undoHours } = numbers;

const whose: Readonly<Record<NamedKind, string>> = {
  user: 'Whose photo? Mention the person, or write their address, or their name in quotes: set photo of "Megan Bowen".',
  group: 'Which group? Write its name or mail address: set group photo of Marketing.',
  team: 'Which team? Write its name: set team photo of Launch Team.',
  contact: 'Which contact? Write the name: set contact photo of Bob Smith.',
};

const noneOwned = {
  group:
    'You own no Microsoft 365 group whose photo can be set. Ask an owner, or write whose photo to set instead.',
  team: 'You own no team. Ask an owner of the team to set its photo, or write whose photo to set instead.',
} as const;

/** A “group” in a group chat may be meant as that chat. */
const whichGroupNotChat =
  'Which Microsoft 365 group? Write its name or mail address: set group photo of Marketing. No app can change the picture of this chat.';

const notFound: Readonly<Record<NamedKind, (name: string) => string>> = {
  user: (name) =>
    `I could not find a person called “${name}”. Please check the name. For a team write “team photo of …”, for a group “group photo of …”, for one of your contacts “contact photo of …”.`,
  group: (name) =>
    `I could not find a group called “${name}”. Please check the name. For a team write “team photo of …”.`,
  team: (name) =>
    `I could not find a team called “${name}”. I see only teams of which you are a member. Please check the name.`,
  contact: (name) => `I could not find a contact called “${name}”. Please check the name.`,
};

const deciders: Readonly<Record<TargetKind, string>> = {
  user: 'That person, or an administrator, decides which photo stays.',
  group: 'The owners of the group decide which photo stays.',
  team: 'The owners of the team decide which photo stays.',
  contact: '',
  me: 'You can set another one with “set my photo”.',
};

/** One sentence or two for every refusal: what happened, and what the reader can do. */
export const sentences: Sentences<RefusalCode> = {
  ...pictureSentences,
  'command.unknown': ({ nearest, open }) => {
    if (open !== undefined)
      return 'I did not understand that. Use the buttons on the card above. Or write whose photo to set, such as “no, for Megan Bowen”, or how to crop or turn it, such as “top” or “rotate left”.';
    if (nearest === undefined)
      return 'I did not understand that. Write “help” to see what I can do here.';
    if (nearest.endsWith(' of'))
      return `I did not understand that. Did you mean “${nearest} …”, with the name at its end? Write “help” to see what I can do here.`;
    return nearest === 'help'
      ? 'I did not understand that. Did you mean “help”?'
      : `I did not understand that. Did you mean “${nearest}”? Write “help” to see what I can do here.`;
  },
  'command.no_team_here': () =>
    'There is no team in this conversation. Write this in a channel of the team, or say which team you mean: “set team photo of” and its name. For your own photo, write “set my photo”.',
  'command.no_team_in_meeting': () =>
    'A meeting has no team whose photo I could set. Write this in a channel of the team, or say which team you mean: “set team photo of” and its name. For your own photo, write “set my photo”.',
  'command.no_chat_photo': ({ what }) =>
    what === 'meeting'
      ? 'No app can see or change the picture of a meeting. I can set the photos of people, teams and groups; write “help” to see how.'
      : 'No app can see or change the picture of a chat. In a group chat you can change it yourselves in Teams: choose the picture beside the name of the chat. I can set the photos of people, teams and groups; write “help” to see how.',
  'command.name_missing': ({ chat, kind }) =>
    chat === undefined ? whose[kind] : whichGroupNotChat,
  'target.unknown': ({ kind, name }) => notFound[kind](displayName(name)),
  'target.none_owned': ({ kind }) => noneOwned[kind],
  'target.unknown_mention': () =>
    'Teams does not tell me who that is. Please write the address of the person instead of mentioning them.',
  'target.outsider': ({ name }) =>
    name === undefined
      ? 'That person belongs to another organisation, and Microsoft 365 lets me see and change only photos of this one. They can change their own photo there.'
      : `${displayName(name)} belongs to another organisation, and Microsoft 365 lets me see and change only photos of this one. They can change their own photo there.`,
  ...authSentences,
  'change.unknown': () =>
    'This card is no longer valid. Please start again, with the picture if there was one.',
  'change.not_yours': ({ name }) =>
    displayName(name)
      ? `Only ${displayName(name)} can use these buttons. Post your own picture to make your own change.`
      : 'Only the person who asked can use these buttons. Post your own picture to make your own change.',
  'change.elsewhere': () => 'This card was made in another conversation and works only there.',
  'change.uncertain': ({ action, stays, taken }) => {
    if (stays)
      return taken === undefined
        ? 'Microsoft 365 did not say whether it took the photo.'
        : 'Microsoft 365 does not show the new photo yet.';
    if (action === 'remove')
      return 'Microsoft 365 does not show yet that the photo is gone. If it goes, “Undo” puts it back.';
    return taken === undefined
      ? 'Microsoft 365 did not say whether it took the photo. If the new one shows up, “Undo” puts the previous one back.'
      : 'Microsoft 365 does not show the new photo yet. If the new one shows up, “Undo” puts the previous one back.';
  },
  'change.undo_uncertain': ({ action, taken }) => {
    if (action !== 'set')
      return 'Microsoft 365 does not show yet that the photo is gone. Please press “Try again” in a minute.';
    return taken === undefined
      ? 'Microsoft 365 did not say whether it put the previous photo back. Please press “Try again” in a minute.'
      : 'Microsoft 365 does not show the previous photo yet. Please press “Try again” in a minute.';
  },
  'change.undo_lapsed': () =>
    `The previous photo is kept for ${undoHours} hours only, so this can no longer be undone.`,
  'change.overtaken': ({ kind }) =>
    `Somebody has changed the photo since, so I did not put the older one back. ${deciders[kind]}`.trimEnd(),
  'change.newer_photo': () =>
    'The photo was changed elsewhere in the meantime, so I left it as it is. If you still want your change, press “Try again”; “Undo” can then bring that newer photo back.',
  'change.cannot_undo': () =>
    'There was no photo before, and Microsoft 365 cannot remove this one. Post another picture to replace it.',
  'change.cannot_remove': ({ kind }) =>
    kind === 'contact'
      ? `Microsoft 365 cannot remove a contact’s photo. You can replace it: post another picture with “set contact photo of …”. If it was set here within ${undoHours} hours, “undo” brings the previous one back.`
      : `Microsoft 365 cannot remove a team’s photo. You can replace it: post another picture with “set team photo”. If it was set here within ${undoHours} hours, “undo” brings the previous one back.`,
  'change.nothing_to_undo': ({ undone }) =>
    undone === undefined
      ? 'There is no change in this conversation to undo. “history” lists your last changes.'
      : 'Your last change in this conversation is already undone. “history” lists your last changes.',
  'change.undo_not_yours': ({ name }) =>
    displayName(name) === ''
      ? 'The last change here is by somebody else, and only they can undo it. You can set another photo instead, if you may.'
      : `The last change here is by ${displayName(name)}, and only they can undo it. You can set another photo instead, if you may.`,
  'policy.on_premises': () =>
    'Your organisation keeps people’s photos in its own directory, so they cannot be changed here. Please ask an administrator.',
  'policy.roles': () =>
    'In your organisation only certain administrators may change photos, even their own. Please ask an administrator.',
  'group.on_premises': () =>
    'Your organisation keeps this group in its own directory, so its photo cannot be set here. Please ask an administrator.',
  'group.without_photo': () => 'This is not a Microsoft 365 group. Other groups have no photo.',
  'graph.denied': () =>
    'Microsoft 365 did not allow this, so nothing was changed. You may lack the right to change this photo.',
  'graph.not_shown': ({ target }) => {
    if (target === 'me' || target === 'contact')
      return 'Microsoft 365 does not let me see this, although it is yours. Please ask an administrator: a rule of your organisation may keep PhotoBot out.';
    return target === 'group' || target === 'team'
      ? 'Microsoft 365 does not let you see this. Perhaps you are a guest in this organisation, or the group is hidden.'
      : 'Microsoft 365 does not let you see this. Perhaps you are a guest in this organisation: guests see less.';
  },
  'graph.photos_managed': () =>
    'Your organisation does not let people change their photo here, so nothing was changed.',
  ...mailboxSentences,
  'graph.not_found': () =>
    'Microsoft 365 does not know whose photo this is. If the team or the account is new, try again in a quarter of an hour.',
  'graph.target_is_guest': () =>
    'That person is a guest here. Guests set their own photo in their home organisation, so nothing was changed.',
  'graph.too_new': ({ target }) =>
    target === 'group'
      ? 'The group is so new that Microsoft 365 is still making it. Please press “Try again” in a quarter of an hour.'
      : 'The team is so new that Microsoft 365 is still making it. Please press “Try again” in a quarter of an hour.',
  'graph.unsupported_tenant': () =>
    'Microsoft 365 keeps no photos for this kind of organisation, so nothing was changed.',
  'graph.bad_photo': () => 'Microsoft 365 did not accept this picture. Please try another one.',
  'graph.refused': () =>
    'Microsoft 365 refuses this, and trying again does not help. Please ask an administrator.',
  'graph.too_large': () => 'Microsoft 365 found the photo too large. Please try another picture.',
  'graph.busy': (details) => `Microsoft 365 is busy. ${retryLater(details)}`,
  'graph.failed': (details) => `Microsoft 365 could not do this just now. ${retryLater(details)}`,
  'graph.unreachable': (details) =>
    `Microsoft 365 does not answer right now. ${retryLater(details)}`,
  'search.slow': () => 'Microsoft 365 is slow just now. Please search again in a moment.',
  ...limitSentences,
  ...teamsSentences,
  'bot.busy': () => 'I am busy with many pictures just now. Please send yours again in a minute.',
  'bot.restarted': () => 'I was restarted before this was finished. Please press “Try again”.',
  'bot.bug': () =>
    'Something went wrong on my side. Please try again; if it happens once more, tell your administrator.',
};

export { lookingSentences } from './looking-refusals';
