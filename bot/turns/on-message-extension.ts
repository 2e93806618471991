import type { MessagingExtensionResult, TaskModuleTaskInfo, TurnContext } from 'botbuilder';
import { CardFactory } from 'botbuilder';
import type { Assertion, ClickAnswer } from '../../src/index';
import { Refusal, text } from '../../src/index';
import { toSender } from '../inbound/activity';
import { dialogCard, installButton } from '../cards/dialog-card';
import { searchResults } from '../cards/search-results';
import {
  actions,
  justInstalled,
  searchCommand,
  toDialogClick,
  toDialogRequest,
  toSearch,
} from '../inbound/extension-activity';
import { actionLogin, searchLogin } from './login-answers';
import type { TeamsApplication } from './teams-application';
import type { ClickOptions } from './shown-answer';
import { shownAnswer } from './shown-answer';
import { signedIn } from './signed-in';

/**
 * Answers the message extension: actions in a dialog, on somebody's message or without one, and the search for photos.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/what-are-messaging-extensions
 */
export function onMessageExtension(app: TeamsApplication, options: ClickOptions): void {
  const { photoBot } = options;
  const commands = Object.keys(actions);
  app.messageExtensions.fetchTask(commands, async (context) => {
    const request = toDialogRequest(context.activity);
    if (!request) return text.sentenceFor('photo.missing');
    const shown = await signedIn(context, options, {
      needed: await photoBot.dialogNeedsSignIn(request),
      answers: actionLogin,
      goOn: async (assertion) => dialogOf(await photoBot.openDialog(request, assertion), options),
      refused: (refusal) => sentenceOf(refusal, 'action'),
    });
    return shown ?? '';
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
  app.messageExtensions.query(searchCommand, async (context) => {
    const { activity } = context;
    const found = await signedIn(context, options, {
      needed: await photoBot.actsFor(toSender(activity)),
      answers: searchLogin,
      goOn: (assertion) => search(options, context, assertion),
      refused: (refusal) => message(sentenceOf(refusal, 'search')),
    });
    return found ?? {};
  });
}

/** Where neither a card nor its button is, a refusal says what else to try again. */
function sentenceOf({ code, details }: Refusal, again: 'action' | 'search'): string {
  return text.sentenceFor(code, { ...details, again });
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
    return message(sentenceOf(thrown, 'search'));
  }
}

function message(words: string): MessagingExtensionResult {
  return { type: 'message', text: words };
}
