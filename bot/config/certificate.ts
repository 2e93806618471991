import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A certificate in the form in which MSAL takes it. */
export type ClientCertificate = {
  readonly thumbprintSha256: string;
  readonly privateKey: string;
  /** The certificate itself, so that Entra can trust an issuer instead of one thumbprint. */
  readonly x5c: string;
};

/**
 * Reads a PEM file that holds a certificate and its private key, in either order.
 * @throws Error when the file cannot be read, or either part is missing, or they do not belong together
 */
export function readCertificate(path: string): ClientCertificate {
  const pem = readFileSync(path, 'utf8');
  const certificate = new X509Certificate(pem);
  const key = createPrivateKey(pem);
  if (!certificate.checkPrivateKey(key)) {
    throw new Error('certificate and private key do not belong together');
  }
  return {
    thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    x5c: certificate.toString(),
  };
}
