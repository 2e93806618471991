import type { ReadPhoto } from '../access/read-photo';
import { Refusal } from '../errors';
import type { Job } from '../job';
import { move } from '../job';
import type { Pictures } from '../memory/pictures';
import { previewPart, remarksOn, shownPart } from '../memory/pictures';
import type { Assertion } from '../outside';
import type { PhotoConverter } from '../photos/convert';
import type { Clock } from '../ports';
import { routes } from '../targets/catalog';
import type { Target } from '../targets/target';

type ExistingNeeds = {
  readonly readPhoto: ReadPhoto;
  readonly pictures: Pick<Pictures, 'keep' | 'keepConverted'>;
  readonly converter: Pick<PhotoConverter, 'convert' | 'thumbnail'>;
  readonly now: Clock;
};

/**
 * Reads existing photos for the jobs that show, use or remove them. It keeps pictures, and stores no job.
 * @throws Refusal
 */
export type Existing = {
  /** Returns a job that shows the photo of its target, or says that there is none. */
  show(job: Job, target: Target, assertion: Assertion): Promise<Job>;
  /** Returns a job whose picture is the photo of the source. */
  take(job: Job, source: Target, assertion: Assertion): Promise<Job>;
  /** Returns a job with a preview of the photo that it is to remove. */
  previewRemoval(job: Job, target: Target, assertion: Assertion): Promise<Job>;
};

/** Creates what reads photos for jobs. */
export function createExisting(needs: ExistingNeeds): Existing {
  const { converter, now, pictures, readPhoto } = needs;
  async function read(target: Target, assertion: Assertion): Promise<Buffer> {
    const photo = await readPhoto(target, assertion);
    if (photo.kind === 'photo') return photo.jpeg;
    throw new Refusal('photo.none', { kind: target.kind, name: target.name });
  }
  return {
    async show(job, target, assertion) {
      const photo = await readPhoto(target, assertion);
      if (photo.kind === 'none') return move(job, 'shown', now(), { target });
      const { height, preview, width } = await converter.thumbnail(photo.jpeg);
      await pictures.keep(job.id, shownPart, preview);
      const facts = { etag: photo.etag, bytes: photo.jpeg.length, width, height };
      return move(job, 'shown', now(), { target, facts });
    },
    async take(job, source, assertion) {
      const converted = await converter.convert(await read(source, assertion), job.framing);
      await pictures.keepConverted(job.id, job.framing, converted);
      return { ...job, side: converted.side, ...remarksOn(converted) };
    },
    async previewRemoval(job, target, assertion) {
      refuseUnremovable(target);
      const { preview, width } = await converter.thumbnail(await read(target, assertion));
      await pictures.keep(job.id, previewPart(job.framing), preview);
      return { ...job, side: width };
    },
  };
}

/** Refuses to remove a photo that Microsoft 365 cannot remove. @throws Refusal `change.cannot_remove` */
export function refuseUnremovable({ kind }: Pick<Target, 'kind'>): void {
  if (!routes[kind].removable) throw new Refusal('change.cannot_remove', { kind });
}
