import { byFirstWay } from '../../../src/access/fall-back';
import { Refusal } from '../../../src/errors';
import { GraphAnswerError } from '../../../src/graph/answer';

const ways = ['team', 'team-wide', 'group', 'group-wide'].map((route) => ({
  route,
  path: route.startsWith('team') ? '/teams/g-1/photo' : '/groups/g-1/photo',
}));
type Way = (typeof ways)[number];

const notGranted = (route: string) => new Refusal('auth.consent_needed', { scopes: route });
const unsupported = (code: Refusal['code'] = 'graph.not_found') =>
  new Refusal(code, {}, { cause: new GraphAnswerError({ status: 404 }) });

/** Tries the ways, each of which fails as told, and returns which were gone and what came of it. */
async function go(failures: Readonly<Record<string, Refusal>>, among: readonly Way[] = ways) {
  const gone: string[] = [];
  const missed: string[] = [];
  const result = await byFirstWay(
    among,
    ({ route }) => {
      gone.push(route);
      const failure = failures[route];
      return failure ? Promise.reject(failure) : Promise.resolve(`done by ${route}`);
    },
    ({ route }, why) => missed.push(`${route} ${why}`),
  ).catch((thrown: unknown) => thrown);
  return { gone, missed, result };
}

it.each([
  ['team', 'not_granted', 'team-wide'],
  ['team-wide', 'not_granted', undefined],
  ['team', 'unsupported', 'group'],
  ['team-wide', 'unsupported', 'group'],
  ['group', 'not_granted', 'group-wide'],
  ['group', 'unsupported', undefined],
  ['group-wide', 'unsupported', undefined],
] as const)('after %s, %s: %s', async (failed, why, expected) => {
  const from = ways.slice(ways.findIndex(({ route }) => route === failed));
  const failure = why === 'unsupported' ? unsupported() : notGranted(failed);
  const { gone, missed, result } = await go({ [failed]: failure }, from);
  expect(gone).toEqual(expected ? [failed, expected] : [failed]);
  expect(missed).toEqual(expected ? [`${failed} ${why}`] : []);
  expect(result).toBe(expected ? `done by ${expected}` : failure);
});

it('goes one way where nothing stands in it', async () => {
  expect(await go({})).toEqual({ gone: ['team'], missed: [], result: 'done by team' });
});

it.each(['auth.not_owner', 'graph.busy', 'auth.blocked_by_policy'] as const)(
  'does not go around %s',
  async (code) => {
    const failure = new Refusal(code);
    expect(await go({ team: failure })).toMatchObject({ gone: ['team'], result: failure });
  },
);

it('does not go around a bug', async () => {
  const bug = new TypeError('oops');
  const result = byFirstWay(ways, () => Promise.reject(bug));
  await expect(result).rejects.toBe(bug);
});

it('asks for the narrowest permission that would do, where none was granted', async () => {
  const narrow = notGranted('team');
  const { gone, result } = await go({ team: narrow, 'team-wide': notGranted('team-wide') });
  expect(gone).toEqual(['team', 'team-wide']);
  expect(result).toBe(narrow);
});

it('asks for nothing of a path that the tenant does not offer', async () => {
  const narrow = notGranted('group');
  const { gone, result } = await go({
    team: notGranted('team'),
    'team-wide': unsupported(),
    group: narrow,
    'group-wide': notGranted('group-wide'),
  });
  expect(gone).toEqual(['team', 'team-wide', 'group', 'group-wide']);
  expect(result).toBe(narrow);
});

it('needs a way', async () => {
  expect((await go({}, [])).result).toBeInstanceOf(TypeError);
});
