export { accountRefusals } from './account-refusals';
export { changeTexts } from './changes';
export { photoHeadings } from './headings';
export { helpTexts } from './help';
export { lookingRefusals } from './looking-refusals';
export { noteTexts } from './notes';
export { formatNames, pictureRefusals } from './picture-refusals';
export { questionTexts } from './questions';
export { otherRefusals } from './refusals';
export { waiting } from './waiting';

/** What stands on buttons, in the sign-in and on pages. */
export const frameTexts = {
  buttons: {
    confirm: 'Confirm',
    tryAgain: 'Try again',
    cancel: 'Cancel',
    undo: 'Undo',
    restore: 'Restore',
    turnLeft: 'Turn left',
    turnRight: 'Turn right',
    grant: 'Grant permission',
    signIn: 'Continue',
    choices: 'Show the choices',
    install: 'Add PhotoBot to this team',
  },

  cropNames: {
    auto: 'Automatic',
    centre: 'Centre',
    top: 'Top',
    bottom: 'Bottom',
    left: 'Left',
    right: 'Right',
    fit: 'Whole picture',
  },

  groundNames: { white: 'White', black: 'Black' },

  /** What the sign-in card of Teams says. */
  signIn: {
    title: 'Sign in to PhotoBot',
    button: 'Sign in',
    text: 'PhotoBot changes photos with your rights. Please sign in.',
    notSilent:
      'Teams could not sign you in by itself. Sign in here, and I go on with what you asked for. If the page shows a code of six digits, send it to me.',
  },

  /** The pages of our own on which a browser ends that was sent to Microsoft. */
  pages: {
    granted: { heading: 'Done.', next: 'Go back to Teams and press “Try again”.' },
    lapsed: {
      heading: 'This link has expired.',
      next: 'Go back to Teams and press the button there once more.',
    },
    notGranted: 'Not granted.',
    notSignedIn: 'Not signed in.',
    /** Why not, and what helps. */
    reasons: {
      declined:
        'The permission was declined, so nothing has changed. To grant it, go back to Teams and press “Grant permission” once more.',
      administrator:
        'Only an administrator of your organisation can grant this. Ask one to do it, then go back to Teams and press “Try again”.',
      unfinished:
        'The sign-in was not finished. Go back to Teams and press the button there once more.',
      policy:
        'A policy of your organisation blocks this sign-in, for example on this device. Ask your administrator, then go back to Teams and try again.',
      account:
        'Your account may not do this here. Ask your administrator, then go back to Teams and try again.',
      unavailable:
        'Microsoft’s sign-in service does not answer right now. Go back to Teams and try again in a few minutes.',
      registration:
        'Microsoft does not accept PhotoBot as it is registered. Ask your administrator to check its app registration, then go back to Teams and try again.',
      unknown:
        'Microsoft has refused. Go back to Teams and try again; if that does not help, ask your administrator.',
    },
  },
} as const;
