import { commandNamed } from '../commands/catalog';
import type { Command } from '../commands/command';
import { parse } from '../commands/parse';
import { factsOf, Refusal, toRefusal } from '../errors';
import type { MessagesSeen, PersonalChats } from '../memory/arrivals';
import type { Clock, Log } from '../ports';
import type { Place, Request } from '../request';
import type { Answering, BeginWord, Word } from '../showing/meanwhile';
import type { Reply } from '../showing/reply';
import { hashOf } from '../store/store';
import type { SetWish } from '../targets/wish';
import type { AnswerWish } from './answer-wish';
import type { History } from './history';
import type { Outsiders } from './members';
import type { SignIn } from './sign-in';
import type { SignOut } from './sign-out';
import type { TwoSteps } from './two-steps';
import type { UndoLast } from './undo-last';

type MessageNeeds = {
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
type AnswerMessage = (request: Request) => Promise<void>;

/** Creates what answers messages. */
export function createAnswerMessage(needs: MessageNeeds): AnswerMessage {
  const { beginWord, chats, log, now, reply, respond, seen } = needs;
  return async (request) => {
    const { place, requester } = request;
    const started = now();
    const message = nameOf(request);
    let word: Word | undefined;
    try {
      if (!(await seen.firstSight(message))) return;
      word = beginWord(place);
      await chats.remember(requester.objectId, place);
      await respond(request, { word, markAnswered: () => seen.markAnswered(message) });
    } catch (thrown) {
      const refusal = ofMessage(toRefusal(thrown));
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
    await seen.markAnswered(message);
  };
}

type RespondNeeds = {
  readonly takeTypedCode: TakeTypedCode;
  readonly outsiders: Outsiders;
  readonly history: History;
  readonly signOut: SignOut;
  readonly undoLast: UndoLast;
  readonly answerWish: AnswerWish;
  readonly twoSteps: TwoSteps;
  readonly reply: Pick<Reply, 'send'>;
};

/** Does what a message asks for. @throws Refusal */
type Respond = (request: Request, answering: Answering) => Promise<void>;

/** Creates what knows which command is answered by what. */
export function createRespond(needs: RespondNeeds): Respond {
  const { answerWish, history, outsiders, reply, signOut, takeTypedCode, twoSteps, undoLast } =
    needs;
  return async (request, answering) => {
    if (await takeTypedCode(request)) return;
    const command = commandOf(request);
    const { place } = request;
    const { word } = answering;
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
        return undoLast(request, answering);
      case 'picture':
        return twoSteps.picture(alone[place.kind], request, answering);
      case 'set':
        if (lacksPicture(command, request)) return twoSteps.words(command, request, answering);
        await answerWish(command, request, answering);
        return;
      case 'show':
      case 'remove':
        await answerWish(command, request, answering);
    }
  };
}

/** A picture in one's own chat is one's own photo, as long as nothing else is said. */
const alone: Readonly<Record<Place['kind'], SetWish>> = {
  personal: { name: 'set', whose: { kind: 'me' } },
  groupChat: { name: 'set', whose: { kind: 'unsaid' } },
  channel: { name: 'set', whose: { kind: 'unsaid' } },
};

/** Whether a message only says whose photo its picture is to become; what it shows besides is its picture. */
function lacksPicture({ source }: SetWish, { hasHiddenPicture, images }: Request): boolean {
  return !source && images.length === 0 && !hasHiddenPicture;
}

/** Returns what a message asks for. @throws Refusal */
function commandOf(request: Request): Command | { readonly name: 'picture' } {
  const { place, text } = request;
  const parsed = parse(text, place.kind);
  if (parsed.kind === 'command') return parsed.command;
  if (parsed.kind === 'nothing') {
    return { name: isPicture(request) ? 'picture' : 'help' };
  }
  if (parsed.kind === 'chat') throw new Refusal('command.no_chat_photo', { what: parsed.what });
  const { nearest } = parsed;
  throw new Refusal('command.unknown', nearest ? { nearest: commandNamed(nearest).title } : {});
}

/**
 * Returns whether a message without words is a picture. In the personal chat one from a phone is nothing else, even where
 * nothing of it came.
 */
function isPicture({ elsewhere, fromPhone, hasHiddenPicture, images, place }: Request): boolean {
  if (images.length > 0 || hasHiddenPicture) return true;
  return place.kind === 'personal' && Boolean(elsewhere ?? fromPhone);
}

/** The same message, however often and however late Teams delivers it. */
function nameOf({ place, requester, messageId }: Request): string {
  return hashOf(place.tenantId, place.conversationId, requester.objectId, messageId);
}

/** What failed has no button to try it again: the message is to be sent once more. */
function ofMessage(refusal: Refusal): Refusal {
  const { cause, code, details } = refusal;
  if (!code.startsWith('auth.') || details.again !== undefined) return refusal;
  return new Refusal(code, { ...details, again: 'message' }, { cause });
}

const codeAlone = /^\s*(\d{6})\s*$/;

/**
 * Takes the code of the sign-in page, which people type where the page cannot hand it over. Six digits are one only
 * alone, and only from somebody who was asked to sign in. Returns whether it was one.
 * @throws Refusal `auth.code_wrong`
 */
type TakeTypedCode = (request: Request) => Promise<boolean>;

/** Creates what takes typed codes. */
export function createTakeTypedCode(signIn: Pick<SignIn, 'isAsked' | 'redeem'>): TakeTypedCode {
  /** Where the sign-in service is ill, it is the code that is to be tried again. */
  async function redeemed(request: Request, code: string): Promise<boolean> {
    try {
      return await signIn.redeem(request, code);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      throw new Refusal(thrown.code, { ...thrown.details, again: 'code' }, { cause: thrown });
    }
  }
  return async (request) => {
    const code = codeAlone.exec(request.text)?.[1];
    if (code === undefined || request.place.kind !== 'personal') return false;
    if (!(await signIn.isAsked(request))) return false;
    if (!(await redeemed(request, code))) throw new Refusal('auth.code_wrong');
    return true;
  };
}
