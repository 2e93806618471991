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
