import { refuseGuest } from '../access/policy';
import { keptSignIn } from '../jobs/objection';
import { remarksOn } from '../targets/photo';
import { createProposal } from '../jobs/proposal';
import type { Deps } from '../jobs/deps';
import { show } from '../jobs/show';
import type { Work } from '../jobs/work';
import { begin } from '../jobs/begin';
import { refuseUnremovable } from '../jobs/accomplish';
import type { Errand } from '../jobs/errand';
import { teamHere } from '../finding/look-up';
import type { Converted } from '../photos/convert';
import type { Framing } from '../photos/pixels/framing';
import { plainFraming } from '../photos/pixels/framing';
import type { Assertion } from '../outside';
import type { Request, Sender } from '../request';
import type { Target } from '../targets/target';
import { bringPicture, searchFor } from './bring-picture';
import { mentionedIn } from './mentioned';
import type { PhotoCommand } from './understand';
import { refuseUnsaid } from './understand';

export type Asked = {
  readonly request: Request;
  readonly command: PhotoCommand;
  /** To be called as soon as the answer will come, after a crash as well. */
  readonly settled: () => Promise<void>;
};

/**
 * Shows a proposal at once where the message says it all, else begins an errand. @throws Refusal
 */
export async function answerPhotoCommand(deps: Deps, work: Work, asked: Asked): Promise<void> {
  const { command, request, settled } = asked;
  // Whoever names nobody learns first what cannot be done for anybody.
  if (command.name === 'remove') refuseUnremovable(command.whose);
  refuseUnsaid(command, request);
  const known = await mentionedIn(deps, command, request);
  const framing = {
    ...plainFraming,
    ...(command.name === 'set' ? command.framing : undefined),
  };
  const target = known.whose ?? (await plainTarget(deps, asked));
  const hidden = command.name === 'set' ? searchFor(request, command) : undefined;
  // An errand looks for the sign-in itself.
  const direct = command.name === 'set' && !command.source && !hidden && target;
  const signedIn = direct ? await signInFor(deps, direct, request) : undefined;
  if (direct && signedIn) refuseGuest(direct.kind, signedIn);
  const { converted, search = hidden } =
    command.name === 'set' && !hidden ? await bringPicture(deps, request, command, framing) : {};
  const id = deps.newId();
  try {
    if (converted) await deps.changes.keepConverted(id, framing, converted);
    if (converted && target)
      await propose(deps, asked, { id, converted, framing, target, signedIn });
    else
      await begin(
        deps,
        work,
        errandOf(deps, asked, { id, converted, framing, known, ...(search && { search }) }),
        settled,
      );
  } catch (thrown) {
    // There is no card, and so nobody who could still want them.
    if (!(await deps.changes.load(id)) && !(await deps.errands.load(id))) {
      await deps.changes.drop(id);
    }
    throw thrown;
  }
}

type Begun = Pick<Errand, 'framing' | 'id' | 'known' | 'search'> & {
  readonly converted: Converted | undefined;
};

function errandOf(
  { now }: Deps,
  { command, request: { place, requester } }: Asked,
  { converted, framing, id, known, search }: Begun,
): Errand {
  return {
    id,
    state: 'waiting',
    requester,
    place,
    task: command,
    framing,
    side: converted?.side ?? 0,
    ...(converted && remarksOn(converted)),
    ...(search && { search }),
    known,
    movedAt: now(),
    shown: false,
  };
}

/** Whom nobody needs to look up. */
async function plainTarget(
  deps: Deps,
  { command: { whose }, request: { place, requester } }: Asked,
): Promise<Target | undefined> {
  if (whose.kind === 'me') {
    return { kind: 'me', objectId: requester.objectId, name: requester.name };
  }
  if (whose.kind !== 'team' || whose.called) return undefined;
  return teamHere(deps.teams, place);
}

type Ready = {
  readonly id: string;
  readonly converted: Converted;
  readonly framing: Framing;
  readonly target: Target;
  readonly signedIn: Assertion | undefined;
};

/** Saves first and shows then, so that every card that anybody sees has a change behind it. */
async function propose(
  deps: Deps,
  { request: { place, requester }, settled }: Asked,
  { converted, framing, id, signedIn, target }: Ready,
): Promise<void> {
  const { side } = converted;
  const proposal = { id, action: 'set', requester, place, target, framing, side } as const;
  const change = await createProposal(deps, { ...proposal, ...remarksOn(converted) }, signedIn);
  await settled();
  await show(deps, change);
}

/**
 * The sign-in of an earlier click, where it may tell that this photo cannot be set: by a guest their own, and by whom the
 * policy is against.
 */
async function signInFor(
  deps: Deps,
  { kind }: Target,
  owned: Sender,
): Promise<Assertion | undefined> {
  const tells = kind === 'me' || (kind === 'user' && deps.policy.worthAsking());
  // A service that is ill keeps nobody from a proposal; the click needs it, and says so.
  return tells ? keptSignIn(deps, owned).catch(() => undefined) : undefined;
}
