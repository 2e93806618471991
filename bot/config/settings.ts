import { limits, readerLanguages } from '../../src/index';
import { telemetrySettings } from './telemetry-settings';

/** One environment variable: the table of docs/administrators.md and the start-up check are both made from these. */
type Setting = {
  readonly name: string;
  readonly needed: 'yes' | 'one of three' | 'no';
  /** What an absent or blank variable means; empty where there is nothing to fall back to. */
  readonly default: string;
  readonly meaning: string;
};

/** Every environment variable that PhotoBot reads, in the order in which a person sets them up. */
export const settings = [
  {
    name: 'BOT_ID',
    needed: 'yes',
    default: '',
    meaning: 'Application (client) ID of the bot in Microsoft Entra',
  },
  {
    name: 'BOT_TENANT_ID',
    needed: 'yes',
    default: '',
    meaning: 'Directory (tenant) ID of the one organisation that the bot serves',
  },
  {
    name: 'BOT_FEDERATED_CLIENT_ID',
    needed: 'one of three',
    default: '',
    meaning: 'Client ID of the user-assigned managed identity that stands in for a secret',
  },
  {
    name: 'BOT_CERTIFICATE_PATH',
    needed: 'one of three',
    default: '',
    meaning: 'Path of a PEM file with the certificate and its private key',
  },
  {
    name: 'BOT_CLIENT_SECRET',
    needed: 'one of three',
    default: '',
    meaning: 'Value (not the ID) of a client secret',
  },
  {
    name: 'OAUTH_CONNECTION_NAME',
    needed: 'no',
    default: 'photobot',
    meaning: 'Name of the OAuth connection in the Azure Bot resource',
  },
  {
    name: 'BOT_ENDPOINT',
    needed: 'yes',
    default: '',
    meaning: 'Public https origin of the bot, where the consent page returns to',
  },
  {
    name: 'ADMIN_CONTACT',
    needed: 'no',
    default: '',
    meaning: 'Whom people are told to ask when an administrator is needed',
  },
  {
    name: 'DEFAULT_LANGUAGE',
    needed: 'no',
    default: 'en',
    meaning: `What PhotoBot speaks where it does not know the reader’s language: ${readerLanguages.map((each) => `\`${each}\``).join(', ')}`,
  },
  {
    name: 'PHOTO_ADMINISTRATORS',
    needed: 'no',
    default: '',
    meaning:
      'Entra object IDs of the people who may change anybody’s photo and contacts by the app’s own permission, separated by commas or spaces',
  },
  {
    name: 'BETA_FOR_NO_MAILBOX',
    needed: 'no',
    default: 'no',
    meaning:
      '`yes` lets PhotoBot try Graph’s beta, which Microsoft does not support in production, for people without a mailbox',
  },
  {
    name: 'STORE',
    needed: 'no',
    default: 'sqlite',
    meaning:
      '`sqlite` keeps proposals and undo over a restart, for any number of processes of one machine; `blob` does so for any number of machines; `memory` forgets them',
  },
  {
    name: 'STORE_PATH',
    needed: 'no',
    default: './data',
    meaning: 'Folder of the SQLite store, on a disk of this machine',
  },
  {
    name: 'BLOB_CONTAINER_URL',
    needed: 'no',
    default: '',
    meaning:
      'Address of the blob store’s container: `https://<account>.blob.core.windows.net/<container>`',
  },
  {
    name: 'BLOB_IDENTITY_CLIENT_ID',
    needed: 'no',
    default: '',
    meaning:
      'Client ID of the managed identity that may use the container; without it the bot’s own credential does',
  },
  {
    name: 'INSTANCE_COUNT',
    needed: 'no',
    default: '1',
    meaning:
      'How many processes share the work; if more than one, `STORE=sqlite` is for processes on one machine, `STORE=blob` for several machines',
  },
  {
    name: 'AUDIT_DAYS',
    needed: 'no',
    default: `${limits.auditDays}`,
    meaning: 'How many days PhotoBot remembers who changed whose photo, for `npm run audit`',
  },
  {
    name: 'OPEN_PROPOSALS',
    needed: 'no',
    default: `${limits.openProposals}`,
    meaning: 'How many proposals of one person may be open at once',
  },
  {
    name: 'PROPOSALS_PER_HOUR',
    needed: 'no',
    default: `${limits.proposalsPerHour}`,
    meaning:
      'How many photos one person may propose, and how many of their own they may change, in an hour',
  },
  {
    name: 'TEAM_CHANGES_PER_HOUR',
    needed: 'no',
    default: `${limits.teamChangesPerHour}`,
    meaning: 'How often the photo of one team or group may be changed in an hour, by whomever',
  },
  {
    name: 'APPLICATION_CHANGES_PER_HOUR',
    needed: 'no',
    default: `${limits.applicationChangesPerHour}`,
    meaning:
      'How many photos all photo administrators together may change by the app’s own permission in an hour',
  },
  {
    name: 'MESSAGES_PER_MINUTE',
    needed: 'no',
    default: `${limits.messagesPerMinute}`,
    meaning: 'How many messages of one person are answered in a minute',
  },
  {
    name: 'SEARCHES_PER_MINUTE',
    needed: 'no',
    default: `${limits.searchesPerMinute}`,
    meaning: 'How often one person may search in a minute',
  },
  {
    name: 'CLOUD',
    needed: 'no',
    default: 'public',
    meaning: 'Microsoft cloud: `public`, `gcchigh`, `dod` or `china`',
  },
  { name: 'PORT', needed: 'no', default: '3978', meaning: 'TCP port; 0 takes any free one' },
  { name: 'HOST', needed: 'no', default: '0.0.0.0', meaning: 'Address to listen on' },
  {
    name: 'LOG_LEVEL',
    needed: 'no',
    default: 'info',
    meaning: '`debug`, `info`, `warn`, `error` or `silent`',
  },
  ...telemetrySettings,
  {
    name: 'NODE_ENV',
    needed: 'no',
    default: '',
    meaning:
      '`development` permits DANGEROUS_CLOUD_FILE, an http BOT_ENDPOINT and a blob store on this machine, nothing else',
  },
  {
    name: 'DANGEROUS_CLOUD_FILE',
    needed: 'no',
    default: '',
    meaning: 'Path of a JSON file whose endpoints replace Microsoft’s: they get the bot’s secrets',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof settings)[number]['name'];
