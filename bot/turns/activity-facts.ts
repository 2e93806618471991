import { ActivityTypes } from 'botbuilder';
import type { Ending, LogFields } from '../../src/index';
import type { Answer } from '../http/routes';
import { invokeCode } from './invoke-sentence';

const kinds: ReadonlySet<unknown> = new Set([
  ActivityTypes.ConversationUpdate,
  ActivityTypes.Event,
  ActivityTypes.InstallationUpdate,
  ActivityTypes.Message,
  ActivityTypes.MessageReaction,
  ActivityTypes.MessageUpdate,
]);

/** Returns what those who watch are told of an activity, which nobody may have checked yet: what kind it was, and the answer. */
export function activityFacts(
  end: Ending<Answer>,
  _authorization: string,
  activity: unknown,
): LogFields {
  const { name, type } = (activity ?? {}) as { readonly name?: unknown; readonly type?: unknown };
  const command = kinds.has(type) ? String(type) : 'other';
  const isInvoke = type === ActivityTypes.Invoke;
  const status = 'result' in end ? end.result.status : undefined;
  return { command: isInvoke ? invokeCode(name) : command, status };
}
