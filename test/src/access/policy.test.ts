import type { PolicyDeps } from '../../../src/access/policy';
import { createPolicy } from '../../../src/access/policy';
import { Refusal } from '../../../src/errors';
import type { PhotoPolicy } from '../../../src/graph/photo-policy';
import { limits } from '../../../src/limits';
import type { Target } from '../../../src/targets/target';
import { adele, assertionOf, refusing } from '../../support/stage';

const me: Target = { kind: 'me', objectId: 'o-adele', name: 'Adele' };
const other: Target = { kind: 'user', objectId: 'o-2', address: 'o-2', name: 'Megan' };
const group: Target = { kind: 'group', groupId: 'g-1', name: 'Marketing' };
const open: PhotoPolicy = { onPremises: false, roles: [] };

function policyWith(policy: PhotoPolicy, more: Partial<PolicyDeps> = {}) {
  const clock = { now: 1 };
  const reads: string[] = [];
  const knows = createPolicy({
    now: () => clock.now,
    tokens: {
      get: (_assertion, scopes) => Promise.resolve(scopes.join(' ')),
      forget() {},
      forgetAll() {},
    },
    read(token) {
      reads.push(token);
      return Promise.resolve(policy);
    },
    ...more,
  });
  const code = async (target: Target, roles?: readonly string[], asApplication = false) => {
    const assertion = assertionOf(adele, roles ? { roles } : {});
    return (await knows.objection(target, assertion, asApplication))?.code;
  };
  return { ...knows, clock, code, reads };
}

it('has nothing against what is not about people, and does not ask then', async () => {
  const { code, reads } = policyWith({ onPremises: true, roles: ['r-1'] });
  expect(await code(group)).toBeUndefined();
  expect(reads).toEqual([]);
});

it.each([
  ['nothing', open, undefined, undefined],
  ['photos on premises', { ...open, onPremises: true }, ['r-1'], 'policy.on_premises'],
  ['other roles', { ...open, roles: ['r-1'] }, ['r-2'], 'policy.roles'],
  ['no role that they hold', { ...open, roles: ['r-1'] }, [], 'policy.roles'],
  ['their role', { ...open, roles: ['r-0', 'r-1'] }, ['r-1'], undefined],
  ['roles, and theirs are unknown', { ...open, roles: ['r-1'] }, undefined, undefined],
])('knows %s', async (_what, policy, roles, expected) => {
  const { code } = policyWith(policy);
  expect(await code(me, roles)).toBe(expected);
  expect(await code(other, roles)).toBe(expected);
});

it('the roles do not bind the app itself, premises do', async () => {
  expect(await policyWith({ ...open, roles: ['r-1'] }).code(other, [], true)).toBeUndefined();
  const premises = policyWith({ ...open, onPremises: true });
  expect(await premises.code(other, [], true)).toBe('policy.on_premises');
});

it('reads it at most every four hours, with the one permission for it', async () => {
  const { clock, code, reads, worthAsking } = policyWith(open);
  expect(worthAsking()).toBe(true);
  await code(me);
  await code(other);
  expect(reads).toEqual(['PeopleSettings.Read.All']);
  clock.now += limits.policyCacheMilliseconds;
  await code(me);
  expect(reads).toHaveLength(2);
});

it.each([
  [
    'the permission',
    { tokens: { get: refusing('auth.consent_needed'), forget() {}, forgetAll() {} } },
  ],
  ['an answer', { read: () => Promise.reject(new Refusal('graph.unreachable')) }],
])('is silent without %s, and does not ask again soon', async (_what, more) => {
  const { clock, code, worthAsking } = policyWith({ ...open, onPremises: true }, more);
  expect(await code(me)).toBeUndefined();
  expect(worthAsking()).toBe(false);
  clock.now += limits.policyCacheMilliseconds;
  expect(worthAsking()).toBe(true);
});
