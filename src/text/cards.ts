export const buttons = {
  confirm: 'Confirm',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  undo: 'Undo',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  grant: 'Grant permission',
  signIn: 'Continue',
  choices: 'Show the choices',
} as const;

/** The page on which granting a permission ends. */
export const consented = {
  heading: 'Done.',
  next: 'Go back to Teams and press Try again.',
} as const;

/** What the sign-in card of Teams says. */
export const signIn = {
  title: 'Sign in to PhotoBot',
  text: 'PhotoBot changes photos as you, so it needs you to sign in.',
} as const;
