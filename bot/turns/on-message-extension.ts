import type {
  Activity,
  MessagingExtensionResult,
  TaskModuleTaskInfo,
  TurnContext,
} from 'botbuilder';
import { CardFactory } from 'botbuilder';
import type { ClickAnswer, Log, PhotoBot, SignInNeeded, Text } from '../../src/index';
import { factsOf, Refusal } from '../../src/index';
import type { Cards, Speak } from '../cards/card';
import { dialogCard, installButton } from '../cards/dialog-card';
import type { NotSearched } from '../cards/search-results';
import { searchResults } from '../cards/search-results';
import { languageIn } from '../inbound/activity';
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
  readonly speak: Speak;
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
  options: MessageExtensionOptions,
  context: TurnContext,
): Promise<TaskModuleTaskInfo | string> {
  const { asPerson, photoBot, speak } = options;
  const { activity } = context;
  const request = toDialogRequest(activity);
  if (!request) return speak(languageIn(activity)).sentenceFor('photo.missing', {});
  const shown = await asPerson(context, actionLogin, (signedIn) =>
    photoBot.openDialog(request, signedIn),
  );
  return shown ? dialogOf(options, activity, shown) : '';
}

async function clickInDialog(
  options: MessageExtensionOptions,
  activity: Activity,
): Promise<TaskModuleTaskInfo | string> {
  const { photoBot, speak } = options;
  const text = speak(languageIn(activity));
  // In a dialog Teams signs nobody in.
  const shown = (answer: ClickAnswer | SignInNeeded) =>
    answer.kind === 'sign-in' ? text.extension.signInNeeded : dialogOf(options, activity, answer);
  const request = toDialogRequest(activity);
  if (request && justInstalled(activity)) {
    return shown(await photoBot.openDialog({ ...request, inDialog: true }));
  }
  const click = toDialogClick(activity);
  if (!click) return text.sentenceFor('change.unknown', {});
  return shown(await photoBot.click(click));
}

function dialogOf(
  { cards, speak }: Pick<MessageExtensionOptions, 'cards' | 'speak'>,
  activity: Activity,
  answer: ClickAnswer,
): TaskModuleTaskInfo | string {
  const language = languageIn(activity);
  const text = speak(language);
  const shown = cards.shown(answer, language);
  if (typeof shown === 'string') return shown;
  const card = answer.kind === 'card' ? answer.card : undefined;
  const missing = card?.kind === 'question' && card.asked.problem?.code === 'team.unknown';
  return {
    title: text.extension.dialogTitle,
    height: 'medium',
    width: 'medium',
    card: CardFactory.adaptiveCard(dialogCard(shown, missing ? [installButton(text)] : [])),
  };
}

async function search(
  { asPerson, log, photoBot, speak }: MessageExtensionOptions,
  context: TurnContext,
): Promise<MessagingExtensionResult | undefined> {
  const request = toSearch(context.activity);
  const text = speak(request.place.language);
  try {
    const found = await asPerson(context, searchLogin, (signedIn) =>
      photoBot.search(request, signedIn),
    );
    return (
      found &&
      searchResults(
        text,
        found.results,
        found.missing.map((refusal) => notSearched(text, refusal)),
      )
    );
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { requestId } = thrown.details;
    log.info('search.refused', { ...factsOf(thrown), requestId });
    return { type: 'message', text: notSearched(text, thrown).line };
  }
}

/** Returns what could not be searched, and why. The usual sentences speak of a link or a button that are not here. */
function notSearched(text: Text, { code, details }: Refusal): NotSearched {
  const { kinds = [] } = details;
  const heading = text.notSearchedHeading(kinds);
  if (code === 'auth.consent_needed') return { heading, line: text.searchNotGranted(kinds) };
  if (code === 'auth.step_up_needed') return { heading, line: text.extension.searchAgain };
  return { heading, line: text.sentenceFor(code, { ...details, again: 'search', doing: 'look' }) };
}
