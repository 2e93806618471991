import type { Deps } from '../jobs/deps';
import { reply } from '../jobs/reply';
import type { Work } from '../jobs/work';
import { toRefusal } from '../errors';
import { hashOf } from '../store/hash';
import { isOutsider, refuseOutsider } from './outsiders';
import type { Request } from '../request';
import { answerPhotoCommand } from './answer-photo';
import { history } from './history';
import { signOut } from './sign-out';
import { takeTypedCode } from './typed-code';
import { undoLast } from './undo-last';
import { commandOf } from './understand';

/**
 * Answers a message with a card: the proposal, the help, or a sentence. Never throws, and never stays silent, except
 * for a message that it has seen before.
 */
export async function answer(deps: Deps, work: Work, request: Request): Promise<void> {
  const { changes, chats, log, now } = deps;
  const started = now();
  const message = fingerprint(request);
  try {
    if (!(await changes.firstSight(message))) return;
    await chats.remember(request.requester.objectId, request.place);
    await respond(deps, work, request, () => changes.settle(message));
  } catch (thrown) {
    const refusal = toRefusal(thrown);
    const error = refusal.cause instanceof Error ? refusal.cause.name : undefined;
    log[refusal.code === 'bot.bug' ? 'error' : 'info']('message.refused', {
      code: refusal.code,
      place: request.place.kind,
      milliseconds: now() - started,
      error,
    });
    try {
      await reply(deps, request.place, { kind: 'refusal', refusal });
    } catch (lost) {
      await changes.release(message);
      throw lost;
    }
  }
  await changes.settle(message);
}

/** `settled` is called as soon as the answer will come, after a crash as well. */
async function respond(
  deps: Deps,
  work: Work,
  request: Request,
  settled: () => Promise<void>,
): Promise<void> {
  if (await takeTypedCode(deps, work, request)) return;
  const command = commandOf(request);
  const { place } = request;
  if (command.name !== 'help') await refuseOutsider(deps, request);
  switch (command.name) {
    case 'help':
      return help(deps, request);
    case 'history':
      return reply(deps, place, await history(deps, request));
    case 'sign-out':
      return reply(deps, place, await signOut(deps, request));
    case 'undo':
      return undoLast(deps, work, request, settled);
    case 'show':
    case 'remove':
    case 'set':
      return answerPhotoCommand(deps, work, { request, command, settled });
  }
}

/** Help is for everybody; who may not use the rest is told so in it. */
async function help(deps: Deps, request: Request): Promise<void> {
  const { place } = request;
  const outsider = (await isOutsider(deps, request)) && ({ outsider: true } as const);
  await reply(deps, place, { kind: 'help', place, ...outsider });
}

/** The same message, however often and however late Teams delivers it. */
function fingerprint({ place, requester, messageId }: Request): string {
  return hashOf(place.tenantId, place.conversationId, requester.objectId, messageId);
}
