import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import type { UserTokenClient } from 'botframework-connector';
import { text } from '../src/index';

/**
 * Gives the message with a plain sign-in button. Without an exchange resource Teams does not try the silent way again,
 * which has failed already.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/add-authentication
 */
export async function signInMessage(
  { activity, turnState }: TurnContext,
  { UserTokenClientKey }: CloudAdapter,
  connectionName: string,
): Promise<Partial<Activity>> {
  const keeper = turnState.get<UserTokenClient | undefined>(UserTokenClientKey);
  const resource = await keeper?.getSignInResource(connectionName, activity, '');
  if (!resource?.signInLink) throw new Error('the token service gave no sign-in page');
  const { notSilent, title } = text.signIn;
  const card = CardFactory.oauthCard(connectionName, title, notSilent, resource.signInLink);
  return { type: ActivityTypes.Message, attachments: [card] };
}
