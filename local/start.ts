import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readAppManifest } from './app-manifest';
import type { Authority } from './authority';
import {
  authorityVariable,
  createAppCertificate,
  createAuthority,
  issueServerCertificate,
  openAuthority,
} from './authority';
import { localCloud } from './cloud';
import { botAccess } from './bot-access';
import { createAttachments } from './connector/attachments';
import type { Directory } from './entra/directory';
import { createFaults } from './faults';
import { createFiles } from './files';
import type { RecordedRequest } from './http/record';
import type { Services } from './http/services';
import { openServices } from './http/services';
import type { SigningKey } from './jwt';
import { createSigningKey } from './jwt';
import type { DeliveryRecord } from './teams/delivery-record';
import { createConversations } from './teams/conversations';
import type { Tenant } from './tenant/tenant';
import { createTenant } from './tenant/tenant';
import { createLocalTokens } from './tokens/local-tokens';
import type { LocalTenant, LocalTenantOptions } from './types';
import { createWeather, varyTenant } from './weather/weather';
import type { Parts } from './wiring';
import { answerRequests, createTeams } from './wiring';

export type * from './types';

/**
 * Starts a tenant on this machine: stand-ins for everything of Microsoft's that the bot talks to, and people who use
 * it. A bot in this process trusts Entra's certificate only if the process was started with it, as `test/run.ts` does.
 */
export async function startLocalTenant(options: LocalTenantOptions = {}): Promise<LocalTenant> {
  const { vary, ...sky } = openSky(options);
  const authority = await findAuthority();
  const certificate = await issueServerCertificate(authority);
  const services = await openServices(sky, certificate);
  const { origins } = services;
  const bot: { url?: string } = {};
  const endpoint = options.botEndpoint ?? origins.tunnel;
  const parts = await assemble(services, { ...options, botEndpoint: endpoint }, () => bot.url);
  const { cloud, directory } = parts;
  const { tenant } = directory;
  const back = (options.redirectPaths ?? []).map((path) => endpoint + path);
  tenant.settings.redirectUris.push(...back);
  vary(tenant);
  answerRequests(parts);
  return {
    cloud,
    origins,
    tenant,
    app: parts.app,
    ...sky,
    caPath: authority.trustPath,
    tokens: createLocalTokens(directory),
    teams: createTeams(parts, sky, options),
    access: botAccess({ ...parts, endpoint, identityOrigin: origins.managedIdentity }),
    connectBot(url) {
      bot.url = url;
    },
    async close() {
      await services.close();
      authority.remove();
    },
  };
}

/** What befalls the stand-ins, faults that were asked for and the weather, and what is recorded of it all. */
function openSky({ weather: wanted = { seed: 0, roughness: 'fair' } }: LocalTenantOptions) {
  const weather = createWeather(wanted);
  const requests: RecordedRequest[] = [];
  const deliveries: DeliveryRecord[] = [];
  const vary = ({ settings }: Tenant) => varyTenant(wanted, settings);
  return { weather, faults: createFaults(weather), requests, deliveries, vary };
}

async function assemble(
  services: Services,
  options: LocalTenantOptions & { readonly botEndpoint: string },
  botUrl: () => string | undefined,
): Promise<Parts> {
  const { botEndpoint, credential, connectionName = 'sso', now = Date.now } = options;
  const botId = (options.botId ?? randomUUID()).toLowerCase();
  const { origins } = services;
  const folder = randomBytes(6).toString('hex');
  const cloud = localCloud(origins, folder);
  const app = readAppManifest(
    { botId, bot: botEndpoint, tokenService: origins.tokenService },
    options.manifest,
  );
  const tenant = await createTenant({ botId, botName: app.name, permissions: options.permissions });
  const { key, botKey } = await tenantKeys();
  const identity = { clientId: randomUUID(), header: randomUUID() };
  const directory: Directory = {
    tenant,
    key,
    origin: origins.entra,
    graphOrigin: origins.graph,
    connectorScope: cloud.bot.connectorScope,
    secret: randomBytes(30).toString('base64url'),
    ...(credential === 'certificate' && { certificate: await createAppCertificate() }),
    ...(credential === 'managedIdentity' && { federatedClientId: identity.clientId }),
  };
  const conversations = createConversations(now);
  const [attachments, files] = [createAttachments(), createFiles(origins.files)];
  const held = { conversations, attachments, files, app, connection: connectionName };
  return { services, cloud, directory, botKey, folder, identity, now, botUrl, ...held };
}

type TenantKeys = { readonly key: SigningKey; readonly botKey: SigningKey };
let keys: Promise<TenantKeys> | undefined;

/** Entra's key and the Bot Framework's; making them takes long, so all tenants of a process share them. */
function tenantKeys(): Promise<TenantKeys> {
  return (keys ??= Promise.all([createSigningKey(), createSigningKey()]).then(([key, botKey]) => ({
    key,
    botKey,
  })));
}

/** The authority that this process trusts already, or a new one that goes with the tenant. */
async function findAuthority(): Promise<Authority & { remove: () => void }> {
  const folder = process.env[authorityVariable];
  if (folder !== undefined) return { ...openAuthority(folder), remove: () => undefined };
  const made = await createAuthority(process.env);
  return { ...made, remove: () => rmSync(made.folder, { recursive: true, force: true }) };
}
