import type { Aim } from '../commands/command';
import { Refusal } from '../errors';
import { hasTeam, isNamed, isNameless, refuseNoTeam, targetHere } from '../finding/look-up';
import type { Job } from '../job';
import type { Begin, Foresee, ForgetUnseen, NewJob } from '../jobs/begin';
import { refuseUnremovable } from '../jobs/existing';
import type { Steps } from '../memory/arrivals';
import type { Pictures } from '../memory/pictures';
import { onePart, remarksOn } from '../memory/pictures';
import type { Teams } from '../outside';
import type { Framing } from '../photos/pixels/framing';
import { plainFraming } from '../photos/pixels/framing';
import type { Request } from '../request';
import type { Answering } from '../showing/meanwhile';
import type { Target } from '../targets/target';
import type { SetWish, Wish } from '../targets/wish';
import type { BringPicture, Brought, Master } from './bring-picture';
import { searchFor, showsPicture } from './bring-picture';
import { mentionedIn } from './members';

export type WishNeeds = {
  readonly pictures: Pick<Pictures, 'keep' | 'keepConverted'>;
  readonly bring: BringPicture;
  readonly steps: Pick<Steps, 'begun'>;
  readonly teams: Pick<Teams, 'find' | 'member'>;
  readonly newJob: NewJob;
  readonly foresee: Foresee;
  readonly begin: Begin;
  readonly forgetUnseen: ForgetUnseen;
};

/** What an earlier message has to do with a wish. */
export type Before = {
  /** The message is one of two steps. `TwoSteps` then remembers the job itself. */
  readonly joins?: true;
  /** The words that were left out, because PhotoBot could do nothing with them. */
  readonly unread?: string | undefined;
  /** Which half of the wish came in the earlier message. */
  readonly earlier?: Job['earlier'];
  /** Takes the picture of the earlier message. */
  readonly bring?: (framing: Framing) => Promise<Brought>;
};

/**
 * Answers a message that is about a photo. Returns the id of its job.
 * @param before nothing for a message that says all by itself
 * @throws Refusal
 */
export type AnswerWish = (
  wish: Wish,
  request: Request,
  answering: Answering,
  before?: Before,
) => Promise<string>;

/** Creates what makes a job of a wish, with the picture that its message brings. */
export function createAnswerWish(needs: WishNeeds): AnswerWish {
  const { begin, foresee, forgetUnseen, newJob, pictures, steps, teams } = needs;
  return async (said, request, answering, before) => {
    const wish = wishHere(said, request);
    // First, so that “remove team photo” is refused before anybody is asked which team.
    if (wish.name === 'remove') refuseUnremovable(wish.whose);
    refuseMissingName(wish, request);
    const known = await knownAtOnce(teams, wish, request);
    const framing = framingOf(wish);
    const needsNoSearch = wish.name !== 'set' || before?.bring !== undefined;
    const searchInGraph = needsNoSearch ? undefined : searchFor(request, wish);
    const { place, requester } = request;
    const { earlier, unread } = before ?? {};
    const begun = { requester, place, wish, earlier, framing, known, unread };
    const job = newJob({ ...begun, search: searchInGraph });
    const assertion = await foresee(job);
    try {
      const {
        converted,
        several,
        search = searchInGraph,
      } = wish.name === 'set' && !searchInGraph ? await brought(needs, wish, request, before) : {};
      const remarks = converted && { side: converted.side, ...remarksOn(converted) };
      if (converted) await pictures.keepConverted(job.id, framing, converted);
      const choice = several && (await keepAll(pictures, job.id, several));
      await begin({ ...job, search, ...choice, ...remarks }, answering, assertion);
      // A message that says all by itself ends the wait of an earlier one.
      if (!before?.joins) await steps.begun(request, job.id, wish.name === 'set');
      return job.id;
    } catch (thrown) {
      await forgetUnseen(job);
      throw thrown;
    }
  };
}

async function keepAll(
  pictures: Pick<Pictures, 'keep'>,
  id: string,
  several: readonly Master[],
): Promise<Pick<Job, 'several'>> {
  for (const [index, { master }] of several.entries()) {
    await pictures.keep(id, onePart(index), master);
  }
  return { several: { remarks: several.map(remarksOn) } };
}

function brought(
  { bring }: Pick<WishNeeds, 'bring'>,
  wish: SetWish,
  request: Request,
  before: Before | undefined,
): Promise<Brought> {
  const framing = framingOf(wish);
  return before?.bring ? before.bring(framing) : bring(request, wish, framing);
}

/**
 * Returns the wish as it is meant in a place. If there is a picture and nobody is named, the card asks whose photo it
 * is to be.
 */
function wishHere(wish: Wish, request: Request): Wish {
  if (wish.name !== 'set' || wish.source) return wish;
  const { whose } = wish;
  const { place } = request;
  if (whose.kind === 'team' && !whose.called && !hasTeam(place)) {
    return { ...wish, whose: { kind: 'own', of: 'team' } };
  }
  if (isNamed(whose) || !showsPicture(request)) return wish;
  return whose.kind === 'group'
    ? { ...wish, whose: { kind: 'own', of: 'group' } }
    : { ...wish, whose: { kind: 'unsaid', guess: 'user' } };
}

/** Refuses a wish without the name that it takes, and a wish for the team of a place that has none. @throws Refusal */
function refuseMissingName(command: Wish, { place }: Request): void {
  const all: readonly (Aim | undefined)[] = [
    command.whose,
    command.name === 'set' ? command.source : undefined,
  ];
  for (const whose of all) {
    if (!whose) continue;
    if (isNameless(whose)) {
      if (whose.kind === 'team') refuseNoTeam(place);
    } else if (!isNamed(whose) && whose.kind !== 'own' && whose.kind !== 'unsaid') {
      const { kind } = whose;
      const chat = kind === 'group' && place.kind === 'groupChat' ? 1 : undefined;
      throw new Refusal('command.name_missing', { kind, chat });
    }
  }
}

/** Returns the targets that need no search, such as the requester and the team of the channel. @throws Refusal */
async function knownAtOnce(
  teams: WishNeeds['teams'],
  wish: Wish,
  request: Request,
): Promise<Job['known']> {
  const mentioned = await mentionedIn(teams, wish, request);
  const here = await namedHere(teams, wish, request);
  if (here) return { ...mentioned, whose: here };
  if (mentioned.whose || !isNameless(wish.whose)) return mentioned;
  return { ...mentioned, whose: await targetHere(teams, wish.whose, request) };
}

/** Returns the team of the channel, if the wish names that very team. */
async function namedHere(
  teams: WishNeeds['teams'],
  { whose }: Wish,
  { place }: Request,
): Promise<Target | undefined> {
  if (whose.kind !== 'team' || whose.called?.by !== 'name' || !hasTeam(place)) return undefined;
  const { name } = whose.called;
  const team = await teams.find(place).catch(() => undefined);
  return team?.name.toLowerCase() === name.toLowerCase() ? { kind: 'team', ...team } : undefined;
}

function framingOf(wish: Wish): Framing {
  return { ...plainFraming, ...(wish.name === 'set' ? wish.framing : undefined) };
}
