import { tokenRefusal } from '../../../bot/tokens/token-errors';

const thrown = (cause: object) =>
  Object.assign(new Error('Authentication required'), { cause: Object.assign(new Error(), cause) });

const interaction = (more: object) => ({ name: 'InteractionRequiredAuthError', ...more });
const server = (more: object) => ({ name: 'ServerError', ...more });

describe('tokenRefusal', () => {
  it.each([
    [
      'consent missing',
      interaction({ errorCode: 'invalid_grant', subError: 'consent_required', errorNo: '65001' }),
      'auth.consent_needed',
    ],
    [
      'second factor',
      interaction({
        errorCode: 'interaction_required',
        subError: 'basic_action',
        errorNo: '50076',
        claims: '{}',
      }),
      'auth.step_up_needed',
    ],
    [
      'blocked by policy',
      interaction({
        errorCode: 'interaction_required',
        subError: 'message_only',
        errorNo: '53003',
      }),
      'auth.blocked_by_policy',
    ],
    [
      'device not compliant',
      interaction({ errorCode: 'interaction_required', subError: '', errorNo: 53000 }),
      'auth.blocked_by_policy',
    ],
    [
      'assertion expired',
      server({ errorCode: 'invalid_grant', errorNo: '500133' }),
      'auth.sign_in_stale',
    ],
    [
      'assertion bad',
      server({ errorCode: 'invalid_grant', errorNo: '50013' }),
      'auth.sign_in_stale',
    ],
    [
      'wrong secret',
      server({ errorCode: 'invalid_client', errorNo: '7000215' }),
      'auth.misconfigured',
    ],
    [
      'client assertion expired',
      server({ errorCode: 'invalid_client', errorNo: '700024' }),
      'auth.misconfigured',
    ],
    ['throttled', server({ errorCode: 'temporarily_unavailable' }), 'auth.unavailable'],
    ['throttled again', server({ errorCode: '' }), 'auth.unavailable'],
    ['server error', server({ errorCode: 'server_error' }), 'auth.unavailable'],
    ['network down', { name: 'ClientAuthError', errorCode: 'network_error' }, 'auth.unavailable'],
    ['certificate file missing', { name: 'Error', errorCode: 'ENOENT' }, 'auth.misconfigured'],
  ])('of %s', (_what, cause, code) => {
    expect(tokenRefusal(thrown(cause), {}).code).toBe(code);
  });

  it.each([
    ['50072', 'invalid_grant', 'auth.step_up_needed'],
    ['50076', 'invalid_grant', 'auth.step_up_needed'],
    ['50079', 'invalid_grant', 'auth.step_up_needed'],
    ['50158', 'invalid_grant', 'auth.step_up_needed'],
    ['50105', 'invalid_grant', 'auth.not_assigned'],
    ['50020', 'invalid_grant', 'auth.no_account'],
    ['50034', 'invalid_grant', 'auth.no_account'],
    ['50057', 'invalid_grant', 'auth.account_blocked'],
    ['50053', 'invalid_grant', 'auth.account_blocked'],
    ['50196', 'invalid_grant', 'auth.unavailable'],
    ['50173', 'invalid_grant', 'auth.sign_in_stale'],
    ['65004', 'invalid_grant', 'auth.consent_needed'],
    ['90094', 'access_denied', 'auth.consent_needed'],
    ['53011', 'invalid_grant', 'auth.blocked_by_policy'],
    ['530035', 'access_denied', 'auth.blocked_by_policy'],
    ['500213', 'invalid_grant', 'auth.blocked_by_policy'],
  ] as const)(
    'of AADSTS%s is told apart, whatever class MSAL makes of it',
    (errorNo, errorCode, code) => {
      expect(tokenRefusal(thrown(server({ errorCode, errorNo })), {}).code).toBe(code);
      const asked = interaction({ errorCode: 'interaction_required', errorNo });
      expect(tokenRefusal(thrown(asked), {}).code).toBe(
        code === 'auth.sign_in_stale' ? 'auth.step_up_needed' : code,
      );
    },
  );

  it.each([
    ['unauthorized_client', '700016', 'registration'],
    ['unauthorized_client', '7000112', 'registration'],
    ['unauthorized_client', '7000229', 'registration'],
    ['invalid_resource', '500011', 'registration'],
    ['invalid_request', '90002', 'registration'],
    ['invalid_grant', '65002', 'registration'],
    ['invalid_client', '650052', 'registration'],
    ['invalid_scope', '70011', 'registration'],
    ['invalid_grant', '500131', 'connection'],
    ['invalid_client', '7000215', undefined],
    ['invalid_client', '7000222', undefined],
    ['invalid_client', '700027', undefined],
    ['invalid_client', '700213', undefined],
  ] as const)('%s %s blames what is wrong', (errorCode, errorNo, what) => {
    const { code, details } = tokenRefusal(thrown(server({ errorCode, errorNo })), {});
    expect({ what: undefined, ...details, code }).toMatchObject({
      code: 'auth.misconfigured',
      what,
    });
  });

  it('reads a number that only the text has', () => {
    const message = 'invalid_grant: Error(s): Not Available - Description: AADSTS50105: The user';
    const cause = server({ errorCode: 'invalid_grant', errorNo: undefined, message });
    expect(tokenRefusal(thrown(cause), {}).code).toBe('auth.not_assigned');
  });

  it('goes by the error where the number is unknown', () => {
    const odd = (errorCode: string) => server({ errorCode, errorNo: '999999' });
    expect(tokenRefusal(thrown(odd('invalid_grant')), {}).code).toBe('auth.sign_in_stale');
    expect(tokenRefusal(thrown(odd('invalid_client')), {}).details).toEqual({});
    expect(tokenRefusal(thrown(odd('unauthorized_client')), {}).details).toEqual({
      what: 'registration',
    });
  });

  it('carries how to consent only where consent is missing', () => {
    const consent = { scopes: 'User.ReadWrite' };
    const missing = interaction({ errorCode: 'invalid_grant', subError: 'consent_required' });
    expect(tokenRefusal(thrown(missing), consent).details).toEqual(consent);
    expect(tokenRefusal(thrown(server({ errorCode: 'server_error' })), consent).details).toEqual(
      {},
    );
  });

  it('of something that is no error at all is that the service is unavailable', () => {
    expect(tokenRefusal('odd', {}).code).toBe('auth.unavailable');
  });
});

it('keeps the claims that the next sign-in must satisfy', () => {
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  const stepUp = { errorCode: 'interaction_required', subError: 'basic_action', claims };
  expect(tokenRefusal(thrown(interaction(stepUp)), {}).details).toEqual({ claims });
});
