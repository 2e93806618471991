import { Refusal } from '../../../src/index';
import { ConnectorAnswerError, ConnectorUnreachableError } from './errors';
import { isBusy, isFinal, isUnauthorized } from './pauses';

/**
 * Returns what a failed call means to the core: `teams.refused` for good, `teams.busy` or `teams.unauthorized` where
 * nothing was done, and `teams.unreachable` where nobody knows. Anything else comes back as it is.
 */
export function teamsRefusal(failure: unknown): unknown {
  if (failure instanceof ConnectorUnreachableError) {
    return new Refusal('teams.unreachable', { answer: failure.reason }, { cause: failure });
  }
  if (!(failure instanceof ConnectorAnswerError)) return failure;
  const details = { status: failure.status, answer: failure.code };
  if (isFinal(failure)) return new Refusal('teams.refused', details, { cause: failure });
  return new Refusal(passingCode(failure), details, { cause: failure });
}

function passingCode(failure: ConnectorAnswerError) {
  if (isUnauthorized(failure)) return 'teams.unauthorized';
  return isBusy(failure) ? 'teams.busy' : 'teams.unreachable';
}

/**
 * What a conversation says that takes nothing from us. docs/errors.md says what each means.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
 */
export const conversationCodes: readonly string[] = [
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'ConversationNotFound',
  'InvalidBotApiHost',
  'MessageWritesBlocked',
  'NotEnoughPermissions',
];

/** Returns whether the refusal of an update is about its message alone; its conversation may take another one. */
export function isMessageGone(failure: unknown): boolean {
  if (!(failure instanceof ConnectorAnswerError)) return false;
  const { code, status } = failure;
  return (status === 403 || status === 404) && !conversationCodes.includes(code);
}
