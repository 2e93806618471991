import { factsOf } from '../errors';
import { limits } from '../limits';
import type { Conversations } from '../outside';
import type { Log, Sleep } from '../ports';
import type { Place } from '../request';

/** The wait for an answer that may take long. Its sender sees a sign of typing, then the message “working”. */
export type Wait = {
  /**
   * Ends the wait, because the answer comes now. Returns the id of the message that the answer is to replace, if there
   * is one.
   */
  end(): Promise<string | undefined>;
};

/** What the answer to a message needs besides the message. */
export type Answering = {
  readonly wait: Wait;
  /** Must be called as soon as the answer is stored, because it then comes even after a crash. */
  readonly markAnswered: (how?: 'open') => Promise<void>;
};

export type WaitNeeds = {
  readonly conversations: Pick<Conversations, 'post' | 'showTyping'>;
  readonly sleep: Sleep;
  readonly log: Log;
};

/** Begins the wait for an answer in a place. */
export type BeginWait = (place: Place) => Wait;

/** Creates what shows people that their message has arrived. */
export function createWait({ conversations, log, sleep }: WaitNeeds): BeginWait {
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
      if (!signal.aborted) log.warn('working.not_shown', factsOf(thrown));
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
