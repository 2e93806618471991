import type { Routes } from './http/routes';
import type { SigningKey } from './jwt';

/**
 * Returns the routes of the Bot Framework's own sign-in: where the bot learns which keys sign what Teams sends it. The
 * folder in the path keeps the SDK's process-wide cache of keys from mistaking one tenant for an earlier one on the
 * same port.
 */
export function botLoginRoutes(
  key: SigningKey,
  folder: string,
  { issuer, origin }: { readonly issuer: string; readonly origin: string },
): Routes {
  return {
    [`GET /${folder}/.well-known/openidconfiguration`]: () => ({
      status: 200,
      body: {
        issuer,
        authorization_endpoint: 'https://invalid.botframework.com',
        jwks_uri: `${origin}/${folder}/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      },
    }),
    [`GET /${folder}/.well-known/keys`]: () => ({
      status: 200,
      body: { keys: [{ ...key.jwk, endorsements: ['msteams'] }] },
    }),
  };
}

/** Signs a token with which Teams shows the bot that an activity is from Teams. */
export function signChannelToken(
  key: SigningKey,
  claims: { readonly issuer: string; readonly botId: string; readonly serviceUrl: string },
): string {
  const now = Math.floor(Date.now() / 1000);
  return key.sign({
    iss: claims.issuer,
    aud: claims.botId,
    serviceurl: claims.serviceUrl,
    iat: now,
    nbf: now - 300,
    exp: now + 3600,
  });
}
