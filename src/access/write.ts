import type { Cloud } from '../clouds';
import { Refusal } from '../errors';
import { routeUnsupported } from '../graph/errors';
import type { Watch } from '../graph/exchange';
import type { Allowances } from '../memory/allowances';
import type { Pictures } from '../memory/pictures';
import { photoPart } from '../memory/pictures';
import type { Assertion } from '../outside';
import type { Log } from '../ports';
import type { Route } from '../targets/catalog';
import type { AfterWrite, Previous } from '../targets/photo';
import { routes } from '../targets/catalog';
import { routesTo } from '../targets/permissions';
import { byFirstWay } from './fall-back';
import type { PhotoCalls, Way, WritingWay } from './graph-call';
import type { Written } from './look-again';
import { refuseFormerAdministrator } from './policy';
import type { Done, Others, PutPhoto, Track, OutcomeUnknown } from './put-photo';
import { trackOutcome } from './put-photo';
import type { Readings } from './readings';
import { tellsNews } from './readings';
import type { Untouched } from './untouched';
import type { Recognise, Side, Sought, Subject } from './recognise';

/**
 * Sets or removes the photo of a job by the first way that the tenant offers and grants. The previous photo is in the
 * store before anything is overwritten. The photo of an earlier try does not count as the previous one. A photo that
 * somebody else has set since does. After a crash (`resumed`) it does not, because nobody has pressed anew.
 * @throws Refusal if nothing was changed
 */
export type WritePhoto = (
  subject: Subject,
  assertion: Assertion,
  resumed?: boolean,
) => Promise<(Done & Written) | OutcomeUnknown>;

type WayNeeds = {
  readonly calls: Pick<PhotoCalls, 'etag' | 'readOwned' | 'remove'>;
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
  return (subject, assertion, resumed = false) =>
    trackOutcome(subject.unanswered === 'apply', async (track) => {
      const { id, requester, target } = subject;
      const missed = ({ route }: { readonly route: Route }, why: string) =>
        log.warn(`route.${why}`, { job: id, route });
      const written = await byFirstWay(
        waysOf(cloud, subject),
        ({ route }) => {
          refuseFormerAdministrator(photoAdministrators, requester, route);
          return writeBy(needs, { ...subject, resumed }, { target, route, assertion }, track);
        },
        missed,
      );
      return { kind: 'done' as const, ...written };
    });
}

type CheckNeeds = {
  readonly allowed: Pick<Allowances, 'change'>;
  readonly untouched: Untouched;
  readonly write: WritePhoto;
};

/** Creates a `WritePhoto` that first asks `untouched`, and `allowed` once a change. It also throws what they throw. */
export function createCheckedWrite({ allowed, untouched, write }: CheckNeeds): WritePhoto {
  return async (subject, assertion, resumed) => {
    if (!resumed && subject.restores) await untouched(subject, assertion);
    // Another try of the same change counts no more.
    if (!resumed && !subject.previous) await allowed.change(subject);
    return write(subject, assertion, resumed);
  };
}

/**
 * Returns the ways to try, beginning with the route of an earlier try. A route before that one would take the photo of
 * the earlier try for the previous photo.
 */
function waysOf(cloud: Cloud, { asApplication, previous, target }: Subject) {
  const all = routesTo(target, { asApplication: asApplication === true, cloud });
  const left = previous ? [previous.route, ...all.slice(all.indexOf(previous.route) + 1)] : all;
  return left.map((route) => ({ route, path: routes[route].photo(target) }));
}

