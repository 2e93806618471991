/* The words on buttons. */
import type { Crop, Ground } from '../../../photos/pixels/framing';

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
  install: 'Add PhotoBot to this team',
} as const;

export const cropNames: Readonly<Record<Crop, string>> = {
  auto: 'Automatic',
  centre: 'Centre',
  top: 'Top',
  bottom: 'Bottom',
  left: 'Left',
  right: 'Right',
  fit: 'Whole picture',
};

export const groundNames: Readonly<Record<Ground, string>> = { white: 'White', black: 'Black' };

/** The same advice in the same words, wherever it stands. */
export const advice = {
  resend: 'Please post the picture again.',
  rewrite: 'Please write the command again.',
  reopen: 'Please choose the action again.',
} as const;
