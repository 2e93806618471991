import type { Refusal } from '../errors';
import { toRefusal } from '../errors';
import type { Audit } from '../memory/audit';
import type { Assertion } from '../outside';
import type { Route } from '../targets/catalog';
import { routes } from '../targets/catalog';
import type { AfterWrite, Readings } from './readings';
import type { Recognise, Side, Subject } from './recognise';

/** What is known of a photo that was written. */
export type Written = AfterWrite & {
  readonly route: Route;
  readonly keptInDirectory?: true;
  /** Graph has taken it, and no more: what was read back right after does not show it, as its readers may lag behind. */
  readonly onlyTaken?: true;
};

/** What a second look has told of a change of which nobody knew. */
export type Look =
  /** After a write with what is known of the photo, by which an undo knows it again. */
  | { readonly kind: 'done'; readonly written?: Written }
  /** What was there before is there still. Graph may show it for a while after it has taken the new one. */
  | { readonly kind: 'not_done' }
  /** With a refusal where the photo could not be read; else it is neither the one nor the other. */
  | { readonly kind: 'unknown'; readonly refusal?: Refusal };

/**
 * Reads the photo of a job back, once, and says whether the write, or the undo, that ends with this side was done.
 * Never throws. Where both sides look the same it was done, unless Graph has refused it.
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
  readonly audit: Pick<Audit, 'looked'>;
};

/** Creates what reads a photo back after work whose answer was lost. */
export function createLookAgain({ audit, readings, recognise }: Needs): LookAgain {
  return async (subject, assertion, wanted, refused = false) => {
    const { action, framing, id, previous, target } = subject;
    // What is there is read before anything is written.
    if (!previous) return { kind: 'not_done' };
    const { route } = previous;
    const way = { target, route, assertion };
    await audit.looked(assertion, { target, permission: routes[route] });
    const newFirst = (wanted === 'new') !== refused;
    const sides: readonly Side[] = newFirst ? ['new', 'previous'] : ['previous', 'new'];
    let side: Side | undefined;
    try {
      side = await recognise(subject, way, sides);
    } catch (thrown) {
      return { kind: 'unknown', refusal: toRefusal(thrown) };
    }
    if (side === undefined) return { kind: 'unknown' };
    if (side !== wanted) return { kind: 'not_done' };
    if (wanted === 'previous') return { kind: 'done' };
    // Nobody knows how often it was taken.
    const written = { id, framing, previous, repeated: true };
    const back = action === 'set' ? await readings.after(written, way) : { etag: '' };
    return { kind: 'done', written: { route, ...back } };
  };
}
