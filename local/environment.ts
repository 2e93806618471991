import type { LocalTenant } from './types';

/**
 * Returns what a bot needs in its environment, by the names that the Bot Framework SDK for JavaScript reads, and
 * `GRAPH_ORIGIN`, which no SDK knows.
 * Source: `ConfigurationBotFrameworkAuthentication` of botbuilder-core.
 * @throws Error for a bot without a secret
 */
export function botFrameworkEnvironment(local: LocalTenant): Record<string, string> {
  const { access, caPath, cloud } = local;
  if (access.secret === undefined) throw new Error('only a bot with a secret has such settings');
  return {
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: access.botId,
    MicrosoftAppPassword: access.secret,
    MicrosoftAppTenantId: access.tenantId,
    ToChannelFromBotLoginUrl: `${cloud.loginOrigin}/${access.tenantId}`,
    ToChannelFromBotOAuthScope: cloud.bot.connectorScope,
    ToBotFromChannelTokenIssuer: cloud.bot.issuer,
    ToBotFromChannelOpenIdMetadataUrl: cloud.bot.openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: cloud.bot.openIdMetadataUrl,
    OAuthUrl: cloud.bot.tokenServiceOrigin,
    ValidateAuthority: 'false',
    ConnectionName: access.connectionName,
    GRAPH_ORIGIN: cloud.graphOrigin,
    NODE_EXTRA_CA_CERTS: caPath,
  };
}
