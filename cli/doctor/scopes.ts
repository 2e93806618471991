/**
 * Ids of Graph's delegated permissions, as an Entra manifest names them.
 * Source: https://learn.microsoft.com/graph/permissions-reference
 */
export const delegatedIds: Readonly<Record<string, string>> = {
  'Chat.Read': 'f501c180-9344-439a-bca0-6cbf209fd270',
  'ChannelMessage.Read.All': '767156cb-16ae-4d10-8f8b-41b657c8c8c8',
  'Contacts.ReadWrite': 'd56682ec-c09e-4743-aaf4-1a3aac4caa21',
  'Files.Read': '10465720-29dd-4523-a11a-6a75c743c9d9',
  'Files.Read.All': 'df85f4d6-205c-4ac5-a5ea-6bf408dba283',
  'Group.ReadWrite.All': '4e46008b-f24c-477d-8fff-7bb4ec7aafe0',
  'GroupMember.Read.All': 'bc024368-1153-4739-b217-4326f2e966d0',
  'PeopleSettings.Read.All': 'ec762c5f-388b-4b16-8693-ac1efbc611bc',
  'ProfilePhoto.Read.All': '469cd065-729e-4dee-b1fa-d92e0fab6310',
  'ProfilePhoto.ReadWrite.All': 'f5b24df7-511e-48bb-ae88-643f023b55e1',
  'Team.ReadBasic.All': '485be79e-c497-4b35-9400-0e3fa7f2a5d4',
  'TeamSettings.ReadWrite.All': '39d65650-9d3e-4223-80db-a335590d027e',
  'User.Read': 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  'User.ReadBasic.All': 'b340eb25-3456-403f-be2f-af7a0d370277',
  'User.ReadWrite': 'b4e74841-8e56-480b-be8b-910348b18b4c',
  'User.ReadWrite.All': '204e0828-b5ca-4ad8-b9f3-f32a958e7cc4',
};
