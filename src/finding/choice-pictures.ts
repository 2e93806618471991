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
  /** Keeps one for the choice of this number, from 0. */
  keep(id: string, index: number, load: () => Promise<Buffer | undefined>): Promise<void>;
  /** Keeps the photo of each that may be meant, as far as it may be seen. */
  keepPhotos(id: string, question: Question, assertion: Assertion): Promise<void>;
};

type Needs = {
  readonly readPhoto: ReadPhoto;
  readonly converter: Pick<PhotoConverter, 'thumbnail'>;
  readonly pictures: Pick<Pictures, 'keep'>;
};

/** Makes the small pictures. */
export function createChoicePictures({ converter, pictures, readPhoto }: Needs): ChoicePictures {
  const keep: ChoicePictures['keep'] = async (id, index, load) => {
    const small = await smallOf(load).catch(() => undefined);
    if (small) await pictures.keep(id, choicePart(index), small);
  };
  return {
    keep,
    async keepPhotos(id, question, assertion) {
      if (question.kind !== 'choice') return;
      const reading = question.candidates.map(({ target }) => photoOf(target, assertion));
      // One after another, as the converter asks for.
      for (const [index, photo] of reading.entries()) await keep(id, index, () => photo);
    },
  };

  async function photoOf(target: Target | undefined, assertion: Assertion) {
    const photo = target && (await readPhoto(target, assertion).catch(() => undefined));
    return photo?.kind === 'photo' ? photo.jpeg : undefined;
  }

  async function smallOf(load: () => Promise<Buffer | undefined>): Promise<Buffer | undefined> {
    const photo = await load();
    return photo && (await converter.thumbnail(photo, limits.choicePictureSide)).preview;
  }
}
