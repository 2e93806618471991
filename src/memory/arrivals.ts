/* What is remembered of what arrives: messages that were seen, those that wait for another one, and personal chats. */
import { limits } from '../limits';
import type { Mention, Place, ReaderLanguage, Sender } from '../request';
import type { Claims, Hands, Release } from '../store/claims';
import type { ShelfRoom } from '../store/shelf';
import { createNotes, createShelf, unlessNewer } from '../store/shelf';
import { hashOf } from '../store/store';
import type { SetWish } from '../targets/wish';
import { conversationName } from './audit';

/** Which messages were seen, so that each gets one answer however often Teams delivers it. */
export type MessagesSeen = {
  /**
   * Returns whether a message is to be answered, and takes it in hand. If the process dies before the answer, the
   * message is new again: Teams sends it once more.
   * @param edited the message was corrected, and is new as long as its answer is `open`
   */
  firstSight(message: string, edited?: boolean): Promise<boolean>;
  /**
   * Notes that a message has its answer, or that one is stored and will be shown; `open` if nothing is proposed. Does
   * nothing if `firstSight` returned false.
   */
  markAnswered(message: string, how?: 'open'): Promise<void>;
  /** Notes that a message got no answer. If Teams sends it once more, it is new. */
  release(message: string): Promise<void>;
};

/** Creates the memory of messages. Answered ones are on a shelf; those that are being answered are in hand. */
export function createMessagesSeen(needs: ShelfRoom & { readonly claims: Claims }): MessagesSeen {
  const { claims, ...room } = needs;
  const lastsMilliseconds = limits.messageMemoryMilliseconds;
  const shelf = createShelf<'open' | 'settled'>({ ...room, folder: 'messages', lastsMilliseconds });
  const inHand = new Map<string, Release>();
  return {
    async firstSight(message, edited = false) {
      const release = await claims.take(`message-${message}`);
      if (!release) return false;
      const look = async () => {
        const answered = await shelf.load(message);
        return answered === undefined || (edited && answered === 'open');
      };
      let isNew = false;
      try {
        // What a later version knows, that one answers.
        isNew = (await unlessNewer(look())) ?? false;
      } finally {
        if (!isNew) await release();
      }
      if (isNew) inHand.set(message, release);
      return isNew;
    },
    async release(message) {
      const release = inHand.get(message);
      inHand.delete(message);
      await release?.();
    },
    async markAnswered(message, how) {
      const release = inHand.get(message);
      if (!inHand.delete(message)) return;
      try {
        await shelf.put(message, how ?? 'settled');
      } finally {
        await release?.();
      }
    },
  };
}

/** What somebody has sent of a wish that takes two messages, and the job that came of it. */
export type Step =
  /** What was asked for without a picture. */
  | {
      readonly kind: 'words';
      readonly wish: SetWish;
      readonly mentions: readonly Mention[];
      readonly job?: string;
    }
  /** A picture of which nobody said whose photo it is to be. */
  | { readonly kind: 'picture'; readonly job: string };

/** What each person did last in each conversation; all threads of a channel are one. */
export type Steps = {
  /** Remembers a step that waits for another one. */
  remember(sender: Sender, step: Step): Promise<void>;
  /** Returns the step that still waits. */
  last(sender: Sender): Promise<Step | undefined>;
  /** Remembers a job. If that `settles` what was waiting, no step waits any more. */
  begun(sender: Sender, job: string, settles: boolean): Promise<void>;
  /** Returns the last jobs, the newest first. */
  jobs(sender: Sender): Promise<readonly string[]>;
  /** Does one work of a sender after another: the words may come while their picture is still fetched. */
  inTurn(sender: Sender, work: () => Promise<void>): Promise<void>;
};

type Begun = { readonly jobs: readonly string[] };

/**
 * Creates the memory of steps, on two shelves: what people wrote must not last as long as the jobs that they may still
 * cancel.
 */
export function createSteps({ hands, ...room }: ShelfRoom & { readonly hands: Hands }): Steps {
  const waiting = createShelf<Step>({
    ...room,
    folder: 'waiting-steps',
    lastsMilliseconds: limits.stepsMilliseconds,
  });
  const begun = createShelf<Begun>({
    ...room,
    folder: 'steps',
    // Longer than a step waits: a proposal that is looked at anew may still be cancelled.
    lastsMilliseconds: limits.messageMemoryMilliseconds,
  });
  const noteJob = async (sender: Sender, job: string) => {
    await begun.update(idOf(sender), ({ jobs }) => ({ jobs: withJob(jobs, job) }), { jobs: [] });
  };
  return {
    async remember(sender, step) {
      await waiting.put(idOf(sender), step);
      if (step.job !== undefined) await noteJob(sender, step.job);
    },
    last: (sender) => waiting.load(idOf(sender)),
    async begun(sender, job, settles) {
      if (settles) await waiting.remove(idOf(sender));
      await noteJob(sender, job);
    },
    jobs: async (sender) => (await begun.load(idOf(sender)))?.jobs ?? [],
    inTurn: (sender, work) => hands.inTurn(`steps-${idOf(sender)}`, work),
  };
}

/** Returns the jobs with one more, the newest first, and no more than a history has. */
function withJob(jobs: readonly string[], job: string): readonly string[] {
  return [job, ...jobs.filter((each) => each !== job)].slice(0, limits.historyEntries);
}

function idOf({ place, requester }: Sender): string {
  return hashOf(place.tenantId, conversationName(place.conversationId), requester.objectId);
}

/** The personal chats that PhotoBot knows, so that it can tell people what happened to their photo, in their language. */
export type PersonalChats = {
  /** Remembers in which language somebody reads, and their personal chat if this place is it. */
  remember(objectId: string, place: Place): Promise<void>;
  /**
   * Does the same when PhotoBot was added, and always writes. Another process may have forgotten the chat.
   * @returns the place with the language for the greeting, of which Teams tells nothing
   */
  welcome(objectId: string, place: Place): Promise<Place>;
  /** Forgets a chat from which PhotoBot was removed. */
  forget(objectId: string, place: Place): Promise<void>;
  /** Returns the personal chat of somebody; nothing if they have never had one with PhotoBot. */
  of(objectId: string): Promise<Place | undefined>;
};

/** Creates the memory of chats, on shelves by the object id of the person. */
export function createPersonalChats(room: ShelfRoom): PersonalChats {
  const { chatMilliseconds, languageMilliseconds } = limits;
  const chat = { ...room, folder: 'chats', lastsMilliseconds: chatMilliseconds };
  const places = createNotes<Place>(chat);
  const speech = { ...room, folder: 'languages', lastsMilliseconds: languageMilliseconds };
  const languages = createNotes<ReaderLanguage>(speech);
  const inTheirs = async (objectId: string, place: Place): Promise<Place> => ({
    ...place,
    language: (await languages.load(objectId)) ?? place.language,
  });
  const chats: PersonalChats = {
    async remember(objectId, place) {
      if (place.language) await languages.note(objectId, place.language);
      if (place.kind === 'personal') await places.note(objectId, place);
    },
    async welcome(objectId, place) {
      places.unsee(objectId);
      await chats.remember(objectId, place);
      return inTheirs(objectId, place);
    },
    async forget(objectId, place) {
      if (place.kind === 'personal') await places.remove(objectId);
    },
    async of(objectId) {
      const place = await places.load(objectId);
      return place && inTheirs(objectId, place);
    },
  };
  return chats;
}
