// PhotoBot in one resource group: a web app, its identity, a key vault for the one secret, and the Azure Bot with
// the OAuth connection that signs people in.

@description('Names every resource; the web app’s host name is made from it.')
@minLength(4)
@maxLength(20)
param resourceBaseName string

@description('Application (client) ID of the bot in Entra.')
param botId string

@description('Directory (tenant) ID of the organisation that the bot serves.')
param botTenantId string

@secure()
param botClientSecret string

@maxLength(42)
param botDisplayName string

@description('Whom people are told to ask when only an administrator can help.')
param adminContact string = ''

@description('Object IDs of those who may change anybody’s photo and contacts, separated by commas.')
param photoAdministrators string = ''

@description('Whether Graph’s unsupported beta may be tried for people without a mailbox.')
@allowed(['no', 'yes'])
param betaForNoMailbox string = 'no'

@description('Pictures are decoded in memory: the plan needs at least 1.75 GB.')
param webAppSku string = 'B1'

param location string = resourceGroup().location

var connectionName = 'photobot'
var botApiUri = 'api://botid-${botId}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${resourceBaseName}-identity'
  location: location
}

// The name of a vault is taken world-wide, for weeks after its deletion too.
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-${uniqueString(resourceGroup().id, resourceBaseName)}'
  location: location
  properties: {
    sku: {
      family: 'A'
      name: 'standard'
    }
    tenantId: subscription().tenantId
    accessPolicies: [
      {
        tenantId: subscription().tenantId
        objectId: identity.properties.principalId
        permissions: {
          secrets: ['get']
        }
      }
    ]
  }
}

resource clientSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'bot-client-secret'
  properties: {
    value: botClientSecret
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${resourceBaseName}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: webAppSku
    // The file store is for one process; more would need a shared store.
    capacity: 1
  }
  properties: {
    reserved: true
  }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  name: resourceBaseName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identity.id
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node --enable-source-maps dist/bot/index.js'
      alwaysOn: true
      healthCheckPath: '/healthz'
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: webApp
  name: 'appsettings'
  properties: {
    BOT_ID: botId
    BOT_TENANT_ID: botTenantId
    BOT_CLIENT_SECRET: '@Microsoft.KeyVault(SecretUri=${clientSecret.properties.secretUri})'
    BOT_ENDPOINT: 'https://${webApp.properties.defaultHostName}'
    OAUTH_CONNECTION_NAME: connectionName
    ADMIN_CONTACT: adminContact
    PHOTO_ADMINISTRATORS: photoAdministrators
    BETA_FOR_NO_MAILBOX: betaForNoMailbox
    // The container's own disk: the shared one has no hard links, which the file store needs. It goes with the
    // container, so a deployment forgets open proposals and what could be undone.
    STORE_PATH: '/var/tmp/photobot'
    NODE_ENV: 'production'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    WEBSITE_RUN_FROM_PACKAGE: '1'
  }
}

// Deployments sign in to Azure; passwords for the deployment site stay off.
resource scmBasicAuth 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: webApp
  name: 'scm'
  properties: {
    allow: false
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${resourceBaseName}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: botDisplayName
    endpoint: 'https://${webApp.properties.defaultHostName}/api/messages'
    msaAppType: 'SingleTenant'
    msaAppId: botId
    msaAppTenantId: botTenantId
  }
}

resource teamsChannel 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}

// The scope is the bot's own API, so the token service holds nothing that opens Microsoft Graph. The bot exchanges it
// for the one Graph permission that a change needs.
resource connection 'Microsoft.BotService/botServices/connections@2022-09-15' = {
  parent: bot
  name: connectionName
  location: 'global'
  properties: {
    // Entra ID v2, the same in every directory.
    serviceProviderId: '30dd229c-58e3-4a48-bdfd-91ec48eb906c'
    serviceProviderDisplayName: 'Azure Active Directory v2'
    clientId: botId
    clientSecret: botClientSecret
    scopes: '${botApiUri}/access_as_user'
    parameters: [
      {
        key: 'tenantId'
        value: botTenantId
      }
      {
        key: 'tokenExchangeUrl'
        value: botApiUri
      }
    ]
  }
}

output BOT_DOMAIN string = webApp.properties.defaultHostName
output BOT_APP_SERVICE_ID string = webApp.id
