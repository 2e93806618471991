import type { AppManifest } from './app-manifest';
import { botLoginRoutes } from './bot-login';
import type { Clock } from './clock';
import type { LocalCloud } from './cloud';
import type { Attachments } from './connector/attachments';
import { connectorRoutes, serviceUrlOf } from './connector/service';
import type { Directory } from './entra/directory';
import { entraRoutes } from './entra/service';
import type { Files } from './files';
import { graphRoutes, unknownPath } from './graph/service';
import type { Services } from './http/services';
import type { SigningKey } from './jwt';
import type { ManagedIdentity } from './managed-identity';
import { managedIdentityRoutes } from './managed-identity';
import { createTeamsClient } from './teams/client';
import type { Conversations } from './teams/conversations';
import type { DeliveryDeps } from './teams/delivery';
import { createDelivery } from './teams/delivery';
import { tokenServiceRoutes } from './token-service/service';
import { botTokenCheck } from './tokens/bot-token';
import { tunnelTo } from './tunnel';
import type { LocalTenantOptions, TeamsClient } from './types';

/** What the stand-ins are made of. */
export type Parts = {
  readonly services: Services;
  readonly cloud: LocalCloud;
  readonly directory: Directory;
  /** The Bot Framework's key. */
  readonly botKey: SigningKey;
  readonly folder: string;
  readonly identity: ManagedIdentity;
  readonly now: Clock;
  readonly conversations: Conversations;
  readonly attachments: Attachments;
  readonly files: Files;
  readonly botUrl: () => string | undefined;
  readonly app: AppManifest;
  /** The name of the bot's OAuth connection. */
  readonly connection: string;
};

/** Lets every stand-in answer; now all origins are known. */
export function answerRequests(parts: Parts): void {
  const { attachments, botKey, cloud, connection, conversations, directory, files } = parts;
  const { folder, services } = parts;
  const { origins, of } = services;
  const { key, tenant } = directory;
  const { issuer, connectorScope } = cloud.bot;
  const checkToken = botTokenCheck(key, tenant, connectorScope);
  of.entra.answerWith(entraRoutes(directory));
  of.botLogin.answerWith(botLoginRoutes(botKey, folder, { issuer, origin: origins.botLogin }));
  of.connector.answerWith(connectorRoutes({ tenant, conversations, attachments, checkToken }));
  of.tokenService.answerWith(
    tokenServiceRoutes({ directory, origin: origins.tokenService, connection, checkToken }),
  );
  const graph = { tenant, key, origin: origins.graph, conversations, files };
  of.graph.answerWith(graphRoutes(graph), unknownPath);
  of.files.answerWith(files.routes);
  of.managedIdentity.answerWith(managedIdentityRoutes(directory, parts.identity));
  of.tunnel.answerWith({}, tunnelTo(parts.botUrl));
}

/** Makes the side of Teams that acts by itself. */
export function createTeams(
  parts: Parts,
  outside: Pick<DeliveryDeps, 'faults' | 'weather' | 'deliveries'>,
  options: LocalTenantOptions,
): TeamsClient {
  const { attachments, botKey, botUrl, cloud, conversations, directory, files, now } = parts;
  const { tenant } = directory;
  const serviceUrl = serviceUrlOf(parts.services.origins.connector, tenant);
  const delivery = createDelivery({
    ...outside,
    serviceUrl,
    botUrl,
    key: botKey,
    issuer: cloud.bot.issuer,
    botId: tenant.botId,
    messagePatienceMilliseconds: options.messagePatienceMilliseconds ?? 15_000,
    clickPatienceMilliseconds: options.clickPatienceMilliseconds ?? 5_000,
    extensionPatienceMilliseconds: options.extensionPatienceMilliseconds ?? 5_000,
  });
  return createTeamsClient({
    tenant,
    now,
    serviceUrl,
    attachments,
    files,
    directory,
    conversations,
    delivery,
    app: parts.app,
  });
}
