import { remarksOn, type Remarks } from '../jobs/change';
import type { Deps } from '../jobs/deps';
import { choicePart } from '../memory/pictures';
import { recentPhotos, reuse } from './recent';
import { Refusal } from '../errors';
import { limits } from '../limits';
import type { Choice, Errand, Question } from '../jobs/errand';
import { moveErrand } from '../jobs/errand';
import { afterFailure } from '../jobs/fail';
import { teamHere } from './team-here';

/** Whether the next step offers the requester's own recent photos, which nobody needs to be signed in for. */
export function offersRecent({ recent }: Errand): boolean {
  return recent !== undefined && recent.chosen === undefined;
}

/** Gives the errand with the recent photos to choose from; without any it only says how to send a picture. */
export async function offerRecent(deps: Deps, errand: Errand): Promise<Errand> {
  try {
    // First, because without the team every choice would be in vain.
    const known = { ...errand.known, ...(await teamOf(deps, errand)) };
    return moveErrand(errand, 'waiting', deps.now(), { known, question: await ask(deps, errand) });
  } catch (thrown) {
    return afterFailure(deps, errand, thrown);
  }
}

/** @throws Refusal `team.unknown` where PhotoBot is not added to the team */
async function teamOf(
  deps: Deps,
  { place, task }: Errand,
): Promise<Pick<Errand['known'], 'whose'>> {
  if (task.name !== 'set' || task.whose.kind !== 'team') return {};
  return { whose: await teamHere(deps, place) };
}

async function ask(deps: Deps, errand: Errand): Promise<Question> {
  const candidates: Choice[] = [];
  // One after another, as the converter asks for.
  for (const { change, photo } of await recentPhotos(deps, errand)) {
    const { appliedAt, id, movedAt, target } = change;
    const small = await deps.converter
      .thumbnail(photo, limits.choicePictureSide)
      .catch(() => undefined);
    if (small) await deps.changes.keep(errand.id, choicePart(candidates.length), small.preview);
    const recent = { changeId: id, at: appliedAt ?? movedAt };
    candidates.push({ name: target.name, detail: '', target, recent });
  }
  return { kind: 'choice', part: 'recent', fits: true, wanted: '', candidates, more: 0 };
}

/** Makes a recent photo the picture of this errand, framed as it was. @throws Refusal `photo.forgotten` */
export async function takeRecent(
  deps: Deps,
  errand: Errand,
  changeId: string,
): Promise<Pick<Errand, 'framing' | 'side'> & Remarks> {
  const change = await reuse(deps, changeId, errand);
  if (!change) throw new Refusal('photo.forgotten');
  const { framing, side } = change;
  return { framing, side, ...remarksOn(change) };
}
