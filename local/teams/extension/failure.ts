import type { ExtensionAnswer } from './types';

type Failure = ExtensionAnswer & { readonly kind: 'error' };

/** Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/respond-to-task-module-submit */
const texts: Readonly<Record<Failure['reason'], string>> = {
  unreachable: 'Unable to reach the app',
  failed: 'Something went wrong. Please try again.',
  unsupported: 'This is not supported.',
  invalid: 'Something went wrong. Please try again.',
  notInstalled: 'You cannot add this app here. Contact your administrator.',
};

/** Returns the error that Teams shows, with the problem itself for the developer of the bot. */
export function failure(reason: Failure['reason'], problem?: string): Failure {
  return {
    kind: 'error',
    reason,
    text: texts[reason],
    ...(problem !== undefined && { problem }),
  };
}
