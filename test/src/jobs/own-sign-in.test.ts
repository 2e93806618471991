import { Refusal } from '../../../src/errors';
import { limits } from '../../../src/limits';
import { createOwnSignIn } from '../../../src/jobs/own-sign-in';
import { adele, channel, diego, openStage } from '../../support/stage';

const owned = { requester: adele, place: channel };
const claims = '{"access_token":{}}';

it.each([
  ['auth.step_up_needed', { claims }, ['o-adele'], claims],
  ['auth.step_up_needed', {}, ['o-adele'], undefined],
  ['auth.sign_in_stale', {}, ['o-adele'], undefined],
  ['auth.not_owner', { claims }, [], undefined],
] as const)('%s %j', async (code, details, signedOut, demanded) => {
  const stage = openStage();
  await createOwnSignIn(stage.deps).lose(owned, new Refusal(code, details));
  expect(stage.signedOut).toEqual(signedOut);
  expect(await stage.deps.signIns.claimsOf(owned)).toBe(demanded);
});

it('remembers for this person in this tenant, until it is met or for a while', async () => {
  const { clock, deps } = openStage();
  const { signIns } = deps;
  await signIns.rememberClaims(owned, claims);
  expect(await signIns.claimsOf({ ...owned, requester: diego })).toBeUndefined();
  const elsewhere = { ...owned, place: { ...channel, tenantId: 't-2' } };
  expect(await signIns.claimsOf(elsewhere)).toBeUndefined();
  await signIns.forgetClaims(owned);
  expect(await signIns.claimsOf(owned)).toBeUndefined();
  await signIns.rememberClaims(owned, claims);
  clock.now += limits.proposalMilliseconds + 1;
  expect(await signIns.claimsOf(owned)).toBeUndefined();
});

describe('sign-ins of one card that are refused again and again', () => {
  const refused = async (stage: ReturnType<typeof openStage>, id: string, details = {}) => {
    const refusal = new Refusal('auth.sign_in_stale', details);
    return (await createOwnSignIn(stage.deps).lose({ ...owned, id }, refusal)).code;
  };

  it('are not asked for without an end', async () => {
    const stage = openStage();
    const told: string[] = [];
    for (let times = 0; times < limits.signInsPerCard; times += 1) {
      told.push(await refused(stage, 'c-1'));
    }
    expect(told).toEqual(['auth.sign_in_stale', 'auth.sign_in_stale', 'auth.sign_in_refused']);
    expect(await refused(stage, 'c-2')).toBe('auth.sign_in_stale');
  });

  it('are told with the call that was refused', async () => {
    const stage = openStage();
    const call = { requestId: 'r-1', status: 401 };
    const refusal = new Refusal('auth.sign_in_stale', { ...call, target: 'me' });
    const { lose } = createOwnSignIn(stage.deps);
    let told = refusal;
    for (let times = 0; times < limits.signInsPerCard; times += 1) {
      told = await lose({ ...owned, id: 'c-1' }, refusal);
    }
    expect(told).toMatchObject({ code: 'auth.sign_in_refused', details: call });
  });

  it('with claims are asked for each time, as the person can satisfy them', async () => {
    const stage = openStage();
    for (let times = 0; times <= limits.signInsPerCard; times += 1) {
      expect(await refused(stage, 'c-1', { claims })).toBe('auth.sign_in_stale');
    }
  });
});
