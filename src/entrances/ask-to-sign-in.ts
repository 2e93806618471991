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
  /** In one's own chat by a button; elsewhere everybody would get the button, so there words have to do. */
  ask(click: Click, appMissing: boolean): Promise<Asked>;
  /** Takes the button away once it has done its work. */
  thank(asked: Asked): Promise<void>;
  /** Says, where somebody was asked, why it does not go on. */
  refuse(asked: Asked, refusal: Refusal): Promise<void>;
  /** Shows on a card what a click has come to, where no client waits for its answer. */
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
