import { randomUUID } from 'node:crypto';
import type { StepUps } from '../../../bot/tokens/step-ups';
import { createStepUps } from '../../../bot/tokens/step-ups';
import { clouds, createMemoryStore, limits } from '../../../src/index';

const config = {
  botId: 'b-1',
  tenantId: 't-1',
  cloud: clouds.public,
  endpoint: 'https://bot.example',
};
const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
const next = 'https://token.botframework.com/api/oauth/signin?signin=1';

function open() {
  const clock = { now: 1 };
  const now = () => clock.now;
  const store = createMemoryStore(now);
  const stepUps = createStepUps({
    config,
    store,
    now,
    newId: randomUUID,
  });
  return { clock, stepUps };
}

const begun = async (stepUps: StepUps) => {
  const address = new URL(await stepUps.begin({ claims, next }));
  expect(address.origin + address.pathname).toBe('https://bot.example/sign-in');
  return address.searchParams.get('id') ?? '';
};

it('leads to Entra with the claims, and from there to the token service', async () => {
  const { stepUps } = open();
  const id = await begun(stepUps);
  const entra = new URL((await stepUps.toEntra(id)) ?? '');
  expect(entra.origin + entra.pathname).toBe(
    'https://login.microsoftonline.com/t-1/oauth2/v2.0/authorize',
  );
  expect(Object.fromEntries(entra.searchParams)).toEqual({
    client_id: 'b-1',
    response_type: 'code',
    scope: 'api://botid-b-1/access_as_user',
    redirect_uri: 'https://bot.example/consented',
    claims,
    state: id,
  });
  expect(await stepUps.toTokenService(id)).toBe(next);
});

it.each(['', 'x', '../secret', '00000000-0000-4000-8000-000000000000', 'https://evil.example'])(
  'leads nowhere for %j',
  async (id) => {
    const { stepUps } = open();
    await begun(stepUps);
    expect(await stepUps.toEntra(id)).toBeUndefined();
    expect(await stepUps.toTokenService(id)).toBeUndefined();
  },
);

it('leads nowhere when the proposal has lapsed meanwhile', async () => {
  const { clock, stepUps } = open();
  const id = await begun(stepUps);
  clock.now += limits.proposalMilliseconds + 1;
  expect(await stepUps.toEntra(id)).toBeUndefined();
  expect(await stepUps.toTokenService(id)).toBeUndefined();
});
