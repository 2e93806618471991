import { shownPart } from '../memory/pictures';
import type { Deps } from './deps';
import type { Errand } from './errand';
import { becameChange } from './show-errand';

/** Keeps only what an errand may still need; what it became looks after its own pictures. */
export async function forgetErrandPictures(
  { changes }: Pick<Deps, 'changes'>,
  errand: Errand,
): Promise<void> {
  if (errand.state === 'waiting' || becameChange(errand)) return;
  await changes.drop(errand.id, errand.state === 'done' ? [shownPart] : []);
}
