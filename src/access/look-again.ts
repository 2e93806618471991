import type { Refusal } from '../errors';
import { toRefusal } from '../errors';
import type { Audit } from '../memory/audit';
import type { Assertion } from '../outside';
import type { Route } from '../targets/catalog';
import { routes } from '../targets/catalog';
import type { AfterWrite } from '../targets/photo';
import type { KnownPhotos } from './known-photos';
import type { Readings } from './readings';
import type { Recognise, Side, Subject } from './recognise';

/** What is known of a photo that was written. */
export type Written = AfterWrite & {
  readonly route: Route;
  readonly keptInDirectory?: true;
  /** Graph said yes, but what was read back right after is not the new photo. Its readers may lag behind. */
  readonly onlyTaken?: true;
};

/** What a look at a photo tells of work whose answer was lost or proves nothing. */
export type Look =
  /** The work was done. After a write, `written` is what an undo needs to recognise the photo. */
  | { readonly kind: 'done'; readonly written?: Written }
  /** The previous photo is still there. Graph may show it for a while after it has taken the new one. */
  | { readonly kind: 'not_done' }
  /** The photo could not be read (`refusal`), is neither the new nor the previous one, or looks like both. */
  | { readonly kind: 'unknown'; readonly refusal?: Refusal };

/**
 * Reads the photo of a job back, once, and tells whether the work was done: whether the photo is the `wanted` side,
 * `new` after a write or `previous` after an undo. If both sides look the same, the work counts as done, unless Graph
 * has `refused` it. Never throws.
 */
export type LookAgain = (
  subject: Subject,
  assertion: Assertion,
  wanted: Side,
  refused?: boolean,
) => Promise<Look>;

type Needs = {
  readonly recognise: Recognise;
  readonly readings: Pick<Readings, 'after'>;
  readonly known: KnownPhotos;
  readonly audit: Pick<Audit, 'looked'>;
};

/** Creates what reads a photo back after work whose answer was lost. */
export function createLookAgain({ audit, known, readings, recognise }: Needs): LookAgain {
  return async (job, assertion, wanted, refused = false) => {
    const subject = await known.recall(job);
    const { action, framing, id, previous, target } = subject;
    // The previous photo is kept before any write; there is none, so nothing was written.
    if (!previous) return { kind: 'not_done' };
    const { route } = previous;
    const way = { target, route, assertion };
    await audit.looked(assertion, { target, permission: routes[route] });
    const newFirst = (wanted === 'new') !== refused;
    const sides: readonly Side[] = newFirst ? ['new', 'previous'] : ['previous', 'new'];
    // An undo comes after a write.
    const sent: readonly Side[] = wanted === 'new' ? ['new'] : ['previous', 'new'];
    let side: Side | 'either' | undefined;
    try {
      side = await recognise(subject, way, { sides, sent });
    } catch (thrown) {
      return { kind: 'unknown', refusal: toRefusal(thrown) };
    }
    if (side === undefined || side === 'either') return { kind: 'unknown' };
    if (side !== wanted) return { kind: 'not_done' };
    if (wanted === 'previous') {
      await known.note(subject, way);
      return { kind: 'done' };
    }
    if (action !== 'set') return { kind: 'done', written: { route, etag: '' } };
    // Nobody knows how often it was written.
    const back = await readings.after({ id, framing, side: 'new', over: previous }, way);
    return { kind: 'done', written: { route, ...back } };
  };
}
