import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppPermissions, LocalTenant, LocalTenantOptions } from '../../local/index';
import { startLocalTenant } from '../../local/index';
import type { Cloud } from '../../src/index';
import { createWorkspace } from './workspace';

const appPackage = join(__dirname, '../../appPackage');

/** PhotoBot's icon in Teams. */
export const iconPath = join(appPackage, 'color.png');

const permissions: AppPermissions = {
  approved: [
    'User.Read',
    'User.ReadWrite',
    'User.ReadBasic.All',
    'Team.ReadBasic.All',
    'TeamSettings.ReadWrite.All',
    'ProfilePhoto.ReadWrite.All',
    'GroupMember.Read.All',
    'Contacts.ReadWrite',
  ],
  // What stands in where the least privilege is not to be had, and what a careful administrator may add.
  more: [
    'Group.ReadWrite.All',
    'User.ReadWrite.All',
    'PeopleSettings.Read.All',
    'Chat.Read',
    'ChannelMessage.Read.All',
    'Files.Read.All',
  ],
  roles: ['ProfilePhoto.ReadWrite.All', 'Contacts.ReadWrite'],
};

/** A tenant in which PhotoBot is installed as its administrator's guide has it. */
export type PhotobotTenant = LocalTenant & {
  /** The stand-ins as PhotoBot knows every cloud. */
  readonly cloud: Cloud;
  /** Everything that PhotoBot needs in its environment, `NODE_EXTRA_CA_CERTS` for a process of its own included. */
  environment(): Record<string, string>;
};

/** Starts a tenant on this machine for PhotoBot, which somebody else starts. */
export async function startPhotobotTenant(
  options: LocalTenantOptions = {},
): Promise<PhotobotTenant> {
  const local = await startLocalTenant({
    manifest: JSON.parse(readFileSync(join(appPackage, 'manifest.json'), 'utf8')) as object,
    connectionName: 'photobot',
    redirectPaths: ['/consented'],
    permissions,
    ...options,
  });
  const cloud: Cloud = { ...local.cloud, missingScopes: [] };
  const workspace = createWorkspace(cloud, local);
  return {
    ...local,
    cloud,
    environment: () => workspace.environment(),
    async close() {
      await local.close();
      workspace.remove();
    },
  };
}
