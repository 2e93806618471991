import { Refusal } from '../errors';
import type { Pictures } from '../memory/pictures';
import type { Assertion } from '../outside';
import { routes } from '../targets/catalog';
import type { PhotoCalls, Way } from './graph-call';
import { refuseFormerAdministrator } from './policy';
import type { Done, PutPhoto, Sending, Unknown } from './put-photo';
import { knowing } from './put-photo';
import type { Recognise, Subject } from './recognise';

/**
 * Puts the previous photo of a job back, or removes the photo where there was none. It does not overwrite what somebody
 * else has set in the meantime.
 * @throws Refusal where nothing was changed, such as `change.overtaken`
 */
export type PutBack = (subject: Subject, assertion: Assertion) => Promise<Done | Unknown>;

type Needs = {
  readonly calls: Pick<PhotoCalls, 'remove'>;
  readonly put: PutPhoto;
  readonly recognise: Recognise;
  readonly pictures: Pick<Pictures, 'picture'>;
  /** Object ids of those who may change anybody's photo with the app's own permission. */
  readonly photoAdministrators: ReadonlySet<string>;
};

/** Makes the one that undoes what was written, with the very permission that it was written with. */
export function createPutBack(needs: Needs): PutBack {
  const { photoAdministrators, recognise } = needs;
  return async (subject, assertion) => {
    const { previous, requester, target } = subject;
    if (!previous) throw new Refusal('change.undo_lapsed');
    const { route } = previous;
    const way: Way = { target, route, assertion };
    refuseFormerAdministrator(photoAdministrators, requester, route);
    // What an undo wrote before it was cut off is no conflict: writing it once more changes nothing.
    if (!(await recognise(subject, way, ['previous', 'new']))) {
      throw new Refusal('change.overtaken', { kind: target.kind });
    }
    return knowing((sending) => restore(needs, subject, way, sending));
  };
}

async function restore(
  { calls, pictures, put }: Needs,
  { id, previous }: Subject,
  way: Way,
  sending: Sending,
): Promise<Done | Unknown> {
  if (previous?.kind === 'none') {
    if (!routes[way.route].removable) throw new Refusal('change.cannot_undo');
    if (await sending(calls.remove(way))) return { kind: 'done' };
    return { kind: 'unknown', refusal: new Refusal('change.undo_uncertain') };
  }
  const photo = await pictures.picture(id, 'previous');
  if (!photo) throw new Refusal('change.undo_lapsed');
  await sending(put(way, photo));
  return { kind: 'done' };
}
