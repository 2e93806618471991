import type { ChangeState, PhotoChange } from '../../../src/jobs/change';
import { lapsed, move, undoable, undoRunOut } from '../../../src/jobs/change';
import { limits } from '../../../src/limits';
import { proposed } from '../../support/stage';

const states: ChangeState[] = [
  'proposed',
  'applying',
  'applied',
  'undoing',
  'undone',
  'cancelled',
  'lapsed',
  'failed',
];
const legal = new Set([
  'proposed proposed',
  'proposed applying',
  'proposed applied',
  'proposed cancelled',
  'proposed lapsed',
  'applying applied',
  'applying failed',
  'applying proposed',
  'applied undoing',
  'undoing undone',
  'undoing applied',
]);

describe('move', () => {
  const pairs = states.flatMap((from) => states.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s is legal only if the story has it', (from, to) => {
    const step = () => move({ ...proposed, state: from }, to, 1);
    if (legal.has(`${from} ${to}`)) expect(step().state).toBe(to);
    else expect(step).toThrow(TypeError);
  });

  it('forgets the last problem and that the card was up to date', () => {
    const troubled = { ...proposed, problem: { code: 'graph.busy', details: {} } } as const;
    expect(move(troubled, 'applying', 5)).toMatchObject({ shown: false, movedAt: 5 });
    expect(move(troubled, 'applying', 5).problem).toBeUndefined();
  });
});

describe('lapsed', () => {
  it.each([
    ['at 15 minutes', limits.proposalMilliseconds, false],
    ['just after 15 minutes', limits.proposalMilliseconds + 1, true],
  ])('%s', (_when, now, expected) => {
    expect(lapsed(proposed, now)).toBe(expected);
  });

  it('concerns proposals only', () => {
    expect(lapsed({ ...proposed, state: 'applied' }, Number.MAX_SAFE_INTEGER)).toBe(false);
  });
});

describe('undoable', () => {
  const photo = { kind: 'photo', route: 'team', etag: '"1"' } as const;
  const applied: PhotoChange = { ...proposed, state: 'applied', appliedAt: 0, previous: photo };

  it.each([
    ['a kept photo within 24 hours', applied, limits.undoMilliseconds, true],
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
  });
});
