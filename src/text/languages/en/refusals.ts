/** What happened, and what the reader can do. */
export const otherRefusals = {
  'command.unknown': {
    open: 'I did not understand that. Use the buttons on the card above. Or write whose photo to set, such as “no, for Megan Bowen”, or how to crop or turn it, such as “top” or “rotate left”.',
    plain: 'I did not understand that. Write “help” to see what I can do here.',
    of: 'I did not understand that. Did you mean “{nearest} …”, with the name at its end? Write “help” to see what I can do here.',
    help: 'I did not understand that. Did you mean “help”?',
    nearest:
      'I did not understand that. Did you mean “{nearest}”? Write “help” to see what I can do here.',
  },
  'command.no_team_here':
    'There is no team in this conversation. Write this in a channel of the team, or say which team you mean: “set team photo of” and its name. For your own photo, write “set my photo”.',
  'command.no_team_in_meeting':
    'A meeting has no team whose photo I could set. Write this in a channel of the team, or say which team you mean: “set team photo of” and its name. For your own photo, write “set my photo”.',
  'command.no_chat_photo': {
    meeting:
      'No app can see or change the picture of a meeting. I can set the photos of people, teams and groups; write “help” to see how.',
    chat: 'No app can see or change the picture of a chat. In a group chat you can change it yourselves in Teams: choose the picture beside the name of the chat. I can set the photos of people, teams and groups; write “help” to see how.',
  },
  'command.name_missing': {
    user: 'Whose photo? Mention the person, or write their address, or their name in quotes: set photo of "Megan Bowen".',
    group: 'Which group? Write its name or mail address: set group photo of Marketing.',
    team: 'Which team? Write its name: set team photo of Launch Team.',
    contact: 'Which contact? Write the name: set contact photo of Bob Smith.',
    groupNotChat:
      'Which Microsoft 365 group? Write its name or mail address: set group photo of Marketing. No app can change the picture of this chat.',
  },
  'target.unknown': {
    user: 'I could not find a person called “{name}”. Please check the name. For a team write “team photo of …”, for a group “group photo of …”, for one of your contacts “contact photo of …”.',
    group:
      'I could not find a group called “{name}”. Please check the name. For a team write “team photo of …”.',
    team: 'I could not find a team called “{name}”. I see only teams of which you are a member. Please check the name.',
    contact: 'I could not find a contact called “{name}”. Please check the name.',
  },
  'target.none_owned': {
    group:
      'You own no Microsoft 365 group whose photo can be set. Ask an owner, or write whose photo to set instead.',
    team: 'You own no team. Ask an owner of the team to set its photo, or write whose photo to set instead.',
  },
  'target.unknown_mention':
    'Teams does not tell me who that is. Please write the address of the person instead of mentioning them.',
  'target.outsider': {
    nobody:
      'That person belongs to another organisation, and Microsoft 365 lets me see and change only photos of this one. They can change their own photo there.',
    name: '{name} belongs to another organisation, and Microsoft 365 lets me see and change only photos of this one. They can change their own photo there.',
  },
  'change.unknown':
    'This card is no longer valid. Please start again, with the picture if there was one.',
  'change.not_yours': {
    name: 'Only {name} can use these buttons. Post your own picture to make your own change.',
    nobody:
      'Only the person who asked can use these buttons. Post your own picture to make your own change.',
  },
  'change.elsewhere': 'This card was made in another conversation and works only there.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 did not say whether it took the photo.',
    staysUnseen: 'Microsoft 365 does not show the new photo yet.',
    remove:
      'Microsoft 365 does not show yet that the photo is gone. If it goes, “Undo” puts it back.',
    unsaid:
      'Microsoft 365 did not say whether it took the photo. If the new one shows up, “Undo” puts the previous one back.',
    unseen:
      'Microsoft 365 does not show the new photo yet. If the new one shows up, “Undo” puts the previous one back.',
  },
  'change.undo_uncertain': {
    remove:
      'Microsoft 365 does not show yet that the photo is gone. Please press “Try again” in a minute.',
    unsaid:
      'Microsoft 365 did not say whether it put the previous photo back. Please press “Try again” in a minute.',
    unseen:
      'Microsoft 365 does not show the previous photo yet. Please press “Try again” in a minute.',
  },
  'change.undo_lapsed':
    'The previous photo is kept for {undoHours} hours only, so this can no longer be undone.',
  'change.overtaken': {
    me: 'Somebody has changed the photo since, so I did not put the older one back. You can set another one with “set my photo”.',
    user: 'Somebody has changed the photo since, so I did not put the older one back. The owner of the photo, or an administrator, decides which one stays.',
    group:
      'Somebody has changed the photo since, so I did not put the older one back. The owners of the group decide which photo stays.',
    team: 'Somebody has changed the photo since, so I did not put the older one back. The owners of the team decide which photo stays.',
    contact: 'Somebody has changed the photo since, so I did not put the older one back.',
  },
  'change.newer_photo':
    'The photo was changed elsewhere in the meantime, so I left it as it is. If you still want your change, press “Try again”; “Undo” can then bring that newer photo back.',
  'change.cannot_undo':
    'There was no photo before, and Microsoft 365 cannot remove this one. Post another picture to replace it.',
  'change.cannot_remove': {
    contact:
      'Microsoft 365 cannot remove a contact’s photo. You can replace it: post another picture with “set contact photo of …”. If it was set here within {undoHours} hours, “undo” brings the previous one back.',
    team: 'Microsoft 365 cannot remove a team’s photo. You can replace it: post another picture with “set team photo”. If it was set here within {undoHours} hours, “undo” brings the previous one back.',
  },
  'change.nothing_to_undo': {
    none: 'There is no change in this conversation to undo. “history” lists your last changes.',
    undone:
      'Your last change in this conversation is already undone. “history” lists your last changes.',
  },
  'change.undo_not_yours': {
    nobody:
      'The last change here is by somebody else, and only they can undo it. You can set another photo instead, if you may.',
    name: 'The last change here is by {name}, and only they can undo it. You can set another photo instead, if you may.',
  },
  'policy.on_premises':
    'Your organisation keeps people’s photos in its own directory, so they cannot be changed here. Please ask an administrator.',
  'policy.roles':
    'In your organisation only certain administrators may change photos, even their own. Please ask an administrator.',
  'group.on_premises':
    'Your organisation keeps this group in its own directory, so its photo cannot be set here. Please ask an administrator.',
  'group.without_photo': 'This is not a Microsoft 365 group. Other groups have no photo.',
  'graph.denied':
    'Microsoft 365 did not allow this, so nothing was changed. You may lack the right to change this photo.',
  'graph.not_shown': {
    own: 'Microsoft 365 does not let me see this, although it is yours. Please ask an administrator: a rule of your organisation may keep PhotoBot out.',
    group:
      'Microsoft 365 does not let you see this. Perhaps you are a guest in this organisation, or the group is hidden.',
    guest:
      'Microsoft 365 does not let you see this. Perhaps you are a guest in this organisation: guests see less.',
  },
  'graph.photos_managed':
    'Your organisation does not let people change their photo here, so nothing was changed.',
  'graph.not_found':
    'Microsoft 365 does not know whose photo this is. If the team or the account is new, try again in a quarter of an hour.',
  'graph.target_is_guest':
    'That person is a guest here. Guests set their own photo in their home organisation, so nothing was changed.',
  'graph.too_new': {
    group:
      'The group is so new that Microsoft 365 is still making it. Please press “Try again” in a quarter of an hour.',
    team: 'The team is so new that Microsoft 365 is still making it. Please press “Try again” in a quarter of an hour.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 keeps no photos for this kind of organisation, so nothing was changed.',
  'graph.bad_photo': 'Microsoft 365 did not accept this picture. Please try another one.',
  'graph.refused':
    'Microsoft 365 refuses this, and trying again does not help. Please ask an administrator.',
  'graph.too_large': 'Microsoft 365 found the photo too large. Please try another picture.',
  'graph.busy': 'Microsoft 365 is busy.',
  'graph.failed': 'Microsoft 365 could not do this just now.',
  'graph.unreachable': 'Microsoft 365 does not answer right now.',
  'search.slow': 'Microsoft 365 is slow just now. Please search again in a moment.',
  'bot.busy': 'I am busy with many pictures just now. Please send yours again in a minute.',
  'bot.restarted': 'I was restarted before this was finished. Please press “Try again”.',
  'bot.updating': 'I am being updated just now. Please try again in a few minutes.',
  'bot.bug':
    'Something went wrong on my side. Please try again; if it happens once more, tell your administrator.',
  'limit.open': {
    one: 'You already have a photo waiting. Please confirm or cancel it first.',
    other: 'You already have {count} photos waiting. Please confirm or cancel one of them first.',
  },
  'limit.proposals': 'You have asked for many photos in the last hour.',
  'limit.changes': {
    application: 'Administrators have changed many photos in the last hour.',
    group: 'The photo of this group was changed often in the last hour.',
    own: 'You have changed many photos in the last hour.',
    team: 'The photo of this team was changed often in the last hour.',
  },
  'limit.codes': 'The code was wrong several times.',
  'limit.searches': 'You have searched very often just now.',
  'limit.messages':
    'These are more messages than I can answer. Please wait a minute before you write again.',
  'team.unknown':
    'Teams does not tell me which team this is. Please add PhotoBot to the team, then try again.',
  'teams.refused': 'Teams does not let me write here.',
  'teams.card_refused': {
    unchanged:
      'Teams did not take my card, so I cannot show you this, and nothing was changed. Please try another picture; if it happens again, tell your administrator.',
    answer: 'Teams did not take the card with my answer. “history” lists your last changes.',
  },
  'teams.busy': 'Teams is busy just now. Please try again in a minute.',
  'teams.unauthorized':
    'Teams does not accept PhotoBot just now. Please try again in a minute; if it happens again, tell your administrator.',
  'teams.unreachable': 'Teams does not answer me just now. Please try again in a minute.',
  'team.archived':
    'This team is archived, and nobody can change its photo until an owner restores it.',
} as const;
