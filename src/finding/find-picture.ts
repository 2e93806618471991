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

/** A job with several pictures that came with its message. */
type WithSeveral = Pick<Job, 'framing' | 'id'> & Required<Pick<Job, 'several'>>;

/** Finds the picture of a wish and keeps it with the job, or asks which of several it is to be. */
export type FindPicture = {
  /**
   * Finds the picture of a message that Teams did not bring with it, with the requester's own rights: in this message or
   * in the one that it answers.
   * @throws Refusal
   */
  search(seeker: PictureSeeker, assertion: Assertion): Promise<Found>;
  /** Takes one of the pictures that came with a message. Needs no sign-in. @throws Refusal `photo.forgotten` */
  amongSeveral(job: WithSeveral): Promise<Found>;
};

type Needs = {
  readonly messages: MessagePictures;
  readonly choices: Pick<ChoicePictures, 'keep'>;
  readonly converter: Pick<PhotoConverter, 'convert' | 'frameAgain'>;
  readonly pictures: Pick<Pictures, 'keepConverted' | 'picture'>;
};

/** Creates what finds pictures. */
export function createFindPicture(needs: Needs): FindPicture {
  return {
    search: (seeker, assertion) => search(needs, seeker, assertion),
    amongSeveral: (job) => amongSeveral(needs, job),
  };
}

async function search(needs: Needs, seeker: PictureSeeker, assertion: Assertion): Promise<Found> {
  const { converter, messages, pictures } = needs;
  const { dialog, framing, id, place, search: wanted } = seeker;
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
  const only = all.length === 1 ? 0 : wanted.chosen;
  const picture = only === undefined ? undefined : all[only];
  if (!picture) return { question: await ask(needs, seeker, all, assertion) };
  const bytes = await messages.fetch(place, picture, assertion);
  const converted = await converter.convert(bytes, framing);
  await pictures.keepConverted(id, framing, converted);
  return { side: converted.side, ...remarksOn(converted) };
}

/** Asks which picture it is to be, and keeps a small copy of each that can be read. */
async function ask(
  { choices, messages }: Needs,
  { id, place }: PictureSeeker,
  all: readonly MessagePicture[],
  assertion: Assertion,
): Promise<Question> {
  const offered = all.slice(0, limits.choices);
  const loads = offered.map((picture) => () => messages.fetch(place, picture, assertion));
  await choices.keep(id, loads);
  const names = offered.map((picture, index) =>
    picture.kind === 'shared' ? picture.name : `${index + 1}`,
  );
  return whichOf(names, all.length - offered.length);
}

function isHidden(thrown: unknown): boolean {
  return thrown instanceof Refusal && thrown.code === 'photo.hidden';
}

async function amongSeveral(
  { choices, converter, pictures }: Needs,
  { framing, id, several: { chosen, remarks } }: WithSeveral,
): Promise<Found> {
  const masterOf = (index: number) => pictures.picture(id, onePart(index));
  if (chosen === undefined) {
    const names = remarks.map((_, index) => `${index + 1}`);
    await choices.keep(
      id,
      remarks.map((_, index) => () => masterOf(index)),
    );
    return { question: whichOf(names, 0) };
  }
  const master = await masterOf(chosen);
  if (!master) throw new Refusal('photo.forgotten');
  const framed = await converter.frameAgain(master, framing);
  const { damaged = false, seeThrough = false } = remarks[chosen] ?? {};
  await pictures.keepConverted(id, framing, { ...framed, master, damaged, seeThrough });
  return { side: framed.side, ...remarksOn({ damaged, seeThrough, shape: framed.shape }) };
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
