import type { InvokeResponse } from 'botbuilder';
import type { Text } from '../../src/index';
import { adaptiveCard, sentence } from '../cards/elements';

type Form = (words: string) => object;

const dialog: Form = (value) => ({ task: { type: 'message', value } });
const extension: Form = (words) => ({ composeExtension: { type: 'message', text: words } });
const tab: Form = (words) => {
  const card = { card: adaptiveCard([sentence(words)]) };
  return { tab: { type: 'continue', value: { cards: [card] } } };
};
const setting: Form = (value) => ({ responseType: 'config', config: { type: 'message', value } });

/**
 * How the answer to each invoke shows words; nothing where the documents have no room for them.
 * Sources: https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format,
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search and the invokes of
 * TeamsActivityHandler in https://github.com/microsoft/botbuilder-js
 */
const forms: Readonly<Record<string, Form | undefined>> = {
  'adaptiveCard/action': (value) => {
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
  },
  'task/fetch': dialog,
  'task/submit': dialog,
  'message/fetchTask': dialog,
  'message/submitAction': undefined,
  'composeExtension/fetchTask': dialog,
  'composeExtension/submitAction': dialog,
  'composeExtension/query': extension,
  'composeExtension/queryLink': extension,
  'composeExtension/anonymousQueryLink': extension,
  'composeExtension/selectItem': extension,
  'composeExtension/querySettingUrl': extension,
  'composeExtension/setting': undefined,
  'composeExtension/onCardButtonClicked': undefined,
  'tab/fetch': tab,
  'tab/submit': tab,
  'config/fetch': setting,
  'config/submit': setting,
  // A list of choices, in which a sentence could be chosen.
  'application/search': () => {
    const type = 'application/vnd.microsoft.search.searchResponse';
    return { statusCode: 200, type, value: { results: [] } };
  },
  'fileConsent/invoke': undefined,
  'actionableMessage/executeAction': undefined,
  'handoff/action': undefined,
  'suggestedActions/submit': undefined,
};

/** Returns the answer that shows words in Teams, as far as this invoke has room for them. */
export function invokeSentence(name: unknown, words: string): InvokeResponse {
  const form = isKnown(name) ? forms[name] : undefined;
  return { status: 200, body: form?.(words) };
}

/**
 * Returns the answer to an invoke whose handler broke. Left to itself the SDK answers 501, which Teams words as if the
 * app did not know its own button.
 */
export function invokeApology(text: Text, name: unknown): InvokeResponse {
  return signInUndone(name) ?? invokeSentence(name, text.sentenceFor('bot.bug', {}));
}

/** Returns the answer to an invoke for which there is no time. */
export function invokeBusy(text: Text, name: unknown): InvokeResponse {
  return signInUndone(name) ?? invokeSentence(name, text.tooBusy);
}

/** Returns what says that a step of a sign-in is not done; 200 would mean that the person is signed in. */
function signInUndone(name: unknown): InvokeResponse | undefined {
  // The client then offers its sign-in button.
  if (name === 'signin/tokenExchange') return { status: 412 };
  // Teams then sends it again.
  return name === 'signin/verifyState' ? { status: 500 } : undefined;
}

/** Returns what the log calls an invoke. Names that are not Microsoft's are not printed. */
export function invokeCode(name: unknown): string {
  return isKnown(name) ? name.replace('/', '.') : 'unknown';
}

function isKnown(name: unknown): name is string {
  return typeof name === 'string' && Object.hasOwn(forms, name);
}
