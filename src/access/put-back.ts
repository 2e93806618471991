import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Act } from '../memory/audit';
import type { Pictures } from '../memory/pictures';
import { photoPart } from '../memory/pictures';
import type { Assertion } from '../outside';
import type { Clock } from '../ports';
import { fingerprint } from '../store/store';
import { routes } from '../targets/catalog';
import type { PhotoCalls, Way } from './graph-call';
import type { KnownPhotos } from './known-photos';
import { refuseFormerAdministrator } from './policy';
import type { Done, Others, OutcomeUnknown, PutPhoto, Track } from './put-photo';
import { trackOutcome } from './put-photo';
import type { Recognise, Side, Subject } from './recognise';

/**
 * Puts the previous photo of a job back, or removes the photo if there was none before. It does not overwrite what
 * somebody else has set in the meantime. After a crash (`resumed`) the previous photo may have been sent already.
 * @throws Refusal if nothing was changed, such as `change.overtaken`
 */
export type PutBack = (
  subject: Subject,
  assertion: Assertion,
  resumed?: boolean,
) => Promise<Done | OutcomeUnknown>;

type Needs = {
  readonly calls: Pick<PhotoCalls, 'etag' | 'remove'>;
  readonly put: PutPhoto;
  readonly recognise: Recognise;
  readonly known: KnownPhotos;
  readonly pictures: Pick<Pictures, 'picture'>;
  readonly photoAdministrators: ReadonlySet<string>;
  readonly now: Clock;
};

/** Creates what undoes a write, with the same permission as that write. */
export function createPutBack(needs: Needs): PutBack {
  const { known, now, photoAdministrators, pictures } = needs;
  return async (job, assertion, resumed = false) => {
    const { doubt, previous, requester, target, unanswered } = job;
    if (!previous) throw new Refusal('change.undo_lapsed');
    const subject = await known.recall(job);
    const { route } = previous;
    const way: Way = { target, route, assertion };
    refuseFormerAdministrator(photoAdministrators, requester, route);
    const isPhoto = previous.kind === 'photo';
    const photo = isPhoto ? await pictures.picture(subject.id, 'previous') : undefined;
    if (isPhoto && !photo) throw new Refusal('change.undo_lapsed');
    // An undo that was cut off may have written already. To write the same once more is safe.
    const isOpen = resumed || unanswered === 'undo';
    const tried = isOpen || doubt?.of === 'undo';
    const refuse = (mayBeDone: boolean) => refuseOthers(needs, subject, way, tried || mayBeDone);
    // The time is taken before the first read, because a read may have to wait.
    const others = { lookedAt: now(), refuse };
    try {
      await refuse(tried);
    } catch (thrown) {
      if (!isOpen || !(thrown instanceof Refusal) || thrown.code === 'change.overtaken')
        throw thrown;
      return { kind: 'unknown', refusal: thrown, unanswered: true };
    }
    const outcome = await trackOutcome(isOpen, (track) =>
      restore(needs, subject, way, { track, others, photo }),
    );
    if (outcome.kind === 'unknown') return outcome;
    await known.note(subject, way, outcome.etag);
    return { kind: 'done' };
  };
}

type Restoring = {
  readonly others: Others;
  readonly track: Track;
  /** Nothing if there was no photo before. */
  readonly photo: Buffer | undefined;
};

async function restore(
  needs: Omit<Needs, 'known' | 'photoAdministrators'>,
  subject: Subject,
  way: Way,
  { others, photo, track }: Restoring,
): Promise<(Done & SeenBack) | OutcomeUnknown> {
  const { calls, put } = needs;
  const writing = { ...way, act: await actOf(needs, subject) };
  if (!photo) {
    if (!routes[way.route].removable) throw new Refusal('change.cannot_undo');
    const { result: gone } = await track((watch) => calls.remove(writing, watch), others);
    return gone ? { kind: 'done' } : onlyTaken();
  }
  await track((watch) => put(writing, photo, watch), others);
  const back = await seenBack(needs, subject, way, others.lookedAt);
  return back ? { kind: 'done', ...back } : onlyTaken();
}

/** Refuses to go on if the photo is neither the new nor the previous one. @throws Refusal `change.overtaken` */
async function refuseOthers(
  { recognise }: Needs,
  subject: Subject,
  way: Way,
  mayBeDone: boolean,
): Promise<void> {
  const sent: readonly Side[] = mayBeDone ? ['previous', 'new'] : ['new'];
  if (await recognise(subject, way, { sides: ['previous', 'new'], sent })) return;
  throw new Refusal('change.overtaken', { kind: subject.target.kind });
}

/** Returns the act for the audit. An undo replaces the photo that was sent; after a removal, no photo. */
async function actOf({ pictures }: Pick<Needs, 'pictures'>, subject: Subject): Promise<Act> {
  const { action, framing, id } = subject;
  const ours = action === 'set' ? await pictures.picture(id, photoPart(framing)) : undefined;
  const gone = action === 'remove' ? 'none' : undefined;
  return { of: 'undo', job: subject, before: ours ? fingerprint(ours) : gone };
}

function onlyTaken(): OutcomeUnknown {
  return { kind: 'unknown', refusal: new Refusal('change.undo_uncertain'), answer: 'taken' };
}

/** A photo that is back, with its etag if that proves it. */
type SeenBack = { readonly etag?: string };

/**
 * Reads the photo back, once. Returns nothing unless its etag shows that the new one is gone, or its bytes the previous
 * one.
 */
async function seenBack(
  { calls, now, recognise }: Pick<Needs, 'calls' | 'now' | 'recognise'>,
  subject: Subject,
  way: Way,
  lookedAt: number,
): Promise<SeenBack | undefined> {
  const { etag: ours = '', readBack } = subject;
  // If the new photo may have several etags, another etag proves nothing.
  const etag = ours !== '' && readBack === undefined ? await calls.etag(way) : '';
  const isPrompt = now() - lookedAt <= limits.graphRereadMilliseconds;
  if (isPrompt && etag !== '' && etag !== ours) return { etag };
  const byBytes: Subject = { ...subject, etag: '' };
  // An etag that is still ours speaks against a photo that only looks like the previous one.
  const isStillOurs = etag !== '' && etag === ours;
  const sent: readonly Side[] = isStillOurs ? ['new'] : ['previous', 'new'];
  const sought = { sides: ['previous'], sent } as const;
  const side = await recognise(byBytes, way, sought).catch(() => undefined);
  return side === 'previous' ? {} : undefined;
}
