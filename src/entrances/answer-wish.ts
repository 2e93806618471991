import type { Policy } from '../access/policy';
import { refuseGuest } from '../access/policy';
import type { Whose } from '../commands/command';
import { Refusal } from '../errors';
import { isNamed, refuseNoTeam, teamHere } from '../finding/look-up';
import type { Job } from '../job';
import { move } from '../job';
import type { Begin, NewJob } from '../jobs/begin';
import { keepAndShow } from '../jobs/begin';
import type { OwnSignIn } from '../jobs/own-sign-in';
import type { Propose } from '../jobs/propose';
import { refuseUnremovable } from '../jobs/propose';
import type { Jobs } from '../memory/jobs';
import type { Pictures } from '../memory/pictures';
import { remarksOn } from '../memory/pictures';
import type { Assertion, Teams } from '../outside';
import type { Framing } from '../photos/pixels/framing';
import { plainFraming } from '../photos/pixels/framing';
import type { Request, Sender } from '../request';
import type { Asking } from '../showing/meanwhile';
import type { Target } from '../targets/target';
import type { Wish } from '../targets/wish';
import type { BringPicture } from './bring-picture';
import { searchFor } from './bring-picture';
import { mentionedIn } from './members';

export type WishNeeds = {
  readonly jobs: Pick<Jobs, 'load'>;
  readonly pictures: Pick<Pictures, 'drop' | 'keepConverted'>;
  readonly bring: BringPicture;
  readonly teams: Pick<Teams, 'find' | 'member'>;
  readonly tellingSignIn: TellingSignIn;
  readonly newJob: NewJob;
  readonly begin: Begin;
  readonly proposeNow: ProposeNow;
};

/** Answers a message that is about a photo. @throws Refusal */
export type AnswerWish = (wish: Wish, request: Request, asking: Asking) => Promise<void>;

/** Creates what shows a proposal at once where the message says it all, and else begins to look things up. */
export function createAnswerWish(needs: WishNeeds): AnswerWish {
  const { begin, bring, jobs, newJob, pictures, proposeNow, teams, tellingSignIn } = needs;
  return async (wish, request, asking) => {
    // Somebody who names nobody learns first what cannot be done for anybody.
    if (wish.name === 'remove') refuseUnremovable(wish.whose);
    refuseUnsaid(wish, request);
    const known = await mentionedIn(teams, wish, request);
    const target = known.whose ?? (await plainTarget(teams, wish, request));
    const framing = framingOf(wish);
    const hidden = wish.name === 'set' ? searchFor(request, wish) : undefined;
    // A job that looks things up looks for the sign-in itself.
    const direct = wish.name === 'set' && !wish.source && !hidden && target;
    const signedIn = direct ? await tellingSignIn(direct, request) : undefined;
    if (direct && signedIn) refuseGuest(direct.kind, signedIn);
    const { converted, search = hidden } =
      wish.name === 'set' && !hidden ? await bring(request, wish, framing) : {};
    const { place, requester } = request;
    const remarks = converted && { side: converted.side, ...remarksOn(converted) };
    const job = newJob({ requester, place, wish, framing, known, search, ...remarks });
    try {
      if (converted) await pictures.keepConverted(job.id, framing, converted);
      if (converted && target) await proposeNow(job, target, signedIn, asking);
      else await begin(job, asking);
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
    if (whose.kind === 'team' && !whose.called) refuseNoTeam(place);
    if (!isNamed(whose)) {
      const chat = whose.kind === 'group' && place.kind === 'groupChat' && { chat: 1 };
      throw new Refusal('command.name_missing', { kind: whose.kind, ...chat });
    }
  }
}

function framingOf(wish: Wish): Framing {
  return { ...plainFraming, ...(wish.name === 'set' ? wish.framing : undefined) };
}

/** Returns the target where nothing needs looking up: the requester, or the team of this channel. */
async function plainTarget(
  teams: Pick<Teams, 'find'>,
  { whose }: Wish,
  { place, requester }: Request,
): Promise<Target | undefined> {
  if (whose.kind === 'me') {
    return { kind: 'me', objectId: requester.objectId, name: requester.name };
  }
  if (whose.kind !== 'team' || whose.called) return undefined;
  return teamHere(teams, place);
}

/** Proposes at once what needs no looking up, and shows it. @throws Refusal */
export type ProposeNow = (
  job: Job,
  target: Target,
  signedIn: Assertion | undefined,
  asking: Asking,
) => Promise<void>;

/** Creates what proposes at once. */
export function createProposeNow(needs: {
  readonly jobs: Pick<Jobs, 'create'>;
  readonly propose: Propose;
  readonly show: (id: string) => Promise<void>;
}): ProposeNow {
  return async (job, target, signedIn, asking) => {
    const what = { action: 'set', side: job.side, target } as const;
    const proposal = await needs.propose(job, what, signedIn);
    await keepAndShow(needs, move(job, 'proposed', job.movedAt, proposal), asking);
  };
}

/**
 * Returns the requester's kept sign-in where it can tell before the click that this photo cannot be set: guests cannot
 * set their own, and a policy may let only some people change photos.
 */
export type TellingSignIn = (target: Target, owned: Sender) => Promise<Assertion | undefined>;

/** Creates what looks for such sign-ins. */
export function createTellingSignIn(needs: {
  readonly signIn: Pick<OwnSignIn, 'kept'>;
  readonly policy: Pick<Policy, 'worthAsking'>;
}): TellingSignIn {
  const { policy, signIn } = needs;
  return async ({ kind }, owned) => {
    const tells = kind === 'me' || (kind === 'user' && policy.worthAsking());
    // A service that is ill keeps nobody from a proposal; the click needs it, and says so.
    return tells ? signIn.kept(owned).catch(() => undefined) : undefined;
  };
}
