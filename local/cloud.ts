import type { Cloud } from '../src/index';
import type { ServiceName } from './services';

/** The endpoints of the stand-ins in the form in which the bot knows every cloud. Names stay Microsoft's. */
export function localCloud(
  origins: Readonly<Record<ServiceName, string>>,
  botLoginFolder: string,
): Cloud {
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
    missingScopes: [],
  };
}
