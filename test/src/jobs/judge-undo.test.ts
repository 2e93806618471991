import { judge, refuseUndo } from '../../../src/jobs/judge';
import { limits } from '../../../src/limits';
import type { Click } from '../../../src/request';
import { adele, channel, proposed } from '../../support/stage';

const undo: Click = { requester: adele, place: channel, verb: 'undo', changeId: 'c-1' };

function refusalOf(use: () => void): unknown {
  try {
    use();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

describe('refuseUndo', () => {
  const previous = { kind: 'photo', route: 'team', etag: '1' } as const;
  const change = { ...proposed, state: 'applied', appliedAt: 0, previous } as const;

  it('lets a change be undone for 24 hours', () => {
    expect(() => refuseUndo(change, limits.undoMilliseconds)).not.toThrow();
  });

  it.each([
    ['after 24 hours', change, limits.undoMilliseconds + 1, 'change.undo_lapsed', {}],
    ['when that was tended to', { ...change, previous: undefined }, 1, 'change.undo_lapsed', {}],
    [
      'where there was no photo and none can be removed',
      { ...change, previous: { kind: 'none', route: 'team' } },
      1,
      'change.cannot_undo',
      {},
    ],
    ['of a proposal', proposed, 1, 'change.nothing_to_undo', {}],
    [
      'of what was undone',
      { ...change, state: 'undone' },
      1,
      'change.nothing_to_undo',
      { undone: 1 },
    ],
  ] as const)('says why not %s', (_when, { previous: before, ...rest }, now, code, details) => {
    const wanted = { ...rest, ...(before && { previous: before }) };
    expect(refusalOf(() => refuseUndo(wanted, now))).toMatchObject({ code, details });
  });

  it('says that a removable photo was kept too long, and not that it cannot be removed', () => {
    const first = { ...change, previous: { kind: 'none', route: 'me' } } as const;
    expect(() => refuseUndo(first, limits.undoMilliseconds)).not.toThrow();
    const late = refusalOf(() => refuseUndo(first, limits.undoMilliseconds + 1));
    expect(late).toMatchObject({ code: 'change.undo_lapsed' });
  });

  it.each([
    ['where there was no photo and none can be removed', 'team', 1, 'change.cannot_undo'],
    ['after 24 hours', 'me', limits.undoMilliseconds + 1, 'change.undo_lapsed'],
  ] as const)('is what a click reads too %s', (_when, route, now, code) => {
    const job = { ...change, previous: { kind: 'none', route } } as const;
    expect(refusalOf(() => judge(job, undo, now))).toMatchObject({ code });
  });
});
