import type {
  Activity,
  MessagingExtensionResult,
  TaskModuleTaskInfo,
  TurnContext,
} from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Assertion, ClickAnswer, PhotoBot } from '../../src/index';
import { Refusal, text } from '../../src/index';
import { toSender } from '../activity';
import { dialogCard, installButton } from '../cards/dialog-card';
import { searchResults } from '../cards/search-results';
import {
  actions,
  isSearch,
  justInstalled,
  searchCommand,
  toDialogClick,
  toDialogRequest,
  toSearch,
} from '../extension-activity';
import type { TeamsApplication } from '../teams-application';
import type { ClickOptions } from './shown-answer';
import { shownAnswer } from './shown-answer';
import { signedInFor } from './signed-in';

/**
 * Answers the message extension: actions in a dialog, on somebody's message or without one, and the search for photos.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/what-are-messaging-extensions
 */
export function onMessageExtension(app: TeamsApplication, options: ClickOptions): void {
  const { photoBot } = options;
  const commands = Object.keys(actions);
  app.messageExtensions.fetchTask(commands, async (context, state) => {
    const request = toDialogRequest(context.activity);
    if (!request) return text.sentenceFor('photo.missing');
    const { assertion, sentence } = signedInFor(state, options);
    if (sentence !== undefined) return sentence;
    return dialogOf(await photoBot.openDialog(request, assertion), options);
  });
  app.messageExtensions.submitAction(commands, async (context) => {
    const request = toDialogRequest(context.activity);
    if (request && justInstalled(context.activity)) {
      return dialogOf(await photoBot.openDialog(request), options);
    }
    const click = toDialogClick(context.activity);
    if (!click) return text.sentenceFor('change.unknown');
    return dialogOf(await photoBot.clickInDialog(click), options);
  });
  app.messageExtensions.query(searchCommand, async (context, state) => {
    const { assertion, sentence } = signedInFor(state, options);
    return sentence === undefined ? search(options, context, assertion) : message(sentence);
  });
}

/** Whether this turn must sign its person in first. In a submission nobody can be. */
export async function extensionSignsIn(activity: Activity, photoBot: PhotoBot): Promise<boolean> {
  if (activity.type !== (ActivityTypes.Invoke as string)) return false;
  if (activity.name === 'composeExtension/query') {
    return isSearch(activity) && (await photoBot.actsFor(toSender(activity)));
  }
  if (activity.name !== 'composeExtension/fetchTask') return false;
  const request = toDialogRequest(activity);
  return request !== undefined && (await photoBot.dialogNeedsSignIn(request));
}

function dialogOf(answer: ClickAnswer, options: ClickOptions): TaskModuleTaskInfo | string {
  const shown = shownAnswer(answer, options);
  if (typeof shown === 'string') return shown;
  const card = answer.kind === 'card' ? answer.card : undefined;
  const missing = card?.kind === 'errand' && card.errand.problem?.code === 'team.unknown';
  return {
    title: text.extension.dialogTitle,
    height: 'medium',
    width: 'medium',
    card: CardFactory.adaptiveCard(dialogCard(shown, missing ? [installButton] : [])),
  };
}

async function search(
  { log, photoBot }: ClickOptions,
  { activity }: TurnContext,
  assertion: Assertion | undefined,
): Promise<MessagingExtensionResult> {
  try {
    return searchResults(await photoBot.search(toSearch(activity), assertion));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    log.info('search.refused', { code: thrown.code });
    if (thrown.code === 'auth.sign_in_needed') return message(text.extension.signInNeeded);
    // Here is neither the link nor the button that the sentences speak of.
    if (thrown.code === 'auth.consent_needed') return message(text.extension.searchNotGranted);
    if (thrown.code === 'auth.step_up_needed') return message(text.extension.searchAgain);
    return message(text.sentenceFor(thrown.code, thrown.details));
  }
}

function message(words: string): MessagingExtensionResult {
  return { type: 'message', text: words };
}
