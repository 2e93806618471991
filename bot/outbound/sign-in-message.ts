import type { Activity } from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import { text } from '../../src/index';

/**
 * Returns the message with a plain sign-in button. Without an exchange resource Teams does not try the silent way again,
 * which has failed already.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/add-authentication
 */
export function signInMessage(connectionName: string, link: string): Partial<Activity> {
  const { notSilent, title } = text.signIn;
  const card = CardFactory.oauthCard(connectionName, title, notSilent, link);
  return { type: ActivityTypes.Message, attachments: [card] };
}
