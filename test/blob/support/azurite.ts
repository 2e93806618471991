import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TokenCredential } from '@azure/identity';
import {
  ContainerClient,
  ContainerSASPermissions,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { authorityVariable, issueServerCertificate, openAuthority } from '../../../local/authority';
import { freePort } from '../../../local/free-port';
import { until } from '../../e2e/support/bot-process';

/** Microsoft's own stand-in for Azure Blob Storage, which checks conditions, tokens and signatures as Azure does. */
export type Azurite = {
  /** Makes a container of its own and gives its address. */
  container(): Promise<string>;
  close(): Promise<void>;
};

const tool = join(__dirname, '..', '..', '..', 'tools', 'azurite');
const program = join(tool, 'node_modules', 'azurite', 'dist', 'src', 'blob', 'main.js');

/** Whether it is installed. */
export const isInstalled = () => existsSync(program);

/** Starts it over TLS, because tokens are taken over nothing else. @throws when it is not installed */
export async function startAzurite(): Promise<Azurite> {
  if (!isInstalled()) throw new Error('run this first: npm ci --prefix tools/azurite');
  const folder = mkdtempSync(join(tmpdir(), 'azurite-'));
  const { cert, key } = await issueServerCertificate(
    openAuthority(process.env[authorityVariable] ?? ''),
  );
  const [certPath, keyPath] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  writeFileSync(certPath, cert);
  writeFileSync(keyPath, key, { mode: 0o600 });
  const port = await freePort();
  const tls = ['--oauth', 'basic', '--cert', certPath, '--key', keyPath];
  const place = ['--blobHost', '127.0.0.1', '--blobPort', String(port), '--inMemoryPersistence'];
  const child = spawn(
    process.execPath,
    [program, ...place, ...tls, '--disableTelemetry', '--skipApiVersionCheck', '--silent'],
    { cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const origin = `https://localhost:${port}`;
  const answers = () =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  await until('azurite answers', answers, 60_000);
  return {
    async container() {
      const url = `${origin}/devstoreaccount1/${randomUUID()}`;
      await new ContainerClient(url, storageToken).create();
      return url;
    },
    async close() {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The address of a container with leave to do everything in it, from the key that every azurite has. */
export function signed(url: string): Promise<string> {
  const key = new StorageSharedKeyCredential(
    'devstoreaccount1',
    'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
  );
  return new ContainerClient(url, key).generateSasUrl({
    permissions: ContainerSASPermissions.parse('rwdl'),
    expiresOn: new Date(Date.now() + 3_600_000),
  });
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token as Entra issues it for storage; azurite looks at everything in it but the signature. */
export const storageToken: TokenCredential = {
  getToken(scopes) {
    const now = Math.floor(Date.now() / 1000);
    const [scope = ''] = [scopes].flat();
    const token = [
      encode({ alg: 'RS256', typ: 'JWT' }),
      encode({
        aud: scope.replace(/\/\.default$/, ''),
        iss: 'https://sts.windows.net/22222222-2222-4222-8222-222222222222/',
        iat: now,
        nbf: now - 300,
        exp: now + 3600,
      }),
      'c2lnbmF0dXJl',
    ].join('.');
    return Promise.resolve({ token, expiresOnTimestamp: (now + 3600) * 1000 });
  },
};
