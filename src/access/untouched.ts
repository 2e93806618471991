import { Refusal } from '../errors';
import { isPhotoJob } from '../job';
import type { Jobs } from '../memory/jobs';
import type { Assertion } from '../outside';
import type { KnownPhotos } from './known-photos';
import type { Recognise, Side, Subject } from './recognise';

/**
 * Looks, before an owner's photo is put back, whether it is still the one that the administrator's job has left there.
 * @throws Refusal `change.overtaken` if somebody else has set another one since, or if that job was undone meanwhile;
 *   `change.undo_lapsed` if the photo before it is kept no more
 */
export type Untouched = (subject: Subject, assertion: Assertion) => Promise<void>;

type Needs = {
  readonly jobs: Pick<Jobs, 'load'>;
  readonly known: Pick<KnownPhotos, 'recall'>;
  readonly recognise: Recognise;
};

/** Creates what looks at a photo before its owner puts the previous one back. */
export function createUntouched({ jobs, known, recognise }: Needs): Untouched {
  return async ({ previous, restores, target, unanswered }, assertion) => {
    // Loaded now that the photo is in hand: the administrator may have undone the change a moment ago.
    const told = restores && (await jobs.load(restores.id));
    const overtaken = () => new Refusal('change.overtaken', { kind: target.kind });
    if (told?.state === 'undone') throw overtaken();
    if (!told?.previous || !isPhotoJob(told)) throw new Refusal('change.undo_lapsed');
    // The photo may be back already, by an earlier try or by an undo of which nobody knows.
    const mayBeBack = previous !== undefined || unanswered || told.state !== 'applied';
    const sent: readonly Side[] = mayBeBack ? ['previous', 'new'] : ['new'];
    const way = { target, route: 'me', assertion } as const;
    const sought = { sides: ['previous', 'new'], sent } as const;
    if (!(await recognise(await known.recall(told), way, sought))) throw overtaken();
  };
}
