import type { Answer } from '../http/answer';
import type { Ground, Gust } from './gust';
import { broken, refusing, slow } from './gust';

const entra: Ground = { service: 'entra', path: /\/oauth2\/v2\.0\/token$/ };
const metadata: Ground = { service: 'entra', method: 'GET', path: /openid-configuration$|\/keys$/ };
const tokens: Ground = { service: 'tokenService', path: /^\/api\/(usertoken|botsignin)\// };
const keys: Ground = { service: 'botLogin' };

const entraError = (status: number, error: string, retryAfter?: string): Answer => ({
  status,
  ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }),
  body: {
    error,
    error_description: `AADSTS90033: A transient error has occurred.`,
    error_codes: [90033],
  },
});
const serviceError = (status: number, retryAfter?: string): Answer => ({
  status,
  ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }),
  body: { error: { code: 'ServiceError', message: 'The service is not available.' } },
});

/**
 * Entra and the token service of the Bot Framework, ill.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes and
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export const signInGusts: readonly Gust[] = [
  refusing(entra, 'entra 429', 0.03, entraError(429, 'temporarily_unavailable')),
  refusing(entra, 'entra 429, Retry-After', 0.02, entraError(429, 'temporarily_unavailable', '1')),
  refusing(entra, 'entra 500', 0.02, entraError(500, 'server_error')),
  refusing(entra, 'entra 503', 0.03, entraError(503, 'temporarily_unavailable')),
  refusing(entra, 'entra 504', 0.02, { status: 504 }),
  ...broken(entra, 0.03),
  slow(entra, 0.06),
  refusing(metadata, 'entra metadata 503', 0.02, { status: 503 }),
  ...broken(metadata, 0.02),
  slow(metadata, 0.03, 4),
  refusing(tokens, 'token service 429', 0.02, serviceError(429)),
  refusing(tokens, 'token service 429, Retry-After', 0.02, serviceError(429, '1')),
  refusing(tokens, 'token service 500', 0.03, serviceError(500)),
  refusing(tokens, 'token service 502', 0.02, { status: 502, body: '<html></html>' }),
  refusing(tokens, 'token service 503', 0.03, serviceError(503)),
  ...broken(tokens, 0.03),
  slow(tokens, 0.06),
  slow(keys, 0.1, 3),
];
