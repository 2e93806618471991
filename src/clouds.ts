import type { Place } from './request';

/**
 * One Microsoft cloud: where its services are and which hosts may see which token.
 * Source: https://learn.microsoft.com/graph/deployments and the Bot Framework's government and China endpoints.
 *
 * Origins are `scheme://host[:port]`; `https://*.example.com` stands for any host below example.com. A wildcard is
 * right only where Microsoft alone hands out the names.
 */
export type Cloud = {
  readonly name: string;
  /** Microsoft Entra: tenants hang below it. */
  readonly loginOrigin: string;
  readonly graphOrigin: string;
  /**
   * Where links into Teams lead.
   * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-links
   */
  readonly teamsOrigin: string;
  /** What a managed identity asks for when it stands in for a client secret. */
  readonly federationScope: string;
  readonly bot: {
    /** Issuer of the tokens that the connector sends us, and of nothing else. */
    readonly issuer: string;
    readonly openIdMetadataUrl: string;
    /** Audience of the tokens that we send to the connector. */
    readonly connectorScope: string;
    readonly tokenServiceOrigin: string;
  };
  /** Where the bot's own token may go, and what an activity's service URL must match. */
  readonly connectorOrigins: readonly string[];
  /** Where a pre-signed file may be fetched from, without any token. */
  readonly downloadOrigins: readonly string[];
  /** Permissions that this cloud is not known to have; a wider one stands in. */
  readonly missingScopes: readonly string[];
};

const publicCloud: Cloud = {
  name: 'public',
  loginOrigin: 'https://login.microsoftonline.com',
  graphOrigin: 'https://graph.microsoft.com',
  teamsOrigin: 'https://teams.microsoft.com',
  federationScope: 'api://AzureADTokenExchange/.default',
  bot: {
    issuer: 'https://api.botframework.com',
    openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    connectorScope: 'https://api.botframework.com',
    tokenServiceOrigin: 'https://token.botframework.com',
  },
  connectorOrigins: [
    'https://smba.trafficmanager.net',
    'https://smba.onyx.prod.teams.trafficmanager.net',
    'https://smba.infra.gcc.teams.microsoft.com',
  ],
  downloadOrigins: ['https://*.sharepoint.com', 'https://*.svc.ms'],
  missingScopes: [],
};

/** Microsoft's data names these permissions for the public cloud only. */
const photoScopes = ['ProfilePhoto.ReadWrite.All'];

const governmentBot = {
  issuer: 'https://api.botframework.us',
  openIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  connectorScope: 'https://api.botframework.us',
} as const;

const gccHigh: Cloud = {
  name: 'gcchigh',
  loginOrigin: 'https://login.microsoftonline.us',
  graphOrigin: 'https://graph.microsoft.us',
  teamsOrigin: 'https://gov.teams.microsoft.us',
  federationScope: 'api://AzureADTokenExchangeUSGov/.default',
  bot: { ...governmentBot, tokenServiceOrigin: 'https://tokengcch.botframework.azure.us' },
  connectorOrigins: ['https://smba.infra.gov.teams.microsoft.us'],
  downloadOrigins: ['https://*.sharepoint.us'],
  missingScopes: photoScopes,
};

const dod: Cloud = {
  name: 'dod',
  loginOrigin: 'https://login.microsoftonline.us',
  graphOrigin: 'https://dod-graph.microsoft.us',
  teamsOrigin: 'https://dod.teams.microsoft.us',
  federationScope: 'api://AzureADTokenExchangeUSGov/.default',
  bot: { ...governmentBot, tokenServiceOrigin: 'https://apidod.botframework.azure.us' },
  connectorOrigins: ['https://smba.infra.dod.teams.microsoft.us'],
  downloadOrigins: ['https://*.sharepoint-mil.us'],
  missingScopes: photoScopes,
};

const china: Cloud = {
  name: 'china',
  loginOrigin: 'https://login.partner.microsoftonline.cn',
  graphOrigin: 'https://microsoftgraph.chinacloudapi.cn',
  teamsOrigin: 'https://teams.microsoftonline.cn',
  federationScope: 'api://AzureADTokenExchangeChina/.default',
  bot: {
    issuer: 'https://api.botframework.azure.cn',
    openIdMetadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    connectorScope: 'https://api.botframework.azure.cn',
    tokenServiceOrigin: 'https://token.botframework.azure.cn',
  },
  connectorOrigins: ['https://frontend.botapi.msg.infra.teams.microsoftonline.cn'],
  downloadOrigins: ['https://*.sharepoint.cn'],
  missingScopes: photoScopes,
};

/** The clouds by the name that the configuration uses. */
export const clouds = {
  public: publicCloud,
  gcchigh: gccHigh,
  dod,
  china,
} as const satisfies Record<string, Cloud>;

export type CloudName = keyof typeof clouds;

/**
 * Returns the address that opens PhotoBot's chat with the person who follows it.
 * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams, and for the form
 * of a bot's id …/platform/bots/how-to/conversations/bot-copilot-handoff
 */
export function chatLinkOf(
  { cloud: { teamsOrigin } }: { readonly cloud: Pick<Cloud, 'teamsOrigin'> },
  { botId }: Pick<Place, 'botId'>,
): string {
  return `${teamsOrigin}/l/chat/0/0?users=28:${encodeURIComponent(botId.replace(/^28:/, ''))}`;
}
