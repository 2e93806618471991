import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { refuseAtGate } from '../../../bot/http/gate';
import { clouds } from '../../../src/index';
import { botId, readActivity, tenantId } from '../../support/channel';

const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const options = { botId, tenantId, cloud: clouds.public };

const claims = {
  iss: 'https://api.botframework.com',
  aud: botId,
  exp: 1_800_000_000,
  nbf: 1_799_999_000,
  serviceurl: serviceUrl,
};

function bearer(changes: object = {}, header: object = { alg: 'RS256', kid: 'k' }): string {
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
  return `Bearer ${part(header)}.${part({ ...claims, ...changes })}.c2ln`;
}

const message = { ...readActivity('personal.message.text'), serviceUrl };
const without = (activity: object, field: string) => ({ ...activity, [field]: undefined });

const recorded = readdirSync(join(__dirname, '../../fixtures/activities')).map((name) =>
  name.replace(/\.json$/, ''),
);

it.each(recorded)('lets the recorded %s pass', (name) => {
  expect(refuseAtGate(options, bearer(), { ...readActivity(name), serviceUrl })).toBeUndefined();
});

it.each([
  ['no header', undefined, 'token.missing'],
  ['an empty header', '', 'token.malformed'],
  ['a lower-case scheme', bearer().replace('Bearer', 'bearer'), 'token.malformed'],
  ['two spaces', bearer().replace(' ', '  '), 'token.malformed'],
  ['a fourth part', `${bearer()}.x`, 'token.malformed'],
  ['no signature', bearer().replace(/[^.]+$/, ''), 'token.malformed'],
  ['two tokens', `${bearer()}, ${bearer()}`, 'token.malformed'],
  ['parts that are no JSON', 'Bearer YQ.YQ.YQ', 'token.wrong_header'],
  ['no algorithm', bearer({}, { alg: 'none', kid: 'k' }), 'token.wrong_header'],
  ['a symmetric algorithm', bearer({}, { alg: 'HS256', kid: 'k' }), 'token.wrong_header'],
  ['no key id', bearer({}, { alg: 'RS256' }), 'token.wrong_header'],
  ['no issuer', bearer({ iss: undefined }), 'token.wrong_claims'],
  ['a list of issuers', bearer({ iss: [claims.iss] }), 'token.wrong_claims'],
  ['another issuer', bearer({ iss: `${claims.iss}/` }), 'token.wrong_issuer'],
  ['another audience', bearer({ aud: tenantId }), 'token.wrong_audience'],
  ['a list of audiences', bearer({ aud: [botId] }), 'token.wrong_claims'],
  ['no expiry', bearer({ exp: undefined }), 'token.wrong_claims'],
  ['an expiry in words', bearer({ exp: String(claims.exp) }), 'token.wrong_claims'],
  ['a start in words', bearer({ nbf: 'now' }), 'token.wrong_claims'],
  ['no service URL', bearer({ serviceurl: undefined }), 'token.wrong_claims'],
  ['another service URL', bearer({ serviceurl: `${serviceUrl}x` }), 'token.wrong_service_url'],
])('refuses a token with %s', (_what, authorization, code) => {
  expect(refuseAtGate(options, authorization, message)).toEqual({ status: 401, code });
});

it.each([
  ['an array', [], 'activity.shape'],
  ['null', null, 'activity.shape'],
  ['text', 'message', 'activity.shape'],
  ['no type', without(message, 'type'), 'activity.type'],
  ['an empty id', { ...message, id: '' }, 'activity.id'],
  ['a numeric id', { ...message, id: 7 }, 'activity.id'],
  ['another channel', { ...message, channelId: 'emulator' }, 'activity.channelId'],
  ['an ASE channel', { ...message, channelId: 'AseChannel' }, 'activity.channelId'],
  ['replies in the answer', { ...message, deliveryMode: 'expectReplies' }, 'activity.deliveryMode'],
  [
    'a foreign service URL',
    { ...message, serviceUrl: 'https://smba.trafficmanager.net.example/' },
    'activity.foreign_service_url',
  ],
  [
    'a service URL that is none',
    { ...message, serviceUrl: 'emea' },
    'activity.foreign_service_url',
  ],
  [
    'another tenant',
    { ...message, conversation: { id: 'a:1', tenantId: botId } },
    'activity.foreign_tenant',
  ],
  [
    'a sender without an Entra account',
    { ...message, from: { id: '29:x', aadObjectId: 'x' } },
    'activity.from.aadObjectId',
  ],
])('refuses an activity with %s', (_what, activity, code) => {
  expect(refuseAtGate(options, bearer(), activity)).toEqual({ status: 400, code });
});

it('takes the tenant in capitals for the same tenant', () => {
  const upper = 'ABCDEFAB-1111-1111-1111-111111111111';
  const activity = { ...message, conversation: { id: 'a:1', tenantId: upper } };
  const lower = { ...options, tenantId: upper.toLowerCase() };
  expect(refuseAtGate(lower, bearer(), activity)).toBeUndefined();
});
