import type { AppManifest } from './app-manifest';
import type { BotAccess } from './bot-access';
import type { Clock } from './clock';
import type { LocalCloud } from './cloud';
import type { Faults } from './faults';
import type { RecordedRequest } from './http/record';
import type { ServiceName } from './services';
import type { AppPermissions } from './tenant/consents';
import type { Tenant } from './tenant/tenant';
import type { TeamsClient } from './teams/types';
import type { DeliveryRecord } from './teams/delivery-record';
import type { LocalTokens } from './tokens/local-tokens';
import type { Weather, WeatherOptions } from './weather/weather';

export type { AppManifest, CommandContext, ExtensionCommand } from './app-manifest';
export type { BotAccess } from './bot-access';
export type { LocalCloud } from './cloud';
export type { Fault, FaultAction, FaultHandle, Faults } from './faults';
export type { RecordedRequest } from './http/record';
export type { ServiceName } from './services';
export type { DeliveryRecord } from './teams/delivery-record';
export type { Happening } from './weather/happening';
export type { Roughness, Weather, WeatherOptions } from './weather/weather';
export type { LocalTokens } from './tokens/local-tokens';
export type { AppPermissions, Consents } from './tenant/consents';
export type { AddressBook, AddressBooks, Contact, ContactFolder } from './tenant/contacts';
export type { Group, Groups, NewGroup, SeedGroupKey } from './tenant/groups';
export type { Outsider, OutsiderKey, Participant, ParticipantKey } from './tenant/outsiders';
export type {
  Dialog,
  ExtensionResult,
  OpenActionOptions,
  SearchOptions,
  SearchResult,
  SubmitDialogOptions,
} from './teams/extension/types';
export type { Person, PersonKey } from './tenant/people';
export type { Photo, PhotoKey, Photos, PhotoWrite } from './tenant/photos';
export type { PlaceKey } from './tenant/places';
export type { Tenant, TenantSettings } from './tenant/tenant';
export type {
  ClickOptions,
  ClickResult,
  ComposedCard,
  Message,
  SendOptions,
  SentImage,
  SentMessage,
  TeamsClient,
} from './teams/types';

export type LocalTenantOptions = {
  /** The time that Teams and Graph write into what they send; tokens run by the real clock. */
  readonly now?: Clock;
  readonly botId?: string;
  /** The public origin of the bot. Without it a tunnel of the tenant's own forwards to the connected bot. */
  readonly botEndpoint?: string;
  /** Which proof of itself the bot gets; a secret unless said otherwise. */
  readonly credential?: 'secret' | 'certificate' | 'managedIdentity';
  /** How long Teams waits for the answer to a click. */
  readonly clickPatienceMilliseconds?: number;
  /** How long Teams waits until it sends a message once more. */
  readonly messagePatienceMilliseconds?: number;
  /** How long Teams waits for an answer to its message extension. */
  readonly extensionPatienceMilliseconds?: number;
  /** The app's manifest, with its `${{BOT_ID}}` and `${{BOT_DOMAIN}}`; that of a bot without any extras if missing. */
  readonly manifest?: object;
  /** The bot's OAuth connection; `sso` unless said otherwise. */
  readonly connectionName?: string;
  /** What the app asks for; nothing beyond the sign-in unless said otherwise. */
  readonly permissions?: AppPermissions;
  /** Paths at the bot to which Entra may send people back, such as `/consented`. */
  readonly redirectPaths?: readonly string[];
  /** How untidy the services are; fair unless said otherwise. */
  readonly weather?: WeatherOptions;
};

/** A running tenant on this machine. */
export type LocalTenant = {
  /** The origins of the running stand-ins. */
  readonly cloud: LocalCloud;
  /** Where each stand-in listens, without a trailing slash. */
  readonly origins: Readonly<Record<ServiceName, string>>;
  /** People, places, photos, consents and settings; tests and the page read and set them. */
  readonly tenant: Tenant;
  /** The app as it is installed. */
  readonly app: AppManifest;
  /** Makes a stand-in misbehave. */
  readonly faults: Faults;
  /** Every request that any stand-in received, oldest first. */
  readonly requests: readonly RecordedRequest[];
  readonly teams: TeamsClient;
  /** Everything that Teams sent to the bot and what came of it, oldest first. */
  readonly deliveries: readonly DeliveryRecord[];
  readonly weather: Weather;
  /** Genuine tokens for hostile tests. */
  readonly tokens: LocalTokens;
  /** PEM file with the authority that signed Entra's certificate, for `NODE_EXTRA_CA_CERTS`. */
  readonly caPath: string;
  /** Who the bot is, and how it shows that. */
  readonly access: BotAccess;
  /** Says where the bot listens, such as `http://127.0.0.1:3978`. */
  connectBot(botUrl: string): void;
  close(): Promise<void>;
};
