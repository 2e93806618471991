import { factsOf, toRefusal } from '../errors';
import type { Reply } from '../showing/reply';
import type { Asking, BeginWord, Word } from '../showing/word';
import type { MessagesSeen } from '../memory/messages-seen';
import type { PersonalChats } from '../memory/personal-chats';
import type { Clock, Log } from '../ports';
import type { Request } from '../request';
import { hashOf } from '../store/store';
import type { History } from './history';
import type { Outsiders } from './outsiders';
import type { SignOut } from './sign-out';
import type { TakeTypedCode } from './typed-code';
import type { UndoLast } from './undo-last';
import { commandOf } from './understand';
import type { AnswerWish } from './answer-wish';

export type MessageNeeds = {
  readonly seen: MessagesSeen;
  readonly chats: Pick<PersonalChats, 'remember'>;
  readonly beginWord: BeginWord;
  readonly respond: Respond;
  readonly reply: Pick<Reply, 'send'>;
  readonly now: Clock;
  readonly log: Log;
};

/**
 * Answers a message with a card: the proposal, the help, or a sentence. Never throws for what a user did, and never stays
 * silent, except for a message that it has seen before.
 */
export type AnswerMessage = (request: Request) => Promise<void>;

/** Creates what answers messages. */
export function createAnswerMessage(needs: MessageNeeds): AnswerMessage {
  const { beginWord, chats, log, now, reply, respond, seen } = needs;
  return async (request) => {
    const { place, requester } = request;
    const started = now();
    const message = fingerprint(request);
    let word: Word | undefined;
    try {
      if (!(await seen.firstSight(message))) return;
      word = beginWord(place);
      await chats.remember(requester.objectId, place);
      await respond(request, { word, settled: () => seen.settle(message) });
    } catch (thrown) {
      const refusal = toRefusal(thrown);
      log[refusal.code === 'bot.bug' ? 'error' : 'info']('message.refused', {
        ...factsOf(refusal),
        place: place.kind,
        milliseconds: now() - started,
      });
      try {
        await reply.send(place, { kind: 'refusal', refusal }, word);
      } catch (lost) {
        await seen.release(message);
        throw lost;
      }
    }
    await word?.end();
    await seen.settle(message);
  };
}

export type RespondNeeds = {
  readonly takeTypedCode: TakeTypedCode;
  readonly outsiders: Outsiders;
  readonly history: History;
  readonly signOut: SignOut;
  readonly undoLast: UndoLast;
  readonly answerWish: AnswerWish;
  readonly reply: Pick<Reply, 'send'>;
};

/** Does what a message asks for. @throws Refusal */
export type Respond = (request: Request, asking: Asking) => Promise<void>;

/** Creates what knows which command is answered by what. */
export function createRespond(needs: RespondNeeds): Respond {
  const { answerWish, history, outsiders, reply, signOut, takeTypedCode, undoLast } = needs;
  return async (request, asking) => {
    if (await takeTypedCode(request)) return;
    const command = commandOf(request);
    const { place } = request;
    const { word } = asking;
    if (command.name !== 'help') await outsiders.refuse(request);
    switch (command.name) {
      case 'help': {
        // Help is for everybody; who may not use the rest is told so in it.
        const outsider = (await outsiders.is(request)) && ({ outsider: true } as const);
        return reply.send(place, { kind: 'help', place, ...outsider }, word);
      }
      case 'history':
        return reply.send(place, await history(request), word);
      case 'sign-out':
        return reply.send(place, await signOut(request), word);
      case 'undo':
        return undoLast(request, asking);
      case 'show':
      case 'remove':
      case 'set':
        return answerWish(command, request, asking);
    }
  };
}

/** The same message, however often and however late Teams delivers it. */
function fingerprint({ place, requester, messageId }: Request): string {
  return hashOf(place.tenantId, place.conversationId, requester.objectId, messageId);
}
