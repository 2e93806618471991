import { Refusal } from '../errors';
import type { MessagePicture } from '../graph/messages';
import type { Job } from '../job';
import { limits } from '../limits';
import type { Pictures } from '../memory/pictures';
import { onePart, remarksOn } from '../memory/pictures';
import type { Assertion } from '../outside';
import type { PhotoConverter } from '../photos/convert';
import type { Framing } from '../photos/pixels/framing';
import type { Remarks } from '../targets/photo';
import type { Question } from '../targets/wish';
import type { ChoicePictures } from './choice-pictures';
import type { MessagePictures, MessageSearch } from './message-pictures';

/** For whom a picture is looked for. */
export type PictureSeeker = MessageSearch & {
  readonly id: string;
  readonly framing: Framing;
  /** Whether it is done in a dialog, which may be opened where PhotoBot is not. */
  readonly dialog?: object;
};

/** What came of a search: the picture, kept with the job, and its side in pixels; or a question. */
export type Found = ({ readonly side: number } & Remarks) | { readonly question: Question };

/**
 * Finds the picture of a message that Teams did not bring with it, in this message or in the one that it answers, with
 * the requester's own rights, and keeps it with the job.
 * @throws Refusal
 */
export type FindPicture = (seeker: PictureSeeker, assertion: Assertion) => Promise<Found>;

type Needs = {
  readonly messages: MessagePictures;
  readonly choices: Pick<ChoicePictures, 'keep'>;
  readonly converter: Pick<PhotoConverter, 'convert'>;
  readonly pictures: Pick<Pictures, 'keepConverted'>;
};

/** Creates what finds pictures. */
export function createFindPicture(needs: Needs): FindPicture {
  const { converter, messages, pictures } = needs;
  return async (seeker, assertion) => {
    const { dialog, framing, id, place, search } = seeker;
    const looking = messages.find(seeker, assertion);
    const seen = await looking.catch((thrown: unknown) => {
      // A message that was written to PhotoBot is there; a chat in which it is not may be nobody’s.
      const unseen = dialog && place.kind === 'groupChat' && isHidden(thrown);
      throw unseen ? new Refusal('photo.unseen', {}, { cause: thrown }) : thrown;
    });
    const { elsewhere, pictures: all } = seen;
    if (all.length === 0) {
      throw elsewhere
        ? new Refusal('photo.elsewhere', { what: elsewhere })
        : new Refusal('photo.missing');
    }
    const only = all.length === 1 ? 0 : search.chosen;
    const picture = only === undefined ? undefined : all[only];
    if (!picture) return { question: await ask(needs, seeker, all, assertion) };
    const bytes = await messages.fetch(place, picture, assertion);
    const converted = await converter.convert(bytes, framing);
    await pictures.keepConverted(id, framing, converted);
    return { side: converted.side, ...remarksOn(converted) };
  };
}

/** Which picture it is to be, each with a small copy where it can be read. */
async function ask(
  { choices, messages }: Needs,
  { id, place }: PictureSeeker,
  all: readonly MessagePicture[],
  assertion: Assertion,
): Promise<Question> {
  const offered = all.slice(0, limits.choices);
  // One after another, as the converter asks for.
  for (const [index, picture] of offered.entries()) {
    await choices.keep(id, index, () => messages.fetch(place, picture, assertion));
  }
  const names = offered.map((picture, index) =>
    picture.kind === 'shared' ? picture.name : `${index + 1}`,
  );
  return whichOf(names, all.length - offered.length);
}

function isHidden(thrown: unknown): boolean {
  return thrown instanceof Refusal && thrown.code === 'photo.hidden';
}

/** Takes one of the pictures that came with a message, or asks which. Nobody needs to be signed in for it. */
export type PickOne = (
  job: Pick<Job, 'framing' | 'id'> & Required<Pick<Job, 'several'>>,
) => Promise<Found>;

/** Creates what takes one of several. @throws Refusal `photo.forgotten` */
export function createPickOne(needs: {
  readonly choices: Pick<ChoicePictures, 'keep'>;
  readonly converter: Pick<PhotoConverter, 'frameAgain'>;
  readonly pictures: Pick<Pictures, 'keepConverted' | 'picture'>;
}): PickOne {
  const { choices, converter, pictures } = needs;
  return async ({ framing, id, several: { chosen, remarks } }) => {
    const master = chosen === undefined ? undefined : await pictures.picture(id, onePart(chosen));
    if (chosen === undefined) {
      // One after another, as the converter asks for.
      for (const index of remarks.keys()) {
        await choices.keep(id, index, () => pictures.picture(id, onePart(index)));
      }
      return {
        question: whichOf(
          remarks.map((_, index) => `${index + 1}`),
          0,
        ),
      };
    }
    if (!master) throw new Refusal('photo.forgotten');
    const framed = await converter.frameAgain(master, framing);
    const { damaged = false, seeThrough = false } = remarks[chosen] ?? {};
    await pictures.keepConverted(id, framing, { ...framed, master, damaged, seeThrough });
    return {
      side: framed.side,
      damaged: damaged || undefined,
      seeThrough: seeThrough || undefined,
    };
  };
}

function whichOf(names: readonly string[], more: number): Question {
  return {
    kind: 'choice',
    part: 'picture',
    fits: true,
    wanted: '',
    candidates: names.map((name) => ({ name, detail: '' })),
    more,
  };
}
