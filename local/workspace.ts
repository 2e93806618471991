import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Directory } from './entra/directory';
import type { Parts } from './wiring';

/** The files that a bot finds through its environment, in a folder that goes with the tenant. */
export type Workspace = {
  environment(): Record<string, string>;
  remove(): void;
};

/** Writes the files; `extra` goes into the environment as it is. */
export function createWorkspace(
  { cloud, directory, identity, services }: Parts,
  extra: Readonly<Record<string, string>>,
): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'photobot-tenant-'));
  const cloudPath = join(folder, 'cloud.json');
  const storePath = join(folder, 'data');
  const certificatePath = join(folder, 'certificate.pem');
  const { certificate, tenant } = directory;
  writeFileSync(cloudPath, JSON.stringify(cloud, null, 2));
  mkdirSync(storePath, { mode: 0o700 });
  if (certificate !== undefined) writeFileSync(certificatePath, certificate, { mode: 0o600 });
  return {
    environment: () => ({
      NODE_ENV: 'development',
      DANGEROUS_CLOUD_FILE: cloudPath,
      BOT_ID: tenant.botId,
      BOT_TENANT_ID: tenant.id,
      ...proof(directory, certificatePath),
      ...(directory.federatedClientId !== undefined && {
        IDENTITY_ENDPOINT: `${services.origins.managedIdentity}/msi/token`,
        IDENTITY_HEADER: identity.header,
      }),
      STORE: 'file',
      STORE_PATH: storePath,
      HOST: '127.0.0.1',
      PORT: '0',
      ...extra,
    }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** How the bot shows that it is itself. */
function proof(
  { certificate, federatedClientId, secret }: Directory,
  certificatePath: string,
): Record<string, string> {
  if (certificate !== undefined) return { BOT_CERTIFICATE_PATH: certificatePath };
  if (federatedClientId !== undefined) return { BOT_FEDERATED_CLIENT_ID: federatedClientId };
  return { BOT_CLIENT_SECRET: secret };
}
