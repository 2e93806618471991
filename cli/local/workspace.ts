import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BotAccess, LocalTenant } from '../../local/index';
import type { Cloud } from '../../src/index';

/** The files that PhotoBot finds through its environment, in a folder that goes with the tenant. */
export type Workspace = {
  /** Everything that PhotoBot needs in its environment. */
  environment(): Record<string, string>;
  remove(): void;
};

/** Writes the files. */
export function createWorkspace(
  cloud: Cloud,
  { access, caPath }: Pick<LocalTenant, 'access' | 'caPath'>,
): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'photobot-tenant-'));
  const cloudPath = join(folder, 'cloud.json');
  const storePath = join(folder, 'data');
  const certificatePath = join(folder, 'certificate.pem');
  const { certificate } = access;
  writeFileSync(cloudPath, JSON.stringify(cloud, null, 2));
  mkdirSync(storePath, { mode: 0o700 });
  if (certificate !== undefined) writeFileSync(certificatePath, certificate, { mode: 0o600 });
  return {
    environment: () => ({
      NODE_ENV: 'development',
      DANGEROUS_CLOUD_FILE: cloudPath,
      BOT_ID: access.botId,
      BOT_TENANT_ID: access.tenantId,
      ...proof(access, certificatePath),
      STORE: 'sqlite',
      STORE_PATH: storePath,
      // People who try things out do more in an hour than others in a month.
      OPEN_PROPOSALS: '1000',
      PROPOSALS_PER_HOUR: '100000',
      TEAM_CHANGES_PER_HOUR: '100000',
      APPLICATION_CHANGES_PER_HOUR: '100000',
      MESSAGES_PER_MINUTE: '100000',
      SEARCHES_PER_MINUTE: '100000',
      HOST: '127.0.0.1',
      PORT: '0',
      OAUTH_CONNECTION_NAME: access.connectionName,
      BOT_ENDPOINT: access.endpoint,
      NODE_EXTRA_CA_CERTS: caPath,
    }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Returns the settings with which PhotoBot shows that it is itself. */
function proof(
  { certificate, managedIdentity, secret }: BotAccess,
  certificatePath: string,
): Record<string, string> {
  if (certificate !== undefined) return { BOT_CERTIFICATE_PATH: certificatePath };
  if (managedIdentity === undefined) return { BOT_CLIENT_SECRET: secret ?? '' };
  return {
    BOT_FEDERATED_CLIENT_ID: managedIdentity.clientId,
    IDENTITY_ENDPOINT: managedIdentity.endpoint,
    IDENTITY_HEADER: managedIdentity.header,
  };
}
