import type { Job, JobState } from '../../src/job';
import { hasLapsed, move, undoable, undoRunOut } from '../../src/job';
import { end } from '../../src/jobs/give-up';
import { limits } from '../../src/limits';
import { proposed } from '../support/stage';

const states: JobState[] = [
  'looking',
  'asking',
  'proposed',
  'applying',
  'applied',
  'undoing',
  'undone',
  'unknown',
  'shown',
  'cancelled',
  'lapsed',
  'failed',
];
const legal: Partial<Record<JobState, string>> = {
  looking: 'asking proposed shown failed cancelled',
  asking: 'asking looking cancelled lapsed failed',
  proposed: 'proposed applying applied unknown cancelled lapsed',
  applying: 'applied unknown proposed failed',
  applied: 'applied undoing',
  undoing: 'undone unknown applied',
  unknown: 'applied undoing undone unknown proposed cancelled lapsed failed',
};

describe('move', () => {
  const pairs = states.flatMap((from) => states.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s is legal only if the story has it', (from, to) => {
    const step = () => move({ ...proposed, state: from }, to, 1);
    if (legal[from]?.split(' ').includes(to)) expect(step().state).toBe(to);
    else expect(step).toThrow(TypeError);
  });

  it('forgets what belonged to the last state, and is to be shown', () => {
    const problem = { code: 'graph.busy', details: {} } as const;
    const doubt = { of: 'apply', otherwise: 'proposed' } as const;
    const troubled: Job = { ...proposed, problem, doubt, question: { kind: 'sign-in' } };
    const moved = move(troubled, 'applying', 5);
    expect(moved).toMatchObject({ revision: proposed.revision + 1, movedAt: 5 });
    for (const gone of ['problem', 'doubt', 'question']) expect(moved).not.toHaveProperty(gone);
    expect(moved.messages).toEqual(proposed.messages);
  });
});

describe('what went unanswered', () => {
  const tried: Job = { ...proposed, unanswered: 'apply' };

  it.each(['proposed', 'applying', 'unknown'] as const)('counts on where it is %s', (state) => {
    expect(move(tried, state, 5)).toHaveProperty('unanswered', 'apply');
  });

  it.each(['applied', 'cancelled', 'lapsed'] as const)('is over where it is %s', (state) => {
    expect(move(tried, state, 5)).not.toHaveProperty('unanswered');
  });
});

describe('end', () => {
  const previous = { kind: 'photo', route: 'team', etag: '"1"' } as const;

  it.each(['cancelled', 'lapsed'] as const)('of a proposal that changed nothing is %s', (state) => {
    expect(end(proposed, state, 5)).toMatchObject({ state });
  });

  it('of one that was perhaps done is unknown, and can be undone', () => {
    const ended = end({ ...proposed, previous }, 'cancelled', 5);
    expect(ended).toMatchObject({
      state: 'unknown',
      appliedAt: 5,
      route: 'team',
      doubt: { of: 'apply', otherwise: 'cancelled' },
    });
    expect(undoable(ended, 6)).toBe(true);
  });
});

describe('hasLapsed', () => {
  it.each([
    ['at 15 minutes', limits.proposalMilliseconds, false],
    ['just after 15 minutes', limits.proposalMilliseconds + 1, true],
  ])('%s', (_when, now, expected) => {
    expect(hasLapsed(proposed, now)).toBe(expected);
  });

  it('counts from the end of the rest that Microsoft 365 has asked for', () => {
    const problem = { code: 'graph.busy', details: { seconds: 3600 } } as const;
    const rested = { ...proposed, problem };
    expect(hasLapsed(rested, 3_600_000 + limits.proposalMilliseconds)).toBe(false);
    expect(hasLapsed(rested, 3_600_001 + limits.proposalMilliseconds)).toBe(true);
  });

  it.each(states)('concerns what waits for its requester: %s', (state) => {
    const waits = state === 'asking' || state === 'proposed';
    expect(hasLapsed({ ...proposed, state }, Number.MAX_SAFE_INTEGER)).toBe(waits);
  });
});

describe('undoable', () => {
  const photo = { kind: 'photo', route: 'team', etag: '"1"' } as const;
  const applied: Job = { ...proposed, state: 'applied', appliedAt: 0, previous: photo };

  it.each([
    ['a kept photo within 24 hours', applied, limits.undoMilliseconds, true],
    ['what nobody knows', { ...applied, state: 'unknown' }, 1, true],
    ['a kept photo after 24 hours', applied, limits.undoMilliseconds + 1, false],
    ['no photo on a team', { ...applied, previous: { kind: 'none', route: 'team' } }, 1, false],
    ['no photo on oneself', { ...applied, previous: { kind: 'none', route: 'me' } }, 1, true],
    ['a change not applied', { ...applied, state: 'undone' }, 1, false],
  ] as const)('%s', (_what, change, now, expected) => {
    expect(undoable(change, now)).toBe(expected);
  });

  it('runs out only where something was kept', () => {
    expect(undoRunOut(applied, limits.undoMilliseconds + 1)).toBe(true);
    const { previous: _none, ...bare } = applied;
    expect(undoRunOut(bare, limits.undoMilliseconds + 1)).toBe(false);
    expect(undoable(bare, 1)).toBe(false);
  });
});
