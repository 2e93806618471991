import { X509Certificate } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { isExpired, verifyWith } from '../jwt';
import type { Directory } from './directory';
import { entraRefusal } from './errors';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * Checks that it is the bot's app that asks, by secret, certificate or managed identity.
 * Source: https://learn.microsoft.com/entra/identity-platform/certificate-credentials
 * @throws Refused
 */
export function checkClient(directory: Directory, form: URLSearchParams): void {
  if (form.get('client_id')?.toLowerCase() !== directory.tenant.botId) throw entraRefusal(700016);
  const assertion = form.get('client_assertion');
  if (assertion !== null) {
    if (form.get('client_assertion_type') !== assertionType) throw entraRefusal(90014);
    checkAssertion(directory, assertion);
    return;
  }
  const secret = form.get('client_secret');
  if (secret === null) throw entraRefusal(90014);
  if (secret !== directory.secret) throw entraRefusal(7000215);
}

function checkAssertion(directory: Directory, assertion: string): void {
  const decoded = jwt.decode(assertion, { complete: true });
  if (decoded === null || typeof decoded.payload === 'string') throw entraRefusal(700027);
  if (decoded.payload.aud === 'api://AzureADTokenExchange') checkFederated(directory, assertion);
  else checkCertificate(directory, assertion, decoded.header);
}

function checkCertificate(
  { certificate, origin, tenant }: Directory,
  assertion: string,
  header: jwt.JwtHeader,
): void {
  if (certificate === undefined) throw entraRefusal(700027);
  const registered = new X509Certificate(certificate);
  const thumbprint = Buffer.from(registered.fingerprint256.replaceAll(':', ''), 'hex');
  if (header['x5t#S256'] !== thumbprint.toString('base64url')) throw entraRefusal(700027);
  const { aud, iss, sub } = verified(() =>
    verifyWith(registered.publicKey, assertion, ['PS256', 'RS256']),
  );
  const audiences = [`${origin}/${tenant.id}/oauth2/v2.0/token`, `${origin}/${tenant.id}/v2.0`];
  const meant = typeof aud === 'string' && audiences.includes(aud);
  if (!meant || iss !== tenant.botId || sub !== tenant.botId) throw entraRefusal(700027);
}

function checkFederated({ federatedClientId, key }: Directory, assertion: string): void {
  const { sub } = verified(() => key.verify(assertion));
  if (federatedClientId === undefined || sub !== federatedClientId) throw entraRefusal(70021);
}

function verified<T>(verify: () => T): T {
  try {
    return verify();
  } catch (thrown) {
    throw entraRefusal(isExpired(thrown) ? 700024 : 700027);
  }
}
