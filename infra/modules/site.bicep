// The site of plain files. Its headers come with the files, in staticwebapp.config.json.
@description('Begins the names.')
param baseName string

param location string

@allowed(['Free', 'Standard'])
param sku string

@description('Empty for the domain that Azure gives.')
param customDomain string

param tags object

resource site 'Microsoft.Web/staticSites@2024-04-01' = {
  name: '${baseName}-site'
  location: location
  tags: tags
  sku: {
    name: sku
    tier: sku
  }
  properties: {
    // Files come from the release, never from a repository that Azure builds.
    allowConfigFileUpdates: true
    stagingEnvironmentPolicy: 'Disabled'
    enterpriseGradeCdnStatus: 'Disabled'
    publicNetworkAccess: 'Enabled'
  }
}

resource domain 'Microsoft.Web/staticSites/customDomains@2024-04-01' = if (!empty(customDomain)) {
  parent: site
  name: empty(customDomain) ? 'none.invalid' : customDomain
  properties: {
    validationMethod: 'cname-delegation'
  }
}

output siteId string = site.id
output defaultDomain string = site.properties.defaultHostname
