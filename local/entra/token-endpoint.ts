import type { JwtPayload } from 'jsonwebtoken';
import type { Answer } from '../http/answer';
import { formBody } from '../http/body';
import type { Incoming } from '../http/routes';
import { isExpired } from '../jwt';
import type { Person } from '../tenant/people';
import { clientCapabilities } from './claims-request';
import { checkClient } from './client-proof';
import type { Directory } from './directory';
import { entraRefusal } from './errors';
import { issueAppToken, issueGraphToken, strongContext } from './tokens';

const onBehalfOf = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** What an app may ask for besides, to sign somebody in. */
export const forSignIn = ['openid', 'profile', 'offline_access', 'email'];

/**
 * Answers as the token endpoint of one tenant: the bot's own tokens, and Graph tokens on behalf of somebody.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow
 */
export function answerTokenRequest(directory: Directory, incoming: Incoming): Answer {
  const form = formBody(incoming);
  if (!form) throw entraRefusal(90014);
  checkClient(directory, form);
  const grant = form.get('grant_type');
  if (grant === 'client_credentials') return appToken(directory, form);
  if (grant === onBehalfOf) return delegatedToken(directory, form);
  throw entraRefusal(70003);
}

function appToken(directory: Directory, form: URLSearchParams): Answer {
  const scopes = (form.get('scope') ?? '').split(' ').filter((each) => !forSignIn.includes(each));
  const [scope = '', ...more] = scopes;
  const audience = scope.replace(/\/\.default$/, '');
  const audiences = [directory.connectorScope, directory.graphOrigin];
  if (more.length > 0 || audience === scope || !audiences.includes(audience)) {
    throw entraRefusal(70011);
  }
  return tokenAnswer({ access_token: issueAppToken(directory, audience) });
}

function delegatedToken(directory: Directory, form: URLSearchParams): Answer {
  if (form.get('requested_token_use') !== 'on_behalf_of') throw entraRefusal(90014);
  const { person, strong } = readAssertion(directory, form.get('assertion'));
  const asked = (form.get('scope') ?? '').split(' ').filter(Boolean);
  const scopes = graphScopes(directory, asked);
  if (person.policy === 'blocked') throw entraRefusal(53003);
  if (person.policy === 'stepUp' && !strong) throw entraRefusal(50076);
  const { consents } = directory.tenant;
  if (!scopes.every((scope) => consents.granted(scope, person.key))) throw entraRefusal(65001);
  const capabilities = clientCapabilities(form.get('claims'));
  return tokenAnswer({
    access_token: issueGraphToken(directory, person, scopes, capabilities),
    scope: scopes.map((scope) => `${directory.graphOrigin}/${scope}`).join(' '),
    ...(asked.includes('offline_access') && { refresh_token: `local-${person.key}` }),
    ...(form.get('client_info') === '1' && { client_info: clientInfo(directory, person) }),
  });
}

type Assertion = { readonly person: Person; readonly strong: boolean };

function readAssertion({ key, origin, tenant }: Directory, assertion: string | null): Assertion {
  if (assertion === null) throw entraRefusal(90014);
  const claims = verified(() => key.verify(assertion));
  const person = typeof claims['oid'] === 'string' ? tenant.find(claims['oid']) : undefined;
  const meant =
    claims.aud === tenant.botId &&
    claims.iss === `${origin}/${tenant.id}/v2.0` &&
    claims['tid'] === tenant.id &&
    claims['scp'] === 'access_as_user';
  if (!meant || !person) throw entraRefusal(50013);
  const contexts: unknown = claims['acrs'];
  return { person, strong: Array.isArray(contexts) && contexts.includes(strongContext) };
}

function verified(verify: () => JwtPayload): JwtPayload {
  try {
    return verify();
  } catch (thrown) {
    throw entraRefusal(isExpired(thrown) ? 500133 : 50013);
  }
}

/**
 * Returns short names of permissions, without those that only concern the sign-in. Permissions that do not exist are
 * refused.
 */
export function graphScopes(
  { graphOrigin, tenant }: Directory,
  asked: readonly string[],
): string[] {
  const scopes = asked
    .filter((scope) => !forSignIn.includes(scope))
    .map((scope) =>
      scope.startsWith(`${graphOrigin}/`) ? scope.slice(graphOrigin.length + 1) : scope,
    );
  if (scopes.length === 0 || !scopes.every((scope) => tenant.consents.known(scope))) {
    throw entraRefusal(70011);
  }
  return [...new Set(scopes)];
}

function clientInfo({ tenant }: Directory, person: Person): string {
  const info = { uid: person.objectId, utid: tenant.id };
  return Buffer.from(JSON.stringify(info)).toString('base64url');
}

function tokenAnswer(fields: Readonly<Record<string, unknown>>): Answer {
  return {
    status: 200,
    headers: { 'cache-control': 'no-store', pragma: 'no-cache' },
    body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, ...fields },
  };
}
