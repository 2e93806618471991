import type { ServiceName } from './services';

/** Where the stand-ins are and which names they go by, as a bot must know them of every cloud. */
export type LocalCloud = {
  readonly name: string;
  /** Entra: tenants hang below it. */
  readonly loginOrigin: string;
  readonly graphOrigin: string;
  /** Where links into Teams lead. */
  readonly teamsOrigin: string;
  /** What a managed identity asks for when it stands in for a client secret. */
  readonly federationScope: string;
  readonly bot: {
    /** Issuer of the tokens that Teams sends to the bot. */
    readonly issuer: string;
    readonly openIdMetadataUrl: string;
    /** Audience of the tokens that the bot sends to the connector. */
    readonly connectorScope: string;
    readonly tokenServiceOrigin: string;
  };
  readonly connectorOrigins: readonly string[];
  /** Where a pre-signed file is fetched from. */
  readonly downloadOrigins: readonly string[];
};

/** Returns the endpoints of the stand-ins. Names stay Microsoft's. */
export function localCloud(
  origins: Readonly<Record<ServiceName, string>>,
  botLoginFolder: string,
): LocalCloud {
  return {
    name: 'local',
    loginOrigin: origins.entra,
    graphOrigin: origins.graph,
    // The chat page knows its own links by this, as the clients of Teams do.
    teamsOrigin: 'https://teams.microsoft.com',
    federationScope: 'api://AzureADTokenExchange/.default',
    bot: {
      issuer: 'https://api.botframework.com',
      openIdMetadataUrl: `${origins.botLogin}/${botLoginFolder}/.well-known/openidconfiguration`,
      connectorScope: 'https://api.botframework.com',
      tokenServiceOrigin: origins.tokenService,
    },
    connectorOrigins: [origins.connector],
    downloadOrigins: [origins.files],
  };
}
