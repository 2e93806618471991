import type { Cloud } from '../clouds';
import { Refusal } from '../errors';
import { routeUnsupported } from '../graph/errors';
import type { Pictures } from '../memory/pictures';
import { photoPart } from '../memory/pictures';
import type { Assertion } from '../outside';
import type { Log } from '../ports';
import type { Route } from '../targets/catalog';
import { routes } from '../targets/catalog';
import { routesTo } from '../targets/permissions';
import { byFirstWay } from './fall-back';
import type { PhotoCalls, Way } from './graph-call';
import type { Written } from './look-again';
import { refuseFormerAdministrator } from './policy';
import type { Done, PutPhoto, Track, Tracked, OutcomeUnknown } from './put-photo';
import { trackOutcome } from './put-photo';
import type { AfterWrite, Readings } from './readings';
import type { Recognise, Subject } from './recognise';

/**
 * Sets or removes the photo of a job by the first way that the tenant offers and grants. The previous photo is in the
 * store before anything is overwritten. A photo from an earlier try does not count as the previous one; a photo that
 * somebody else has set since then does.
 * @throws Refusal if nothing was changed
 */
export type WritePhoto = (
  subject: Subject,
  assertion: Assertion,
) => Promise<(Done & Written) | OutcomeUnknown>;

type WayNeeds = {
  readonly calls: Pick<PhotoCalls, 'remove'>;
  readonly put: PutPhoto;
  readonly readings: Readings;
  readonly recognise: Recognise;
  readonly pictures: Pick<Pictures, 'picture'>;
};

type Needs = WayNeeds & {
  readonly photoAdministrators: ReadonlySet<string>;
  readonly cloud: Cloud;
  readonly log: Log;
};

/** Creates what writes the photos of jobs. */
export function createWritePhoto(needs: Needs): WritePhoto {
  const { cloud, log, photoAdministrators } = needs;
  return (subject, assertion) =>
    trackOutcome(subject.unanswered === 'apply', async (track) => {
      const { id, requester, target } = subject;
      const missed = ({ route }: { readonly route: Route }, why: string) =>
        log.warn(`route.${why}`, { job: id, route });
      const written = await byFirstWay(
        waysOf(cloud, subject),
        ({ route }) => {
          refuseFormerAdministrator(photoAdministrators, requester, route);
          return writeBy(needs, subject, { target, route, assertion }, track);
        },
        missed,
      );
      return { kind: 'done' as const, ...written };
    });
}

/**
 * Returns the ways to try, from the route of an earlier try on. By a route before that one, the photo of the earlier
 * try would be taken for the previous photo.
 */
function waysOf(cloud: Cloud, { asApplication, previous, target }: Subject) {
  const all = routesTo(target, { asApplication: asApplication === true, cloud });
  const left = previous ? [previous.route, ...all.slice(all.indexOf(previous.route) + 1)] : all;
  return left.map((route) => ({ route, path: routes[route].photo(target) }));
}

async function writeBy(
  needs: WayNeeds,
  subject: Subject,
  way: Way,
  track: Track,
): Promise<Written> {
  const { calls, pictures, readings } = needs;
  const { action, framing, id, previous: keptBefore, target } = subject;
  const { route } = way;
  const previous = await readings.before(subject, way);
  const refuseOthers = async () => {
    if (await readings.isUnchanged({ ...subject, previous }, way)) return;
    throw new Refusal('change.newer_photo');
  };
  const before = previous.kind === 'none' ? 'none' : previous.hash;
  const writing = { ...way, act: { of: 'write', job: subject, before } } as const;
  if (action === 'remove') {
    if (previous.kind === 'none') {
      throw new Refusal('photo.none', { kind: target.kind, name: target.name });
    }
    const { result: gone } = await track((watch) => calls.remove(writing, watch), refuseOthers);
    return { route, etag: '', ...(!gone && { onlyTaken: true }) };
  }
  const photo = await pictures.picture(id, photoPart(framing));
  if (!photo) throw new Refusal('change.unknown');
  const { repeated, result: kept } = await putOrFind(needs, { ...subject, previous }, way, () =>
    track((watch) => needs.put(writing, photo, watch), refuseOthers),
  );
  const written = { id, framing, previous, repeated: repeated || keptBefore?.route === route };
  const back = await readings.after(written, way);
  // A photo that Entra alone has may not show up by this way.
  if (kept === 'directory') return { route, ...back, keptInDirectory: true };
  return { route, ...back, ...(!isShown(back) && { onlyTaken: true }) };
}

type Sent = Tracked<Awaited<ReturnType<PutPhoto>>>;

/**
 * Writes the photo. If Graph says that it has no such route, the write may have worked all the same. So it is looked at
 * before another route is tried. Only teams have two routes.
 */
async function putOrFind(
  { recognise }: Pick<WayNeeds, 'recognise'>,
  subject: Subject,
  way: Way,
  put: () => Promise<Sent>,
): Promise<Sent> {
  try {
    return await put();
  } catch (thrown) {
    const unsupported = thrown instanceof Refusal && routeUnsupported(thrown.cause);
    if (!unsupported || way.target.kind !== 'team') throw thrown;
    const side = await recognise(subject, way, ['previous', 'new']).catch(() => undefined);
    if (side !== 'new') throw thrown;
    return { result: 'mailbox', repeated: true };
  }
}

/** Whether what was read back right after the write is no longer what was there before. */
function isShown({ etag, readBack }: AfterWrite): boolean {
  return etag !== '' || readBack !== undefined;
}
