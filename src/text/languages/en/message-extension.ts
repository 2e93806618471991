/** By the kinds that a search left out. */
export const notSearched: Readonly<Record<string, string>> = {
  user: 'Not searched: people',
  team: 'Not searched: teams',
  group: 'Not searched: groups',
  'user, team': 'Not searched: people and teams',
  'user, group': 'Not searched: people and groups',
  'team, group': 'Not searched: teams and groups',
  'user, team, group': 'Not searched: people, teams and groups',
};

/** By the first kind for which a permission is missing. */
export const searchNotGranted: Readonly<Record<'user', string> & Partial<Record<string, string>>> =
  {
    user: 'I need a permission to find people, and it has not been granted. Write me “show photo of” with the name. My answer says how to grant the permission.',
    team: 'I need a permission to find teams, and it has not been granted. Write me “show team photo of” with the name. My answer says how to grant the permission.',
    group:
      'I need a permission to find groups, and it has not been granted. Write me “show group photo of” with the name. My answer says how to grant the permission.',
  };

/** What the message extension says. */
export const extension = {
  dialogTitle: 'PhotoBot',
  signInNeeded: 'Your sign-in has expired. Close this and choose the action once more.',
  searchAgain:
    'Your organisation asks for a stronger sign-in for this, such as a second factor. Search once more, and press “Sign in” if Teams shows it.',
  photoOf: 'Photo of {name}',
  noPhoto: 'No photo',
  notSearched: 'Not everything was searched',
} as const;
