// PhotoBot in one resource group: a web app, its identity, a storage account for what it keeps, a key vault for the one
// secret, and the Azure Bot with the OAuth connection that signs people in.

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

@description('What PhotoBot speaks where it does not know the reader’s language, such as de or pt-br.')
param defaultLanguage string = 'en'

@description('Address of an OpenTelemetry collector, such as https://collector.example; without one there is no telemetry.')
param telemetryEndpoint string = ''

@description('Pictures are decoded in memory: the plan needs at least 1.75 GB.')
param webAppSku string = 'B1'

@description('How many instances share the work. Basic plans have at most 3.')
@minValue(1)
@maxValue(10)
param instanceCount int = 1

param location string = resourceGroup().location

var connectionName = 'photobot'
var containerName = 'photobot'
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

// The name of a storage account is taken world-wide. Nobody has a key to it: the web app's identity alone may use it.
resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'st${uniqueString(resourceGroup().id, resourceBaseName)}'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

// What PhotoBot deletes is to be gone, so nothing deleted is kept.
resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: storage
  name: 'default'
  properties: {
    deleteRetentionPolicy: {
      enabled: false
    }
    isVersioningEnabled: false
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: containerName
  properties: {
    publicAccess: 'None'
  }
}

// Storage Blob Data Contributor, the same in every directory, for this one container.
resource storageRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: container
  name: guid(container.id, identity.id, 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    )
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${resourceBaseName}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: webAppSku
    capacity: instanceCount
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
    DEFAULT_LANGUAGE: defaultLanguage
    STORE: 'blob'
    BLOB_CONTAINER_URL: '${storage.properties.primaryEndpoints.blob}${containerName}'
    BLOB_IDENTITY_CLIENT_ID: identity.properties.clientId
    INSTANCE_COUNT: string(instanceCount)
    OTEL_EXPORTER_OTLP_ENDPOINT: telemetryEndpoint
    NODE_ENV: 'production'
    // glibc keeps freed memory in an arena for each thread: what pictures took would stay, hundreds of megabytes.
    MALLOC_ARENA_MAX: '2'
    // What is larger, as pictures are, goes back to the system when it is freed. Unless this is set, glibc raises it up
    // to 32 MB, and small things between freed pictures keep their memory. Less than 1 MB would cost much CPU time:
    // each strip of a small picture would be a mapping of its own.
    MALLOC_MMAP_THRESHOLD_: '1048576'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    WEBSITE_RUN_FROM_PACKAGE: '1'
    // Seconds between the signal to stop and the end. The platform’s 5 would cut off the photos in hand.
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
  }
  // The bot does not start without its container.
  dependsOn: [
    storageRole
  ]
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
