import type { ClickAnswer } from '../cards';
import { Refusal } from '../errors';
import { isFraming } from '../photos/pixels/framing';
import type { Framing } from '../photos/pixels/framing';
import type { Click } from '../request';
import { current, newest, soon } from './answer-card';
import type { PhotoChange } from './change';
import { move } from './change';
import type { Deps } from './deps';
import { photoPart, previewPart } from '../memory/pictures';
import { show } from './show';
import type { Work } from './work';

type Choice = Pick<Click, 'crop' | 'turn' | 'ground'>;

/** Makes the photo anew from the master and shows it; only a proposal can be framed, and only in a way that we know. */
export async function frameAgain(
  deps: Deps,
  work: Work,
  change: PhotoChange,
  choice: Choice,
): Promise<ClickAnswer> {
  const framing = chosen(change.framing, choice);
  if (change.state !== 'proposed' || !framing) return current(deps, change);
  const framed = makeAnew(deps, work, change, framing);
  // A queue may be longer than a client waits; then the card follows when the photo is made.
  work.inBackground(
    'change.frame',
    framed.catch(() => undefined),
  );
  await soon(deps, framed);
  return newest(deps, change);
}

/** The framing with what was clicked in place of what was; nothing for a click that says nothing, or nonsense. */
function chosen(before: Framing, { crop, turn, ground }: Choice): Framing | undefined {
  if (crop === undefined && turn === undefined && ground === undefined) return undefined;
  const wanted = {
    crop: crop ?? before.crop,
    turn: turn ?? before.turn,
    ground: ground ?? before.ground,
  };
  return isFraming(wanted) ? wanted : undefined;
}

async function makeAnew(
  deps: Deps,
  work: Work,
  { id }: PhotoChange,
  framing: Framing,
): Promise<void> {
  const { changes, converter, now } = deps;
  const master = await changes.picture(id, 'master');
  if (!master) throw new Refusal('change.unknown');
  const { photo, preview, side } = await converter.frameAgain(master, framing);
  await changes.keep(id, photoPart(framing), photo);
  await changes.keep(id, previewPart(framing), preview);
  const updated = await changes.update(id, (newest) =>
    newest.state === 'proposed' ? move(newest, 'proposed', now(), { framing, side }) : undefined,
  );
  if (updated?.moved) work.inBackground('card.show', show(deps, { id }));
}
