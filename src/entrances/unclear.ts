import { commandNamed } from '../commands/catalog';
import { nameOf } from '../commands/command';
import { readCorrection } from '../commands/correction';
import { readLoosely } from '../commands/loose';
import { parse } from '../commands/parse';
import { Refusal } from '../errors';
import type { Job } from '../job';
import { mayFrame } from '../job';
import type { FrameAnew } from '../jobs/frame';
import { limits } from '../limits';
import { turnedBy } from '../photos/pixels/framing';
import type { Place, Request } from '../request';
import type { Answering } from '../showing/meanwhile';
import type { Reply } from '../showing/reply';
import type { SetWish } from '../targets/wish';
import type { AnswerWish } from './answer-wish';
import { showsPicture } from './bring-picture';
import type { TwoSteps } from './two-steps';

/** Messages that do not say all that is needed. */
export type Unclear = {
  /** Answers what is no exact command: with a picture by a card, whatever the words. @throws Refusal */
  answer(request: Request, answering: Answering): Promise<void>;
};

type UnclearNeeds = {
  readonly answerWish: AnswerWish;
  readonly twoSteps: TwoSteps;
  readonly frameAnew: FrameAnew;
  readonly reply: Pick<Reply, 'send'>;
};

/** A picture in one's own chat is one's own photo, as long as nothing else is said. */
const alone: Readonly<Record<Place['kind'], SetWish>> = {
  personal: { name: 'set', whose: { kind: 'me' } },
  groupChat: { name: 'set', whose: { kind: 'unsaid' } },
  channel: { name: 'set', whose: { kind: 'unsaid' } },
};

/** Creates what answers unclear messages. */
export function createUnclear(needs: UnclearNeeds): Unclear {
  const { answerWish, twoSteps } = needs;
  return {
    async answer(request, answering) {
      const { place, text } = request;
      const read = readLoosely(text, place.kind);
      const { empty, unread } = read;
      const wish = withHeard(read, place.kind);
      if (!isPicture(request, empty)) return withoutPicture(needs, read, request, answering);
      if (empty) return twoSteps.picture(alone[place.kind], request, answering);
      if (wish.whose.kind === 'unsaid') return twoSteps.unsaid(wish, request, answering, unread);
      await answerWish(wish, request, answering, { unread });
    },
  };
}

/**
 * Returns whether a message brings a picture. In the personal chat a message from a phone without words counts as one,
 * even if the picture did not arrive.
 */
export function isPicture(request: Request, wordless: boolean): boolean {
  const { elsewhere, fromPhone, place } = request;
  if (showsPicture(request)) return true;
  return wordless && place.kind === 'personal' && Boolean(elsewhere ?? fromPhone);
}

/** Returns the wish with the words that may be a name: those that were left out, and that were not asked about. */
function withHeard({ asks, unread = '', wish }: Read, place: Place['kind']): SetWish {
  const { whose } = wish;
  const name = nameAmong(unread.split(' … '), asks);
  if (name === undefined) return wish;
  if (whose.kind === 'unsaid') return { ...wish, whose: { heard: { name }, ...whose } };
  const called = 'called' in whose && whose.called;
  if (whose.kind === 'team' && !called && place !== 'channel')
    return { ...wish, whose: { kind: 'own', of: 'team', heard: { name, kind: 'team' } } };
  if (whose.kind === 'contact' && !called && !whose.owner)
    return { ...wish, whose: { kind: 'unsaid', guess: 'user', heard: { name, kind: 'contact' } } };
  return wish;
}

/** Returns the only words that are written as a name is, and else the only words. */
function nameAmong(stretches: readonly string[], asks: boolean): string | undefined {
  const all = stretches.map((each) => each.replace(/['’`]s$/u, ''));
  const names = all.flatMap((each) => each.match(writtenName) ?? []);
  const alone = asks || all.length > 1 ? undefined : all[0];
  const name = names.length === 1 ? names[0] : alone;
  return name !== undefined && name !== '' && name.length <= limits.nameCharacters
    ? name
    : undefined;
}

/** Several words with capitals, or one that stands alone. */
const writtenName = /(?<!\S)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+|^\p{Lu}\p{L}+$/gu;

type Read = Omit<ReturnType<typeof readLoosely>, 'empty'>;

/** Answers words without a picture. Those that want a photo set wait for it, misspelt or without saying whose it is. */
async function withoutPicture(
  needs: UnclearNeeds,
  read: Read,
  request: Request,
  answering: Answering,
): Promise<void> {
  const { twoSteps } = needs;
  const { sure, wants, wish } = read;
  // “Can you use my photo of that web page?” is told that nothing can be fetched from there.
  const { elsewhere } = request;
  const asks = read.asks && !elsewhere;
  const isWish = wish.whose.kind !== 'unsaid' && !asks;
  const meant = wish.whose.kind === 'team' ? withHeard(read, request.place.kind) : wish;
  const named = (await twoSteps.wantsName(request)) ? nameAlone(request.text) : undefined;
  if (named) return twoSteps.words(named, request, answering);
  const open = await twoSteps.open(request);
  const corrected = open && readCorrection(request.text);
  if (corrected) return twoSteps.words(corrected, request, answering, true);
  if (!asks && (wants || (isWish && (sure || elsewhere))))
    return twoSteps.words(meant, request, answering);
  if (open) return aboutOpen(needs, open, read, request, answering);
  const parsed = parse(request.text, request.place.kind);
  const near = parsed.kind === 'unknown' ? parsed.nearest : undefined;
  const nearest = near ?? (isWish ? nameOf(wish) : undefined);
  throw new Refusal('command.unknown', nearest ? { nearest: commandNamed(nearest).title } : {});
}

/** Answers words that name nobody where a picture is on a card: they may frame its photo anew. */
async function aboutOpen(
  { frameAnew, reply }: UnclearNeeds,
  job: Job,
  { unread, wish: { framing, whose } }: Read,
  request: Request,
  answering: Answering,
): Promise<void> {
  const framesOnly = framing && whose.kind === 'unsaid' && unread === undefined;
  if (!framesOnly || !mayFrame(job)) throw new Refusal('command.unknown', { open: 1 });
  // A photo is turned from where it is now, as its buttons do.
  const turn = turnedBy(job.framing.turn, framing.turn ?? 0);
  await frameAnew(job.id, { ...job.framing, ...framing, turn });
  const { place } = request;
  await reply.send(place, { kind: 'said', topic: 'framed-anew', place }, answering.wait);
}

/** Returns the wish of somebody who was asked for a name and writes only that. */
function nameAlone(text: string): SetWish | undefined {
  const parsed = parse(`set photo of ${text}`);
  const command = parsed.kind === 'command' ? parsed.command : undefined;
  return command?.name === 'set' && !command.source ? command : undefined;
}
