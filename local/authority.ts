import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A certificate authority in a folder of its own: `ca.pem`, `ca-key.pem`, `trust.pem`. */
export type Authority = {
  readonly folder: string;
  /** For `NODE_EXTRA_CA_CERTS`: this authority and whatever that variable named before. */
  readonly trustPath: string;
  readonly key: string;
  readonly cert: string;
};

/** Names the folder of an authority that the process trusts from its start; the test launcher sets it. */
export const authorityVariable = 'LOCAL_AUTHORITY_FOLDER';

/** Makes a new authority. Node reads the trust file only when a process starts. */
export async function createAuthority(env: NodeJS.ProcessEnv): Promise<Authority> {
  const made = await generate([{ name: 'commonName', value: 'Local tenant authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'local-tenant-'));
  const already = env['NODE_EXTRA_CA_CERTS'];
  const others = already ? readFileSync(already, 'utf8') : '';
  writeFileSync(join(folder, 'ca.pem'), made.cert);
  writeFileSync(join(folder, 'ca-key.pem'), made.private, { mode: 0o600 });
  writeFileSync(join(folder, 'trust.pem'), `${made.cert}\n${others}`);
  return openAuthority(folder);
}

export function openAuthority(folder: string): Authority {
  return {
    folder,
    trustPath: join(folder, 'trust.pem'),
    key: readFileSync(join(folder, 'ca-key.pem'), 'utf8'),
    cert: readFileSync(join(folder, 'ca.pem'), 'utf8'),
  };
}

/** Signs a certificate for servers on this machine. */
export async function issueServerCertificate(
  authority: Pick<Authority, 'key' | 'cert'>,
): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: authority.key, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** Makes a certificate of the kind that one uploads to an app registration, as one PEM text with its key. */
export async function createAppCertificate(): Promise<string> {
  const made = await generate([{ name: 'commonName', value: 'bot' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  return `${made.cert}\n${made.private}`;
}
