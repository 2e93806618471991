import type { Purpose } from '../../../targets/catalog';

/** What each permission is for, after “to”. */
export const purposes: Readonly<Record<Purpose, string>> = {
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
  'channel-picture': 'get a picture from a message in a channel when Teams does not send it along',
  'chat-picture': 'get a picture from a message in a chat when Teams does not send it along',
  'attached-picture': 'fetch a picture that is attached as a file',
  'photo-policy': 'know who may change photos',
};

/**
 * What stands between two purposes, of which each comes after “to”: several permissions are named in one sentence.
 */
export const purposeAnd = ', and to ';
