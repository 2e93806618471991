import { choicePart } from '../memory/pictures';
import type { Deps } from '../jobs/deps';
import { limits } from '../limits';
import type { Assertion } from '../outside';
import type { Target } from '../targets/target';
import type { Question } from '../jobs/errand';

/** Keeps a small picture of each choice, where there is one and it may be seen: a choice does without. */
export async function keepChoicePictures(
  deps: Deps,
  id: string,
  question: Question,
  assertion: Assertion,
): Promise<void> {
  if (question.kind !== 'choice') return;
  const kept = question.candidates.map(async ({ target }, index) => {
    if (!target) return;
    const picture = await smallPicture(deps, target, assertion).catch(() => undefined);
    if (picture) await deps.changes.keep(id, choicePart(index), picture);
  });
  await Promise.all(kept);
}

async function smallPicture(
  deps: Deps,
  target: Target,
  assertion: Assertion,
): Promise<Buffer | undefined> {
  const photo = await deps.readPhoto(target, assertion);
  if (photo.kind === 'none') return undefined;
  return (await deps.converter.thumbnail(photo.jpeg, limits.choicePictureSide)).preview;
}
