import type { ApplicationTokens, BotToken, Clock, DelegatedTokens, Fetch } from '../../src/index';
import type { Config, SettingName } from '../../bot/config/config';
import type { Finding } from './finding';

/** The installation under examination, and what the checks reach it by. */
export type Patient = {
  readonly config: Config;
  /** A token for the bot's own API, from the person who examines; an empty one counts as none. */
  readonly assertion?: string;
  readonly manifests: Manifests;
  readonly fetch: Fetch;
  readonly now: Clock;
  /** How long one answer may take. */
  readonly patienceMilliseconds: number;
  readonly tokens: {
    readonly bot: BotToken;
    readonly application: ApplicationTokens;
    readonly delegated: DelegatedTokens;
  };
};

/** What describes the app to Teams and to Entra. */
export type Manifests = {
  /** The folder with `manifest.json` and `aad.manifest.json`. */
  readonly folder?: string;
  /** Where their placeholders get their values from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** One thing to look at. It only reads, and may throw: that becomes a finding as well. */
export type Check = {
  readonly name: string;
  /** Settings without which there is nothing to look at. */
  readonly needs: readonly SettingName[];
  readonly run: (patient: Patient) => Promise<readonly Finding[]>;
};

/** What every check against the cloud needs. */
export const cloudSettings = ['CLOUD', 'DANGEROUS_CLOUD_FILE'] as const satisfies SettingName[];

/** What every check needs that acts as the bot. */
export const identitySettings = [
  'BOT_ID',
  'BOT_TENANT_ID',
  'BOT_CLIENT_SECRET',
  'BOT_CERTIFICATE_PATH',
  'BOT_FEDERATED_CLIENT_ID',
  ...cloudSettings,
] as const satisfies SettingName[];
