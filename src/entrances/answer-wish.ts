import type { Whose } from '../commands/command';
import { Refusal } from '../errors';
import { isNamed, isNameless, refuseNoTeam, targetHere } from '../finding/look-up';
import type { Job } from '../job';
import type { Begin, Foresee, NewJob } from '../jobs/begin';
import { refuseUnremovable } from '../jobs/existing';
import type { Jobs } from '../memory/jobs';
import type { Pictures } from '../memory/pictures';
import { remarksOn } from '../memory/pictures';
import type { Teams } from '../outside';
import type { Framing } from '../photos/pixels/framing';
import { plainFraming } from '../photos/pixels/framing';
import type { Request } from '../request';
import type { Answering } from '../showing/meanwhile';
import type { Wish } from '../targets/wish';
import type { BringPicture } from './bring-picture';
import { searchFor } from './bring-picture';
import { mentionedIn } from './members';

export type WishNeeds = {
  readonly jobs: Pick<Jobs, 'load'>;
  readonly pictures: Pick<Pictures, 'drop' | 'keepConverted'>;
  readonly bring: BringPicture;
  readonly teams: Pick<Teams, 'find' | 'member'>;
  readonly newJob: NewJob;
  readonly foresee: Foresee;
  readonly begin: Begin;
};

/** Answers a message that is about a photo. @throws Refusal */
export type AnswerWish = (wish: Wish, request: Request, answering: Answering) => Promise<void>;

/** Creates what makes a job of a wish, with the picture that its message brings. */
export function createAnswerWish(needs: WishNeeds): AnswerWish {
  const { begin, bring, foresee, jobs, newJob, pictures, teams } = needs;
  return async (wish, request, answering) => {
    // Somebody who names nobody learns first what cannot be done for anybody.
    if (wish.name === 'remove') refuseUnremovable(wish.whose);
    refuseUnsaid(wish, request);
    const known = await knownAtOnce(teams, wish, request);
    const framing = framingOf(wish);
    const searchInGraph = wish.name === 'set' ? searchFor(request, wish) : undefined;
    const { place, requester } = request;
    const job = newJob({ requester, place, wish, framing, known, search: searchInGraph });
    const assertion = await foresee(job);
    const { converted, search = searchInGraph } =
      wish.name === 'set' && !searchInGraph ? await bring(request, wish, framing) : {};
    const remarks = converted && { side: converted.side, ...remarksOn(converted) };
    try {
      if (converted) await pictures.keepConverted(job.id, framing, converted);
      await begin({ ...job, search, ...remarks }, answering, assertion);
    } catch (thrown) {
      // There is no card, and so nobody who could still want them.
      if (!(await jobs.load(job.id))) await pictures.drop(job.id);
      throw thrown;
    }
  };
}

/** Refuses a wish that leaves out whose photo it means, or means the team of a place that has none. @throws Refusal */
function refuseUnsaid(command: Wish, { place }: Request): void {
  const all: readonly (Whose | undefined)[] = [
    command.whose,
    command.name === 'set' ? command.source : undefined,
  ];
  for (const whose of all) {
    if (!whose) continue;
    if (isNameless(whose)) {
      if (whose.kind === 'team') refuseNoTeam(place);
    } else if (!isNamed(whose)) {
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
  if (mentioned.whose || !isNameless(wish.whose)) return mentioned;
  return { ...mentioned, whose: await targetHere(teams, wish.whose, request) };
}

function framingOf(wish: Wish): Framing {
  return { ...plainFraming, ...(wish.name === 'set' ? wish.framing : undefined) };
}
