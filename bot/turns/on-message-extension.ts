import type {
  Activity,
  MessagingExtensionResult,
  TaskModuleTaskInfo,
  TurnContext,
} from 'botbuilder';
import { CardFactory } from 'botbuilder';
import type { ClickAnswer, Log, PhotoBot } from '../../src/index';
import { Refusal, text } from '../../src/index';
import { toSender } from '../inbound/activity';
import type { Cards } from '../cards/card';
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
import type { Handler } from './app';
import { actionLogin, searchLogin } from './login-answers';
import type { SignedIn } from './turn-sign-in';

export type MessageExtensionOptions = {
  readonly cards: Pick<Cards, 'shown'>;
  readonly photoBot: Pick<
    PhotoBot,
    'actsFor' | 'clickInDialog' | 'dialogNeedsSignIn' | 'openDialog' | 'search'
  >;
  readonly signedIn: SignedIn;
  readonly log: Log;
};

/**
 * Answers the message extension: actions in a dialog, on somebody's message or without one, and the search for photos.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/what-are-messaging-extensions
 */
export function onMessageExtension(options: MessageExtensionOptions): Handler {
  const commands = Object.keys(actions);
  return ({ messageExtensions }) => {
    messageExtensions.fetchTask(commands, (context) => openDialog(options, context));
    messageExtensions.submitAction(commands, ({ activity }) => clickInDialog(options, activity));
    messageExtensions.query(searchCommand, async (context) => {
      return (await search(options, context)) ?? {};
    });
  };
}

async function openDialog(
  { cards, photoBot, signedIn }: MessageExtensionOptions,
  context: TurnContext,
): Promise<TaskModuleTaskInfo | string> {
  const request = toDialogRequest(context.activity);
  if (!request) return text.sentenceFor('photo.missing');
  const shown = await signedIn(context, {
    needed: await photoBot.dialogNeedsSignIn(request),
    answers: actionLogin,
    goOn: async (assertion) => dialogOf(await photoBot.openDialog(request, assertion), cards),
    refused: (refusal) => sentenceOf(refusal, 'action'),
  });
  return shown ?? '';
}

async function clickInDialog(
  { cards, photoBot }: MessageExtensionOptions,
  activity: Activity,
): Promise<TaskModuleTaskInfo | string> {
  const request = toDialogRequest(activity);
  if (request && justInstalled(activity)) {
    return dialogOf(await photoBot.openDialog(request), cards);
  }
  const click = toDialogClick(activity);
  if (!click) return text.sentenceFor('change.unknown');
  return dialogOf(await photoBot.clickInDialog(click), cards);
}

/** Where neither a card nor its button is, a refusal says what else to try again. */
function sentenceOf({ code, details }: Refusal, again: 'action' | 'search'): string {
  return text.sentenceFor(code, { ...details, again });
}

function dialogOf(answer: ClickAnswer, cards: Pick<Cards, 'shown'>): TaskModuleTaskInfo | string {
  const shown = cards.shown(answer);
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
  { log, photoBot, signedIn }: MessageExtensionOptions,
  context: TurnContext,
): Promise<MessagingExtensionResult | undefined> {
  const { activity } = context;
  return signedIn(context, {
    needed: await photoBot.actsFor(toSender(activity)),
    answers: searchLogin,
    goOn: async (assertion) => {
      try {
        return searchResults(await photoBot.search(toSearch(activity), assertion));
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        log.info('search.refused', { code: thrown.code });
        return message(notFound(thrown));
      }
    },
    refused: (refusal) => message(sentenceOf(refusal, 'search')),
  });
}

/** Here is neither the link nor the button that the usual sentences speak of. */
function notFound(refusal: Refusal): string {
  const { searchAgain, searchNotGranted, signInNeeded } = text.extension;
  if (refusal.code === 'auth.sign_in_needed') return signInNeeded;
  if (refusal.code === 'auth.consent_needed') return searchNotGranted;
  if (refusal.code === 'auth.step_up_needed') return searchAgain;
  return sentenceOf(refusal, 'search');
}

function message(words: string): MessagingExtensionResult {
  return { type: 'message', text: words };
}
