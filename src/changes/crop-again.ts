import type { ClickAnswer } from '../cards';
import { Refusal } from '../errors';
import { isCrop } from '../photos/crop';
import { current, newest, soon } from './answer-card';
import type { PhotoChange } from './change';
import { move } from './change';
import type { Deps } from './deps';
import { show } from './show';
import type { Work } from './work';

/** Cuts the photo anew from the master and shows it; only a proposal can be cropped. */
export async function cropAgain(
  deps: Deps,
  work: Work,
  change: PhotoChange,
  crop: unknown,
): Promise<ClickAnswer> {
  if (change.state !== 'proposed' || !isCrop(crop)) return current(deps, change);
  const cut = async () => {
    const master = await deps.changes.picture(change.id, 'master');
    if (!master) throw new Refusal('change.unknown');
    const { photo, preview, side } = await deps.converter.cropAgain(master, crop);
    await deps.changes.keep(change.id, `photo-${crop}`, photo);
    await deps.changes.keep(change.id, `preview-${crop}`, preview);
    const updated = await deps.changes.update(change.id, (newest) =>
      newest.state === 'proposed'
        ? move(newest, 'proposed', deps.now(), { crop, side })
        : undefined,
    );
    if (updated?.moved) work.inBackground('card.show', show(deps, change));
  };
  const cutting = cut();
  // A queue may be longer than a client waits; then the card follows when it is cut.
  work.inBackground(
    'change.crop',
    cutting.catch(() => undefined),
  );
  await soon(deps, cutting);
  return newest(deps, change);
}
