import type { ClickAnswer } from '../cards';
import { Refusal } from '../errors';
import type { Job, PhotoJob } from '../job';
import { isPhotoJob } from '../job';
import { limits } from '../limits';
import type { Jobs } from '../memory/jobs';
import type { PicturePart, Pictures } from '../memory/pictures';
import { previewPart } from '../memory/pictures';
import type { PhotoConverter } from '../photos/convert';
import { plainFraming } from '../photos/pixels/framing';
import type { Clock } from '../ports';
import type { Click } from '../request';
import { changeView } from '../showing/job-cards';
import { firstMessages } from '../showing/job-messages';
import type { Propose } from './attempt';
import type { NewJob } from './begin';
import { judgeRestore } from './judge';

type RestoreNeeds = {
  readonly jobs: Pick<Jobs, 'create' | 'load'>;
  readonly newJob: NewJob;
  readonly propose: Propose;
  readonly pictures: Pick<Pictures, 'keep' | 'keepConverted' | 'picture'>;
  readonly converter: Pick<PhotoConverter, 'thumbnail'>;
  readonly now: Clock;
};

/**
 * Begins a job of the owner of a photo, which puts back what was there before an administrator's job, and which the
 * notice becomes. The press then goes on as a *Confirm* of that job. However often it is pressed, there is one. If the
 * administrator has undone the change, returns a notice that says so instead.
 * @throws Refusal for the clicker alone
 */
export type Restore = (told: Job, click: Click) => Promise<Job | ClickAnswer>;

/** Creates what begins such jobs. */
export function createRestore(needs: RestoreNeeds): Restore {
  const { jobs, now } = needs;
  return async (told, click) => {
    // So a press that comes twice, or once more after the sign-in, finds the job of the first.
    const id = `${told.id}-back`;
    const begun = await jobs.load(id);
    if (begun) return begun;
    const isThere = judgeRestore(told, click, now());
    if (!isPhotoJob(told)) throw new Refusal('change.unknown');
    if (!isThere) return { kind: 'card', card: { kind: 'notice', change: changeView(told) } };
    const job = await begin(needs, id, told, click);
    return (await jobs.create(id, job)) ? job : ((await jobs.load(id)) ?? job);
  };
}

async function begin(
  { newJob, now, propose, ...needs }: RestoreNeeds,
  id: string,
  told: PhotoJob,
  { messageId, place, requester }: Click,
): Promise<Job> {
  const action = told.previous?.kind === 'none' ? 'remove' : 'set';
  const side = await keepPictures(needs, id, told, action);
  const target = { kind: 'me', objectId: requester.objectId, name: told.target.name } as const;
  const until = (told.appliedAt ?? now()) + limits.undoMilliseconds;
  const job = newJob({
    id,
    requester,
    place,
    side,
    wish: { name: action, whose: { kind: 'me' } },
    known: { whose: target },
    restores: { id: told.id, until },
  });
  const proposed = await propose(job, action, target, undefined);
  // The notice stays as it is until more happens than that somebody is asked to sign in.
  const messages = firstMessages(place, messageId);
  return { ...proposed, messages: messages.map((each) => ({ ...each, shows: proposed.revision })) };
}

/** Keeps the photo byte by byte as it was, or the preview of the one that is to go. Returns the side of the photo. */
async function keepPictures(
  { converter, pictures }: Pick<RestoreNeeds, 'converter' | 'pictures'>,
  id: string,
  told: PhotoJob,
  action: 'set' | 'remove',
): Promise<number> {
  const from = (part: PicturePart) => pictures.picture(told.id, part);
  if (action === 'remove') {
    const preview = await from(previewPart(told.framing));
    if (preview) await pictures.keep(id, previewPart(plainFraming), preview);
    return told.side;
  }
  const photo = await from('previous');
  if (!photo) throw new Refusal('change.undo_lapsed');
  const { preview, width } = await converter.thumbnail(photo);
  await pictures.keepConverted(id, plainFraming, { photo, preview, master: photo });
  return width;
}
