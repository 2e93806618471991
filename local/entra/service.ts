import type { Answer } from '../http/answer';
import type { Handler, Routes } from '../http/routes';
import { decideAdminConsent, showAdminConsent } from './admin-consent';
import { decideAuthorize, showAuthorize } from './authorize';
import type { Directory } from './directory';
import { entraRefusal } from './errors';
import { answerTokenRequest } from './token-endpoint';

/** Returns the routes of everything that the bot, the SDKs and a browser ask of Microsoft Entra. */
export function entraRoutes(directory: Directory): Routes {
  const { tenant } = directory;
  const inTenant =
    (handler: Handler): Handler =>
    (incoming) => {
      if (incoming.parameters['tid']?.toLowerCase() !== tenant.id) throw entraRefusal(90002);
      return handler(incoming);
    };
  return {
    'GET /:tid/v2.0/.well-known/openid-configuration': inTenant(() =>
      openIdConfiguration(directory),
    ),
    'GET /:tid/discovery/v2.0/keys': inTenant(() => ok({ keys: [directory.key.jwk] })),
    'POST /:tid/oauth2/v2.0/token': inTenant((incoming) => answerTokenRequest(directory, incoming)),
    'GET /:tid/v2.0/adminconsent': inTenant((i) => showAdminConsent(directory, i)),
    'POST /:tid/v2.0/adminconsent': inTenant((i) => decideAdminConsent(directory, i)),
    'GET /:tid/oauth2/v2.0/authorize': inTenant((i) => showAuthorize(directory, i)),
    'POST /:tid/oauth2/v2.0/authorize': inTenant((i) => decideAuthorize(directory, i)),
  };
}

function openIdConfiguration({ origin, tenant }: Directory): Answer {
  const base = `${origin}/${tenant.id}`;
  return ok({
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    response_types_supported: ['code', 'id_token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    tenant_region_scope: 'EU',
  });
}

function ok(body: object): Answer {
  return { status: 200, body };
}
