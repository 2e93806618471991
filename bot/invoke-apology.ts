import type { InvokeResponse } from 'botbuilder';
import { text } from '../src/index';

const dialogs = new Set([
  'task/fetch',
  'task/submit',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
]);

/**
 * Gives the answer to an invoke whose handler broke, in the form that shows our sentence in Teams. Left to itself the
 * SDK answers 501, which Teams words as if the app did not know its own button.
 * Source: https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
 */
export function invokeApology(name: string | undefined = ''): InvokeResponse {
  const sentence = text.sentenceFor('bot.bug');
  if (name === 'adaptiveCard/action') {
    const type = 'application/vnd.microsoft.activity.message';
    return { status: 200, body: { statusCode: 200, type, value: sentence } };
  }
  if (dialogs.has(name)) {
    return { status: 200, body: { task: { type: 'message', value: sentence } } };
  }
  if (name.startsWith('composeExtension/')) {
    return { status: 200, body: { composeExtension: { type: 'message', text: sentence } } };
  }
  // "Not exchanged": the client then offers its sign-in button. 200 would mean that the person is signed in.
  return { status: name === 'signin/tokenExchange' ? 412 : 200 };
}
