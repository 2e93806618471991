import type { InvokeResponse } from 'botbuilder';
import type { Text } from '../../src/index';
import { exchangeUri } from '../tokens/sso';

/** How Teams is to sign somebody in. */
export type Login = {
  readonly text: Text;
  readonly connectionName: string;
  /** The sign-in page. */
  readonly link: string;
  /** Whether Teams may try silently first, for the API of this bot. */
  readonly silentFor?: { readonly botId: string; readonly recipientId: string };
};

/** What an invoke that needs a sign-in answers in place of its result; each kind of invoke has its own form. */
export type LoginAnswers = {
  /** Asks Teams to sign the person in. Teams then sends the whole invoke again. */
  readonly ask: (login: Login) => InvokeResponse;
  /** Says that a token that Teams got silently was not accepted. Teams then offers its button. */
  readonly refused: InvokeResponse;
  /** Says that the six digits are wrong. To ask anew instead would be an endless loop if the digits never fit. */
  readonly wrongCode?: InvokeResponse;
};

/**
 * After a click on a card.
 * Source: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/authentication-flow-in-universal-action-for-adaptive-cards
 */
export const cardLogin: LoginAnswers = {
  ask: ({ connectionName, link, silentFor, text }) => {
    const { button, title } = text.signIn;
    const resource = silentFor && {
      tokenExchangeResource: { id: silentFor.recipientId, uri: exchangeUri(silentFor.botId) },
    };
    const buttons = [{ type: 'signin', title: button, text: button, value: link }];
    return cardAnswer(401, 'activity.loginRequest', {
      text: title,
      connectionName,
      ...resource,
      buttons,
    });
  },
  refused: cardAnswer(412, 'error.preconditionFailed', {
    code: '412',
    message: 'Failed to exchange token',
  }),
  wrongCode: cardAnswer(401, 'error.invalidAuthCode'),
};

/**
 * In the message extension. Teams tries silently in a search only.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/enable-sso-auth-me
 */
export const actionLogin: LoginAnswers = {
  ask: ({ link, text }) => extensionAnswer(text, 'auth', link),
  refused: { status: 412 },
};
export const searchLogin: LoginAnswers = {
  ask: ({ link, silentFor, text }) =>
    extensionAnswer(text, silentFor ? 'silentAuth' : 'auth', link),
  refused: { status: 412 },
};

function cardAnswer(statusCode: number, type: string, value?: object): InvokeResponse {
  const body = { statusCode, type: `application/vnd.microsoft.${type}`, value };
  return { status: 200, body };
}

function extensionAnswer(
  { signIn }: Text,
  type: 'auth' | 'silentAuth',
  link: string,
): InvokeResponse {
  const { text: displayText, title } = signIn;
  const actions = [{ type: 'openUrl', value: link, title, text: displayText, displayText }];
  return { status: 200, body: { composeExtension: { type, suggestedActions: { actions } } } };
}
