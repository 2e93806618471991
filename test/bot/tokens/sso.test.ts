import { readAssertion } from '../../../bot/tokens/sso';

const botId = '22222222-2222-2222-2222-222222222222';
const tenant = '11111111-1111-1111-1111-111111111111';
const claims = { aud: botId, oid: 'AAAA', tid: tenant };
const tokenOf = (payload: unknown) =>
  `h.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.s`;

describe('readAssertion', () => {
  it('reads who an assertion is for', () => {
    const token = tokenOf(claims);
    expect(readAssertion(token, botId)).toEqual({
      token,
      objectId: 'aaaa',
      tenantId: tenant,
      guest: false,
    });
  });

  it('accepts our application id URI as audience', () => {
    expect(readAssertion(tokenOf({ ...claims, aud: `api://botid-${botId}` }), botId)).toBeDefined();
  });

  it.each([
    ['another provider', 'https://sts.windows.net/99999999-9999-9999-9999-999999999999/', true],
    ['a personal account', 'live.com', true],
    ['this tenant', `https://sts.windows.net/${tenant}/`, false],
  ])('with %s as identity provider', (_what, idp, guest) => {
    expect(readAssertion(tokenOf({ ...claims, idp }), botId)?.guest).toBe(guest);
  });

  it('reads which directory roles the person holds', () => {
    const token = tokenOf({ ...claims, wids: [' 62E90394-69F5-4237-9190-012177145E10 ', 'b'] });
    expect(readAssertion(token, botId)?.roles).toEqual([
      '62e90394-69f5-4237-9190-012177145e10',
      'b',
    ]);
  });

  it.each([
    ['a token without them', claims],
    ['a claim of another shape', { ...claims, wids: 'administrator' }],
  ])('knows no roles from %s', (_what, payload) => {
    const assertion = readAssertion(tokenOf(payload), botId);
    expect(assertion).toBeDefined();
    expect(assertion?.roles).toBeUndefined();
  });

  it.each([
    ['a token for Graph', tokenOf({ ...claims, aud: 'https://graph.microsoft.com' })],
    ['a token without a person', tokenOf({ aud: botId, tid: tenant })],
    ['no token', 'opaque'],
    ['an empty token', ''],
    ['no JSON', `h.${Buffer.from('nope').toString('base64url')}.s`],
  ])('gives nothing for %s', (_what, token) => {
    expect(readAssertion(token, botId)).toBeUndefined();
  });
});
