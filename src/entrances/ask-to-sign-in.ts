import { Refusal } from '../errors';
import { shownAgain } from '../showing/job-messages';
import type { Reply } from '../showing/reply';
import type { Jobs } from '../memory/jobs';
import type { PersonalChats } from '../memory/arrivals';
import type { Waiting } from '../memory/sign-ins';
import type { Conversations } from '../outside';
import type { Click } from '../request';

type Asked = NonNullable<Waiting['asked']>;

export type AskToSignInNeeds = {
  readonly chats: Pick<PersonalChats, 'of'>;
  readonly conversations: Conversations;
  readonly jobs: Pick<Jobs, 'update'>;
  readonly show: (id: string) => Promise<void>;
  readonly reply: Pick<Reply, 'send'>;
};

/** The messages around a sign-in that Teams could not do silently. */
export type AskToSignIn = {
  /**
   * Asks in the person's own chat, with a button. If that chat is not known it tells where they are what to do, without
   * the button: there everybody would get it.
   */
  ask(click: Click, appMissing: boolean): Promise<Asked>;
  /** Replaces the button by a word, once the person has signed in. */
  thank(asked: Asked): Promise<void>;
  /** Says in the place where somebody was asked why it does not go on. */
  refuse(asked: Asked, refusal: Refusal): Promise<void>;
  /** Shows on its card what a click has come to. No client waits for the answer to that click any more. */
  showAnswer(id: string): Promise<void>;
};

/** Creates what asks people to sign in. */
export function createAskToSignIn(needs: AskToSignInNeeds): AskToSignIn {
  const { chats, conversations, jobs, reply, show } = needs;
  return {
    async ask({ place, requester }, appMissing) {
      const own = place.kind === 'personal' ? place : await chats.of(requester.objectId);
      if (own) return { place: own, messageId: await conversations.askToSignIn(own, requester) };
      const refusal = new Refusal(appMissing ? 'auth.app_missing' : 'auth.not_silent');
      return { place, messageId: await conversations.post(place, { kind: 'refusal', refusal }) };
    },
    async thank({ messageId, place }) {
      if (messageId === undefined) return;
      await conversations.update(place, messageId, { kind: 'note', note: 'signed-in' });
    },
    refuse: ({ place }, refusal) => reply.send(place, { kind: 'refusal', refusal }),
    async showAnswer(id) {
      const asking = await jobs.update(id, (job) =>
        job.state === 'asking' ? { ...job, messages: shownAgain(job) } : undefined,
      );
      if (asking?.moved) await show(id);
    },
  };
}
