// Weft in Azure: a site of plain files, its app registration, where its logs go, and, if wanted, the live relay.
// No record of a council is stored here; all of them stay in the customer's Microsoft 365.
targetScope = 'resourceGroup'

@description('Begins the names of everything that is made; lower-case letters and digits.')
@minLength(3)
@maxLength(16)
param baseName string

@description('Where the static site is. Static Web Apps know few regions; its files are served from everywhere.')
param siteLocation string = 'westeurope'

@description('Where the relay and the logs are.')
param location string = resourceGroup().location

@description('Domain of the site, for instance weft.contoso.com; empty for the one that Azure gives.')
param customDomain string = ''

@description('Standard has a service agreement and private access; Free is enough to try.')
@allowed(['Free', 'Standard'])
param siteSku string = 'Standard'

@description('Whether the live relay is deployed. Without it a session travels through its list alone.')
param relayWanted bool = false

@description('Image of the relay, built from infra/relay/Dockerfile.')
param relayImage string = ''

@description('Most relays at once. More than one needs Redis between them, which is made then.')
@minValue(1)
@maxValue(5)
param relayReplicas int = 1

@description('Client id of an app registration that exists already; empty to make it here, for which whoever deploys must be allowed to make registrations.')
param clientId string = ''

@description('AzureADMyOrg is this tenant alone; AzureADMultipleOrgs lets other tenants consent as well.')
@allowed(['AzureADMyOrg', 'AzureADMultipleOrgs'])
param audience string = 'AzureADMyOrg'

@description('all: Weft works in every site that a person may open. chosen: only in the sites that an administrator grants; build the site with --sites chosen as well.')
@allowed(['all', 'chosen'])
param sites string = 'all'

@description('Tenants that the relay lets in; empty for every tenant that has consented to the app.')
param relayTenants array = []

@description('Days that logs are kept. They hold no content, names or tokens.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Tags of every resource.')
param tags object = {
  application: 'weft'
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'weft-monitoring'
  params: {
    baseName: baseName
    location: location
    logDays: logDays
    tags: tags
  }
}

module site 'modules/site.bicep' = {
  name: 'weft-site'
  params: {
    baseName: baseName
    location: siteLocation
    sku: siteSku
    customDomain: customDomain
    tags: tags
  }
}

var domain = empty(customDomain) ? site.outputs.defaultDomain : customDomain

module entra 'modules/entra.bicep' = if (empty(clientId)) {
  name: 'weft-entra'
  params: {
    domain: domain
    audience: audience
    sites: sites
  }
}

var appClientId = empty(clientId) ? (entra.?outputs.clientId ?? '') : clientId

module relay 'modules/relay.bicep' = if (relayWanted) {
  name: 'weft-relay'
  params: {
    baseName: baseName
    location: location
    image: relayImage
    replicas: relayReplicas
    clientId: appClientId
    tenants: relayTenants
    siteOrigin: 'https://${domain}'
    workspaceName: monitoring.outputs.workspaceName
    tags: tags
  }
}

@description('Goes into the app package and into every page.')
output WEFT_DOMAIN string = domain

@description('Likewise.')
output AAD_APP_CLIENT_ID string = appClientId

@description('For the deployment of the files.')
output AZURE_STATIC_WEB_APPS_RESOURCE_ID string = site.outputs.siteId

@description('Goes into every page as the relay’s address; empty without a relay.')
output WEFT_RELAY_URL string = relayWanted ? 'wss://${relay.?outputs.relayDomain ?? ''}' : ''

@description('Where people sign in; goes into every page. A registration of one tenant is known under that tenant alone.')
output WEFT_AUTHORITY string = '${environment().authentication.loginEndpoint}${audience == 'AzureADMyOrg' ? tenant().tenantId : 'organizations'}'
