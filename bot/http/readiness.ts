import type { Clock, Log, Sleep, Store, Workers } from '../../src/index';
import { createPhotoConverter, limits, plainFraming, within } from '../../src/index';
import { errorFields } from '../log';
import { probed } from './probed';
import type { Answer, Page } from './routes';

export type ReadinessNeeds = {
  readonly store: Pick<Store, 'isWhole'>;
  readonly workers: Workers;
  readonly log: Log;
  readonly now: Clock;
  readonly sleep: Sleep;
};

/**
 * Creates the page for probes that ask whether the store and the conversion of pictures work: 200 with the version and
 * `ok`, and `degraded` as long as something damaged is set aside beside the store; else 503 with `not`. Reasons go to the
 * log. What was found counts for a while.
 */
export function createReadiness({ log, now, sleep, store, workers }: ReadinessNeeds): Page {
  let found: { readonly at: number; readonly answer: Promise<Answer> } | undefined;
  const converter = createPhotoConverter({ workers, now, log: silent });

  /** Returns nothing where it does not work. */
  async function tried<T>(
    event: string,
    work: () => Promise<T>,
  ): Promise<{ value: T } | undefined> {
    const late = () => {
      throw new Error('no answer in time');
    };
    try {
      return { value: await within(limits.storeCallMilliseconds, work, { sleep, late }) };
    } catch (thrown) {
      log.error(event, errorFields(thrown));
      return undefined;
    }
  }

  async function look(): Promise<Answer> {
    const [whole, picture] = await Promise.all([
      tried('store.not_ready', () => store.isWhole()),
      tried('pictures.not_ready', () => converter.convert(sample, plainFraming)),
    ]);
    if (!whole || !picture) return probed(503, 'not');
    return probed(200, whole.value ? 'ok' : 'ok degraded');
  }

  return () => {
    if (!found || now() - found.at >= limits.readinessMilliseconds) {
      found = { at: now(), answer: look() };
    }
    return found.answer;
  };
}

/** Nobody wants a line for each of these pictures. */
const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** A PNG of 64 by 64 pixels that one sees through, so that a worker has to put a ground behind it. */
const sample = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAA1BMVEXIeCjqlaEmAAAAAXRSTlOArV5bRgAAAAlwSFlzAAAD6AAAA+gBtXtSawAAABtJREFUWMPtwYEAAAAAw6D5U9/gBFUBAAAAfAMQQAABGbMxdgAAAABJRU5ErkJggg==',
  'base64',
);
