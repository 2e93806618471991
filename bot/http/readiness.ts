import type { Clock, Log, Sleep, Store } from '../../src/index';
import { limits, within } from '../../src/index';
import { errorFields } from '../log';
import type { Answer, Page } from './routes';

export type ReadinessNeeds = {
  readonly store: Pick<Store, 'isWhole'>;
  readonly log: Log;
  readonly now: Clock;
  readonly sleep: Sleep;
};

/**
 * Creates the page for probes that ask whether the store works: 200 with `ok`, or with `degraded` as long as something
 * damaged is set aside beside it, else 503 with `not`. Reasons go to the log. What was found counts for a while.
 */
export function createReadiness({ log, now, sleep, store }: ReadinessNeeds): Page {
  let found: { readonly at: number; readonly answer: Promise<Answer> } | undefined;

  async function look(): Promise<Answer> {
    const late = () => {
      throw new Error('the store does not answer');
    };
    try {
      const milliseconds = limits.storeCallMilliseconds;
      const whole = await within(milliseconds, () => store.isWhole(), { sleep, late });
      return answerWith(200, whole ? 'ok' : 'degraded');
    } catch (thrown) {
      log.error('store.not_ready', errorFields(thrown));
      return answerWith(503, 'not');
    }
  }

  return () => {
    if (!found || now() - found.at >= limits.readinessMilliseconds) {
      found = { at: now(), answer: look() };
    }
    return found.answer;
  };
}

function answerWith(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}
