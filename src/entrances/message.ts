import type { Command } from '../commands/command';
import type { Topic } from '../commands/languages/language';
import { parse } from '../commands/parse';
import { holdsLink } from '../commands/tokens';
import { factsOf, Refusal, toRefusal } from '../errors';
import { limits } from '../limits';
import type { MessagesSeen, PersonalChats } from '../memory/arrivals';
import type { Audit } from '../memory/audit';
import type { Clock, Log } from '../ports';
import type { Place, Request } from '../request';
import type { Answering, BeginWait, Wait } from '../showing/meanwhile';
import type { Reply } from '../showing/reply';
import { hashOf } from '../store/store';
import type { SetWish } from '../targets/wish';
import type { AnswerWish } from './answer-wish';
import { showsPicture } from './bring-picture';
import type { History } from './history';
import type { Outsiders } from './members';
import type { TakeTypedCode } from './sign-in';
import type { SignOut } from './sign-out';
import type { TwoSteps } from './two-steps';
import type { Unclear } from './unclear';
import { isPicture } from './unclear';
import type { Last } from './last';

type MessageNeeds = {
  readonly seen: MessagesSeen;
  readonly chats: Pick<PersonalChats, 'remember'>;
  readonly beginWait: BeginWait;
  readonly respond: Respond;
  readonly reply: Pick<Reply, 'send'>;
  readonly audit: Pick<Audit, 'refused'>;
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
  const { audit, beginWait, chats, log, now, reply, respond, seen } = needs;
  return async (request) => {
    const { place, requester } = request;
    const started = now();
    const message = messageNameOf(request);
    let wait: Wait | undefined;
    try {
      if (isOldEdit(request, started) || !(await seen.firstSight(message, request.edited))) return;
      wait = beginWait(place);
      await chats.remember(requester.objectId, place);
      await respond(request, { wait, markAnswered: (how) => seen.markAnswered(message, how) });
    } catch (thrown) {
      await audit.refused(request, toRefusal(thrown));
      const refusal = ofMessage(toRefusal(thrown), place);
      log[refusal.code === 'bot.bug' ? 'error' : 'info']('message.refused', {
        ...factsOf(refusal),
        place: place.kind,
        milliseconds: now() - started,
      });
      try {
        await reply.send(place, { kind: 'refusal', refusal }, wait);
        await seen.markAnswered(message, 'open');
      } catch (lost) {
        await seen.release(message);
        throw lost;
      }
    }
    await wait?.end();
    await seen.markAnswered(message);
  };
}

type RespondNeeds = {
  readonly outsiders: Outsiders;
  readonly history: History;
  /** What people write about their sign-in. */
  readonly signIn: { readonly takeTypedCode: TakeTypedCode; readonly signOut: SignOut };
  readonly last: Last;
  readonly answerWish: AnswerWish;
  readonly twoSteps: Pick<TwoSteps, 'words'>;
  readonly unclear: Unclear;
  readonly reply: Pick<Reply, 'send'>;
};

/** Does what a message asks for. @throws Refusal */
type Respond = (request: Request, answering: Answering) => Promise<void>;

/** Creates what knows which command is answered by what. The compiler asks for the answer of a new one. */
export function createRespond(needs: RespondNeeds): Respond {
  const { answerWish, history, last, outsiders, reply, signIn, twoSteps, unclear } = needs;
  return async (arrived, answering) => {
    if (await signIn.takeTypedCode(arrived)) return;
    const request = withLink(arrived);
    const command = commandOf(request);
    const { place } = request;
    if (command.name !== 'help') await outsiders.refuse(request);
    if (request.edited) await last.withdrawQuestion(request);
    switch (command.name) {
      case 'help': {
        // Help is for everybody. It tells an outsider that the rest is not for them.
        const outsider = (await outsiders.is(request)) && ({ outsider: true } as const);
        return reply.send(place, { kind: 'help', place, ...outsider }, answering.wait);
      }
      case 'history':
        return reply.send(place, await history(request), answering.wait);
      case 'sign-out':
        return reply.send(place, await signIn.signOut(request), answering.wait);
      case 'undo':
        return last.undo(request, answering);
      case 'cancel': {
        const told = await last.cancel(request, command);
        return told ? reply.send(place, told, answering.wait) : last.undo(request, answering);
      }
      case 'unclear':
        return unclear.answer(request, answering);
      case 'topic':
        return reply.send(place, await last.say(command.topic, request), answering.wait);
      case 'set':
      case 'show':
      case 'remove':
        if (command.name === 'set' && lacksPicture(command, request))
          return twoSteps.words(command, request, answering);
        return void (await answerWish(command, request, answering));
      default:
        command satisfies never;
    }
  };
}

/** Whether a message says whose photo its picture is to become, and brings no picture. */
function lacksPicture({ source }: SetWish, request: Request): boolean {
  return !source && !showsPicture(request);
}

/** Returns a message that brings no picture but the address of a web page as one whose picture is there. */
function withLink(request: Request): Request {
  const { elsewhere, text } = request;
  const isThere = !elsewhere && !showsPicture(request) && holdsLink(text);
  return isThere ? { ...request, elsewhere: 'page' } : request;
}

type Asked =
  | Command
  | { readonly name: 'topic'; readonly topic: Topic }
  | { readonly name: 'unclear' };

/** Returns what a message asks for. @throws Refusal */
function commandOf(request: Request): Asked {
  const { place, text } = request;
  const parsed = parse(text, place.kind);
  const picture = showsPicture(request);
  switch (parsed.kind) {
    case 'command':
      return picture && isWordOnly(parsed.command) ? { name: 'unclear' } : parsed.command;
    case 'chat':
      throw new Refusal('command.no_chat_photo', { what: parsed.what });
    case 'topic':
      return picture ? { name: 'unclear' } : { name: 'topic', topic: parsed.topic };
    case 'nothing':
      return { name: isPicture(request, true) ? 'unclear' : 'help' };
    case 'unknown':
      return !picture && parsed.nearest === 'help' ? { name: 'help' } : { name: 'unclear' };
  }
}

/** Whether a command counts only without a picture: “hi” with one wants no help, and “no, this one” cancels nothing. */
const isWordOnly = ({ name }: Command) => name === 'help' || name === 'cancel';

/**
 * Whether a corrected message is so old that PhotoBot has forgotten its answer. The id of a message is its time in
 * milliseconds since 1970.
 */
function isOldEdit({ edited, messageId }: Request, now: number): boolean {
  return edited === true && now - Number(messageId) > limits.messageMemoryMilliseconds;
}

/** Names a message. The name is the same however often and however late Teams delivers it. */
function messageNameOf({ place, requester, messageId }: Request): string {
  return hashOf(place.tenantId, place.conversationId, requester.objectId, messageId);
}

/** Returns the refusal for somebody who has no button to try again: they have to send the message once more. */
function ofMessage(refusal: Refusal, { kind }: Place): Refusal {
  const { cause, code, details } = refusal;
  if (code.startsWith('photo.') || code.startsWith('download.')) {
    const here = kind === 'personal' ? 'personal' : 'shared';
    return new Refusal(code, { ...details, here }, { cause });
  }
  if (!code.startsWith('auth.') || details.again !== undefined) return refusal;
  return new Refusal(code, { ...details, again: 'message' }, { cause });
}
