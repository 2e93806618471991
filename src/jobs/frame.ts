import type { ClickAnswer } from '../cards';
import { Refusal } from '../errors';
import type { Job } from '../job';
import { mayFrame, move } from '../job';
import type { Jobs } from '../memory/jobs';
import type { Pictures } from '../memory/pictures';
import { photoPart, previewPart } from '../memory/pictures';
import type { PhotoConverter } from '../photos/convert';
import type { Framing } from '../photos/pixels/framing';
import type { Clock } from '../ports';
import type { Click } from '../request';
import type { Answers } from '../showing/answers';

export type FrameNeeds = FrameAnewNeeds & { readonly answers: Pick<Answers, 'whenDone'> };

type FrameAnewNeeds = {
  readonly jobs: Pick<Jobs, 'update'>;
  readonly pictures: Pick<Pictures, 'keep' | 'picture'>;
  readonly converter: Pick<PhotoConverter, 'frameAgain'>;
  readonly showLater: (id: string) => void;
  readonly now: Clock;
};

/** Makes the photo of a proposal anew from the master, in another framing. Returns what the clicker sees. */
export type Frame = (job: Job, click: Click, framing: Framing) => Promise<ClickAnswer>;

/** Does the same where nothing was pressed. */
export type FrameAnew = (id: string, framing: Framing) => Promise<void>;

/** Creates what frames proposals without a click. */
export function createFrameAnew(needs: FrameAnewNeeds): FrameAnew {
  return (id, framing) => makeAnew(needs, id, framing);
}

/** Creates what frames proposals. */
export function createFrame(needs: FrameNeeds): Frame {
  return (job, click, framing) =>
    // The queue of pictures may take longer than a client waits. Then the card is updated later.
    needs.answers.whenDone(job, click, 'job.frame', makeAnew(needs, job.id, framing));
}

async function makeAnew(needs: FrameAnewNeeds, id: string, framing: Framing): Promise<void> {
  const { converter, jobs, now, pictures, showLater } = needs;
  const master = await pictures.picture(id, 'master');
  if (!master) throw new Refusal('change.unknown');
  const { photo, preview, side } = await converter.frameAgain(master, framing);
  await pictures.keep(id, photoPart(framing), photo);
  await pictures.keep(id, previewPart(framing), preview);
  const updated = await jobs.update(id, (newest) =>
    mayFrame(newest) ? move(newest, 'proposed', now(), { framing, side }) : undefined,
  );
  if (updated?.moved) showLater(id);
}
