import { challengeClaimsIn } from '../../../src/graph/exchange';

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
const encoded = Buffer.from(claims).toString('base64');

it.each([
  [
    'a challenge',
    `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${encoded}"`,
  ],
  ['a challenge in another order', `Bearer claims="${encoded}", error="insufficient_claims"`],
  [
    'a challenge after another scheme',
    `PoP realm="x", Bearer error="insufficient_claims", claims="${encoded}"`,
  ],
  ['unpadded base64url', `Bearer claims="${Buffer.from(claims).toString('base64url')}"`],
])('reads the claims of %s', (_name, header) => {
  expect(challengeClaimsIn(header)).toBe(claims);
});

it.each([
  ['no header', null],
  ['an expired token', 'Bearer error="invalid_token"'],
  ['no claims in them', 'Bearer error="insufficient_claims", claims=""'],
  ['claims that are no JSON', `Bearer claims="${Buffer.from('hello').toString('base64')}"`],
  ['claims that are no object', `Bearer claims="${Buffer.from('1').toString('base64')}"`],
])('reads nothing from %s', (_name, header) => {
  expect(challengeClaimsIn(header)).toBeUndefined();
});
