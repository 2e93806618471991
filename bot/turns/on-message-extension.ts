import type {
  Activity,
  MessagingExtensionResult,
  TaskModuleTaskInfo,
  TurnContext,
} from 'botbuilder';
import { CardFactory } from 'botbuilder';
import type { ClickAnswer, Log, PhotoBot, SignInNeeded } from '../../src/index';
import { factsOf, Refusal, text } from '../../src/index';
import type { Cards } from '../cards/card';
import { dialogCard, installButton } from '../cards/dialog-card';
import type { NotSearched } from '../cards/search-results';
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
import type { AsPerson } from './turn-sign-in';

export type MessageExtensionOptions = {
  readonly cards: Pick<Cards, 'shown'>;
  readonly photoBot: Pick<PhotoBot, 'click' | 'openDialog' | 'search'>;
  readonly asPerson: AsPerson;
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
  { asPerson, cards, photoBot }: MessageExtensionOptions,
  context: TurnContext,
): Promise<TaskModuleTaskInfo | string> {
  const request = toDialogRequest(context.activity);
  if (!request) return text.sentenceFor('photo.missing', {});
  const shown = await asPerson(context, actionLogin, (signedIn) =>
    photoBot.openDialog(request, signedIn),
  );
  return shown ? dialogOf(shown, cards) : '';
}

async function clickInDialog(
  { cards, photoBot }: MessageExtensionOptions,
  activity: Activity,
): Promise<TaskModuleTaskInfo | string> {
  const request = toDialogRequest(activity);
  if (request && justInstalled(activity)) {
    return inDialog(await photoBot.openDialog({ ...request, inDialog: true }), cards);
  }
  const click = toDialogClick(activity);
  if (!click) return text.sentenceFor('change.unknown', {});
  return inDialog(await photoBot.click(click), cards);
}

/** Returns the answer to a click in a dialog, in which Teams signs nobody in. */
function inDialog(answer: ClickAnswer | SignInNeeded, cards: Pick<Cards, 'shown'>) {
  return answer.kind === 'sign-in' ? text.extension.signInNeeded : dialogOf(answer, cards);
}

function dialogOf(answer: ClickAnswer, cards: Pick<Cards, 'shown'>): TaskModuleTaskInfo | string {
  const shown = cards.shown(answer);
  if (typeof shown === 'string') return shown;
  const card = answer.kind === 'card' ? answer.card : undefined;
  const missing = card?.kind === 'question' && card.asked.problem?.code === 'team.unknown';
  return {
    title: text.extension.dialogTitle,
    height: 'medium',
    width: 'medium',
    card: CardFactory.adaptiveCard(dialogCard(shown, missing ? [installButton] : [])),
  };
}

async function search(
  { asPerson, log, photoBot }: MessageExtensionOptions,
  context: TurnContext,
): Promise<MessagingExtensionResult | undefined> {
  const request = toSearch(context.activity);
  try {
    const found = await asPerson(context, searchLogin, (signedIn) =>
      photoBot.search(request, signedIn),
    );
    return found && searchResults(found.results, found.missing.map(notSearched));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { requestId } = thrown.details;
    log.info('search.refused', { ...factsOf(thrown), requestId });
    return { type: 'message', text: notSearched(thrown).line };
  }
}

/** Returns what could not be searched, and why. The usual sentences speak of a link or a button that are not here. */
function notSearched({ code, details }: Refusal): NotSearched {
  const { notSearchedHeading, searchAgain, searchNotGranted } = text.extension;
  const { kinds = [] } = details;
  const heading = notSearchedHeading(kinds);
  if (code === 'auth.consent_needed') return { heading, line: searchNotGranted(kinds) };
  if (code === 'auth.step_up_needed') return { heading, line: searchAgain };
  return { heading, line: text.sentenceFor(code, { ...details, again: 'search', doing: 'look' }) };
}
