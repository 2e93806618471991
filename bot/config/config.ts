import type { AllowanceLimits, Cloud, CloudName, ReaderLanguage } from '../../src/index';
import { clouds, limits, perHour, perMinute, readerLanguages } from '../../src/index';
import { readCloudFile } from './cloud-file';
import { Environment, isGuid } from './environment';
import type { StoreConfig } from './store-config';
import { readStore } from './store-config';
import type { TelemetryConfig } from './telemetry-config';
import { readTelemetry } from './telemetry-config';
import { readCertificate } from './certificate';

export { ConfigError, ownEnvironment } from './environment';
export type { StoreConfig } from './store-config';
export type { SettingName } from './settings';
export type { Signal, TelemetryConfig } from './telemetry-config';
export { settings } from './settings';

/** How the bot proves to Entra that it is itself; exactly one of the three. */
export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly path: string }
  | { readonly kind: 'federated'; readonly clientId: string };

const logLevels = ['info', 'debug', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Config = {
  readonly botId: string;
  readonly tenantId: string;
  readonly credential: Credential;
  readonly connectionName: string;
  /** Public origin of the bot, without a trailing slash. */
  readonly endpoint: string;
  readonly port: number;
  readonly host: string;
  readonly store: StoreConfig;
  readonly cloud: Cloud;
  readonly logLevel: LogLevel;
  readonly adminContact?: string;
  /** What PhotoBot speaks where it does not know the reader's language. */
  readonly defaultLanguage: ReaderLanguage;
  /** Object ids, in lower case, of those who may change anybody's photo and contacts by the app's own permission. */
  readonly photoAdministrators: ReadonlySet<string>;
  /** Whether Graph's beta may be tried for people without a mailbox. */
  readonly betaForNoMailbox: boolean;
  /** How long the audit is kept. */
  readonly auditMilliseconds: number;
  /** What one person, one team and one tenant may do in a while. */
  readonly allowances: AllowanceLimits;
  /** Where traces, metrics and the audit are sent, if anywhere. */
  readonly telemetry?: TelemetryConfig | undefined;
};

/**
 * Reads and checks the whole configuration. There is no default for who the bot is: an empty id would make the Bot
 * Framework accept anonymous requests.
 * @throws ConfigError that lists every problem
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const environment = new Environment(env);
  const who = {
    botId: environment.guid('BOT_ID', 'the bot’s application (client) ID'),
    tenantId: environment.guid('BOT_TENANT_ID', 'your directory (tenant) ID'),
    credential: readCredential(environment),
    connectionName: environment.text('OAUTH_CONNECTION_NAME'),
    endpoint: readEndpoint(environment),
    port: environment.whole('PORT', 0, 65_535),
    host: environment.text('HOST'),
  };
  const cloud = readCloud(environment);
  const config: Config = {
    ...who,
    store: readStore(environment, cloud.name, isDevelopment(environment)),
    cloud,
    logLevel: environment.choice('LOG_LEVEL', logLevels),
    adminContact: environment.optional('ADMIN_CONTACT'),
    defaultLanguage: environment.choice('DEFAULT_LANGUAGE', readerLanguages),
    photoAdministrators: environment.guids('PHOTO_ADMINISTRATORS'),
    betaForNoMailbox: environment.choice('BETA_FOR_NO_MAILBOX', ['no', 'yes']) === 'yes',
    auditMilliseconds: environment.whole('AUDIT_DAYS', 1, 36_500) * limits.dayMilliseconds,
    allowances: readAllowances(environment),
    telemetry: readTelemetry(environment, cloud),
  };
  environment.check();
  return Object.freeze(config);
}

function readAllowances(environment: Environment): AllowanceLimits {
  const count = (name: Parameters<Environment['whole']>[0]) =>
    environment.whole(name, 1, 1_000_000);
  const proposals = perHour(count('PROPOSALS_PER_HOUR'));
  return {
    openProposals: count('OPEN_PROPOSALS'),
    proposals,
    ownChanges: proposals,
    teamChanges: perHour(count('TEAM_CHANGES_PER_HOUR')),
    applicationChanges: perHour(count('APPLICATION_CHANGES_PER_HOUR')),
    wrongCodes: limits.wrongCodes,
    messages: perMinute(count('MESSAGES_PER_MINUTE')),
    searches: perMinute(count('SEARCHES_PER_MINUTE')),
  };
}

/** The settings of which exactly one is set. */
export const credentialNames = [
  'BOT_FEDERATED_CLIENT_ID',
  'BOT_CERTIFICATE_PATH',
  'BOT_CLIENT_SECRET',
] as const;

function readCredential(environment: Environment): Credential {
  const [name, ...others] = credentialNames.filter((each) => environment.optional(each));
  if (name === undefined) {
    environment.refuse('BOT_CLIENT_SECRET', `is not set; set one of ${credentialNames.join(', ')}`);
    return { kind: 'secret', secret: '' };
  }
  for (const other of others) {
    environment.refuse(other, `is set beside ${name}; keep exactly one credential`);
  }
  switch (name) {
    case 'BOT_FEDERATED_CLIENT_ID':
      return {
        kind: 'federated',
        clientId: environment.guid(name, 'the managed identity’s client ID'),
      };
    case 'BOT_CERTIFICATE_PATH':
      return { kind: 'certificate', path: readCertificatePath(environment) };
    case 'BOT_CLIENT_SECRET':
      return { kind: 'secret', secret: readSecret(environment) };
  }
}

function readCertificatePath(environment: Environment): string {
  const path = environment.text('BOT_CERTIFICATE_PATH');
  try {
    readCertificate(path);
  } catch {
    environment.refuse(
      'BOT_CERTIFICATE_PATH',
      'cannot be used; point it at a readable PEM file with a certificate and its unencrypted private key',
    );
  }
  return path;
}

function readSecret(environment: Environment): string {
  const secret = environment.text('BOT_CLIENT_SECRET');
  if (isGuid(secret)) {
    environment.refuse('BOT_CLIENT_SECRET', 'is the ID of a secret; set it to the secret’s value');
  }
  return secret;
}

function readEndpoint(environment: Environment): string {
  const value = environment.optional('BOT_ENDPOINT');
  if (value === undefined) {
    environment.refuse('BOT_ENDPOINT', 'is not set; set it to the https origin of the bot');
    return '';
  }
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const secure = url?.protocol === 'https:' || isDevelopment(environment);
  // The whole address is compared, so that no path, query or userinfo hides behind the origin.
  if (url === undefined || !secure || url.href !== `${url.origin}/`) {
    environment.refuse('BOT_ENDPOINT', 'is not an https origin; write https://host without a path');
  }
  return url?.origin ?? '';
}

const cloudNames: [CloudName, ...CloudName[]] = ['public', 'gcchigh', 'dod', 'china'];

function readCloud(environment: Environment): Cloud {
  const cloud = clouds[environment.choice('CLOUD', cloudNames)];
  const path = environment.optional('DANGEROUS_CLOUD_FILE');
  if (path === undefined) {
    return cloud;
  }
  if (!isDevelopment(environment)) {
    environment.refuse('DANGEROUS_CLOUD_FILE', 'is set outside NODE_ENV=development; unset it');
    return cloud;
  }
  try {
    return readCloudFile(path);
  } catch {
    environment.refuse('DANGEROUS_CLOUD_FILE', 'is not a readable JSON file with a whole cloud');
    return cloud;
  }
}

function isDevelopment(environment: Environment): boolean {
  return environment.text('NODE_ENV') === 'development';
}
