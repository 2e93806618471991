import type { ReadPhoto } from '../access/read-photo';
import { limits } from '../limits';
import type { Pictures } from '../memory/pictures';
import { choicePart } from '../memory/pictures';
import type { Assertion } from '../outside';
import type { PhotoConverter } from '../photos/convert';
import type { Target } from '../targets/target';
import type { Question } from '../targets/wish';

/** The small pictures beside the choices of a card. A choice does without where there is none. */
export type ChoicePictures = {
  /** Keeps one for each choice, in the order of the choices; a load that fails leaves its choice without one. */
  keep(id: string, loads: readonly Load[]): Promise<void>;
  /** Keeps the photo of each target to choose from, as far as the requester may see it. */
  keepPhotos(id: string, question: Question, assertion: Assertion): Promise<void>;
};

/** Loads a picture, or finds that there is none. */
type Load = () => Promise<Buffer | undefined>;

type Needs = {
  readonly readPhoto: ReadPhoto;
  readonly converter: Pick<PhotoConverter, 'thumbnail'>;
  readonly pictures: Pick<Pictures, 'keep'>;
};

/** Creates what makes and keeps the small pictures. */
export function createChoicePictures({ converter, pictures, readPhoto }: Needs): ChoicePictures {
  const keep: ChoicePictures['keep'] = async (id, loads) => {
    // One after another: each takes a place in the queue of pictures.
    for (const [index, load] of loads.entries()) {
      const small = await smallOf(load).catch(() => undefined);
      if (small) await pictures.keep(id, choicePart(index), small);
    }
  };
  return {
    keep,
    async keepPhotos(id, question, assertion) {
      if (question.kind !== 'choice') return;
      const reading = question.candidates.map(({ target }) => photoOf(target, assertion));
      await keep(
        id,
        reading.map((photo) => () => photo),
      );
    },
  };

  async function photoOf(target: Target | undefined, assertion: Assertion) {
    const photo = target && (await readPhoto(target, assertion).catch(() => undefined));
    return photo?.kind === 'photo' ? photo.jpeg : undefined;
  }

  async function smallOf(load: Load): Promise<Buffer | undefined> {
    const photo = await load();
    return photo && (await converter.thumbnail(photo, limits.choicePictureSide)).preview;
  }
}
