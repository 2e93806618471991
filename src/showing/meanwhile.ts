import { factsOf, toRefusal } from '../errors';
import { limits } from '../limits';
import { within } from '../net/within';
import type { Conversations } from '../outside';
import type { Log, Sleep } from '../ports';
import type { Place } from '../request';

/** What somebody hears while their answer takes long. */
export type Word = {
  /**
   * Ends the wait, because the answer comes now. Returns the id of the message that the answer is to replace, if there
   * is one.
   */
  end(): Promise<string | undefined>;
};

/** What the answer to a message needs besides the message. */
export type Answering = {
  readonly word: Word;
  /** Must be called as soon as the answer is stored, and so comes even after a crash. */
  readonly markAnswered: (how?: 'open') => Promise<void>;
};

export type WordNeeds = {
  readonly conversations: Pick<Conversations, 'post' | 'showTyping'>;
  readonly sleep: Sleep;
  readonly log: Log;
};

/** Begins to wait for an answer in some place: a sign of typing first, and words where it takes long. */
export type BeginWord = (place: Place) => Word;

/** Creates what tells people that they are heard. */
export function createWord({ conversations, log, sleep }: WordNeeds): BeginWord {
  return (place) => {
    const answered = new AbortController();
    const { signal } = answered;
    const waiting = (async () => {
      await sleep(limits.typingMilliseconds, signal);
      for (let signs = 0; signs < limits.typingSigns; signs += 1) {
        // Channels do not show it, and nobody needs to wait for it.
        conversations.showTyping(place).catch((thrown: unknown) => {
          log.debug('typing.not_shown', factsOf(thrown));
        });
        await sleep(limits.typingMilliseconds, signal);
      }
      return conversations.post(place, { kind: 'working' });
    })().catch((thrown: unknown) => {
      if (!signal.aborted) log.warn('word.not_shown', factsOf(thrown));
      return undefined;
    });
    return {
      async end() {
        answered.abort();
        return waiting;
      },
    };
  };
}

/** Returns whether work ends in time for the answer to a click. @throws what the work throws in that time */
export function isDoneSoon(sleep: Sleep, work: Promise<unknown>): Promise<boolean> {
  const ended = () => work.then(() => true);
  return within(limits.clickAnswerMilliseconds, ended, { sleep, late: () => false });
}

/** What goes on behind an answer. */
export type Background = {
  /** Lets work go on, and logs its failure as this event. */
  run(event: string, promise: Promise<unknown>): void;
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
};

/** Creates what lets work go on. */
export function createBackground(log: Log): Background {
  const running = new Set<Promise<unknown>>();
  return {
    run(event, promise) {
      const watched = promise
        .catch((thrown: unknown) => {
          const level = toRefusal(thrown).code === 'bot.bug' ? 'error' : 'warn';
          log[level](event, factsOf(thrown));
        })
        .finally(() => running.delete(watched));
      running.add(watched);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
