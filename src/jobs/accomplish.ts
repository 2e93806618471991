import { remarksOn, type Remarks } from '../targets/photo';
import { previewPart, shownPart } from '../memory/pictures';
import { Refusal } from '../errors';
import type { Deps } from './deps';
import { createProposal } from './proposal';
import { takeBack } from './take-back';
import type { Work } from './work';
import type { Assertion } from '../outside';
import { routes } from '../targets/catalog';
import type { Target } from '../targets/target';
import type { Question } from '../targets/wish';
import type { Errand, Result } from './errand';

/** Where an attempt has led to. */
export type Outcome = { readonly question: Question } | { readonly result: Result };

/**
 * Does an errand as far as it goes with somebody's sign-in; may run again after any failure.
 * @throws Refusal
 */
export async function attempt(
  deps: Deps,
  work: Work,
  errand: Errand,
  assertion: Assertion,
): Promise<Outcome> {
  const { task } = errand;
  if (task.name === 'undo') {
    const { id } = await takeBack(deps, work, task.changeId, assertion);
    return { result: { kind: 'change', id } };
  }
  const resolved = await deps.resolve({ ...errand, wish: task }, assertion);
  if ('question' in resolved) return resolved;
  const { source, target } = resolved;
  switch (task.name) {
    case 'show':
      return { result: await showPhoto(deps, errand, target, assertion) };
    case 'remove':
      return { result: await proposeRemoval(deps, errand, target, assertion) };
    case 'set': {
      const taken = source && (await takePicture(deps, errand, source, assertion));
      await createProposal(deps, { ...errand, ...taken, target, action: 'set' }, assertion);
      return { result: { kind: 'change', id: errand.id } };
    }
  }
}

async function showPhoto(
  deps: Deps,
  { id }: Errand,
  target: Target,
  assertion: Assertion,
): Promise<Result> {
  const photo = await deps.readPhoto(target, assertion);
  if (photo.kind === 'none') return { kind: 'photo', target };
  const { height, preview, width } = await deps.converter.thumbnail(photo.jpeg);
  await deps.changes.keep(id, shownPart, preview);
  const facts = { etag: photo.etag, bytes: photo.jpeg.length, width, height };
  return { kind: 'photo', target, facts };
}

/** The card shows what will be gone. */
async function proposeRemoval(
  deps: Deps,
  errand: Errand,
  target: Target,
  assertion: Assertion,
): Promise<Result> {
  refuseUnremovable(target);
  const jpeg = await readExisting(deps, target, assertion);
  const { preview, width } = await deps.converter.thumbnail(jpeg);
  const { framing, id } = errand;
  await deps.changes.keep(id, previewPart(framing), preview);
  await createProposal(deps, { ...errand, target, action: 'remove', side: width }, assertion);
  return { kind: 'change', id };
}

/** @throws Refusal where Microsoft 365 offers no way to remove such a photo */
export function refuseUnremovable({ kind }: Pick<Target, 'kind'>): void {
  if (!routes[kind].removable) throw new Refusal('change.cannot_remove', { kind });
}

/** Makes the photo of somebody the picture of this errand. */
async function takePicture(
  deps: Deps,
  { framing, id }: Errand,
  source: Target,
  assertion: Assertion,
): Promise<Pick<Errand, 'side'> & Remarks> {
  const jpeg = await readExisting(deps, source, assertion);
  const converted = await deps.converter.convert(jpeg, framing);
  await deps.changes.keepConverted(id, framing, converted);
  return { side: converted.side, ...remarksOn(converted) };
}

async function readExisting(deps: Deps, target: Target, assertion: Assertion): Promise<Buffer> {
  const photo = await deps.readPhoto(target, assertion);
  if (photo.kind === 'photo') return photo.jpeg;
  throw new Refusal('photo.none', { kind: target.kind, name: target.name });
}