async function writeBy(
  needs: WayNeeds,
  subject: Subject & { readonly resumed: boolean },
  way: Way,
  track: Track,
): Promise<Written> {
  const { calls, pictures, readings } = needs;
  const { action, framing, id, previous: keptBefore, resumed } = subject;
  const { route } = way;
  const { lookedAt, previous } =
    resumed && keptBefore?.route === route
      ? { lookedAt: 0, previous: keptBefore }
      : await readings.keepPrevious(subject, way);
  const tried = { ...subject, previous };
  const others: Others = {
    lookedAt,
    refuse: (mayBeDone) => refuseNewer(needs, tried, way, resumed || mayBeDone),
  };
  const before = previous.kind === 'none' ? 'none' : previous.hash;
  const writing = { ...way, act: { of: 'write', job: subject, before } } as const;
  if (action === 'remove') return removeBy(calls, tried, writing, { others, track });
  const photo = await pictures.picture(id, photoPart(framing));
  if (!photo) throw new Refusal('change.unknown');
  const { repeated, result: kept } = await track(
    (watch) => putOrFind(needs, tried, way, { watch, put: () => needs.put(writing, photo, watch) }),
    others,
  );
  const isFirst = !repeated && keptBefore?.route !== route;
  const seen = isFirst ? { lookedAt } : {};
  const back = await readings.after({ id, framing, side: 'new', over: previous, ...seen }, way);
  // A photo that Entra alone has may not show up by this way.
  if (kept === 'directory') return { route, ...back, keptInDirectory: true };
  return { route, ...back, ...(!isShown(back) && { onlyTaken: true }) };
}

/** @throws Refusal `photo.none` */
async function removeBy(
  calls: Pick<PhotoCalls, 'remove'>,
  { previous, target }: Subject & { readonly previous: Previous },
  writing: WritingWay,
  { others, track }: { readonly others: Others; readonly track: Track },
): Promise<Written> {
  if (previous.kind === 'none') {
    throw new Refusal('photo.none', { kind: target.kind, name: target.name });
  }
  const { result: gone } = await track((watch) => calls.remove(writing, watch), others);
  return { route: writing.route, etag: '', ...(!gone && { onlyTaken: true }) };
}

/** @throws Refusal if somebody else may have set a photo since */
async function refuseNewer(
  { calls, recognise }: WayNeeds,
  subject: Subject & { readonly previous: Previous },
  way: Way,
  mayBeDone: boolean,
): Promise<void> {
  const isNews = tellsNews(await calls.etag(way), subject.previous);
  // The photo is read after its etag, so that hardly any time is left before the write.
  const sent: readonly Side[] = mayBeDone ? ['new'] : [];
  const side = await recognise(subject, way, { sides: ['new', 'previous'], sent });
  if (side === undefined) {
    // There is nothing that could be lost.
    if ((await calls.readOwned(way)).kind === 'none') return;
    throw new Refusal('change.newer_photo');
  }
  // A new etag and the old photo contradict each other.
  if (isNews && side === 'previous') {
    throw new Refusal('change.uncertain', { action: subject.action });
  }
}

/**
 * Writes the photo. If Graph says that it has no such route, the write may have worked all the same, and somebody else
 * may have written since. So the photo is read before another route is tried. Only teams have two routes.
 */
async function putOrFind(
  { recognise }: Pick<WayNeeds, 'recognise'>,
  subject: Subject,
  way: Way,
  { put, watch }: { readonly put: () => ReturnType<PutPhoto>; readonly watch: Watch },
): ReturnType<PutPhoto> {
  try {
    return await put();
  } catch (thrown) {
    const unsupported = thrown instanceof Refusal && routeUnsupported(thrown.cause);
    if (!unsupported || way.target.kind !== 'team') throw thrown;
    const unseen = () => {
      throw new Refusal('change.uncertain', { action: 'set' });
    };
    const sought: Sought = { sides: ['previous', 'new'], sent: ['new'] };
    const side = await recognise(subject, way, sought).catch(unseen);
    if (side === undefined) throw new Refusal('change.newer_photo');
    if (side === 'previous') throw thrown;
    watch.unanswered();
    return 'mailbox';
  }
}

/** Whether what was read back right after the write is no longer what was there before. */
function isShown({ etag, readBack }: AfterWrite): boolean {
  return etag !== '' || readBack !== undefined;
}
