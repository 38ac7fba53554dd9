// The app registration: a single-page application without a secret.
extension microsoftGraphV1

@description('Domain of the site.')
param domain string

@description('What people read on the consent page.')
param displayName string = 'Weft'

@description('AzureADMultipleOrgs lets other tenants consent; AzureADMyOrg is your own alone.')
@allowed(['AzureADMyOrg', 'AzureADMultipleOrgs'])
param audience string

@description('all: every site that a person may open. chosen: only the sites that an administrator grants (Sites.Selected).')
@allowed(['all', 'chosen'])
param sites string

// Exactly the delegated scopes of src/graph/scopes.ts, and at the restricted level those of its consent level; a test
// holds them together. Sites.Selected narrows nothing as long as a broader scope of sites stands beside it.
var graphScopes = sites == 'chosen'
  ? loadJsonContent('graph-scopes-chosen-sites.json')
  : loadJsonContent('graph-scopes.json')
var graphAppId = '00000003-0000-0000-c000-000000000000'

resource application 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: 'weft-${domain}'
  displayName: displayName
  signInAudience: audience
  spa: {
    redirectUris: [
      'brk-multihub://${domain}'
      'https://${domain}/auth.html'
    ]
  }
  requiredResourceAccess: [
    {
      resourceAppId: graphAppId
      resourceAccess: [
        for each in graphScopes: {
          id: each.id
          type: 'Scope'
        }
      ]
    }
  ]
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [
      {
        id: guid(domain, 'Session.Join')
        value: 'Session.Join'
        type: 'User'
        isEnabled: true
        adminConsentDisplayName: 'Join the live line of a session'
        adminConsentDescription: 'Carries the moves of a running session between the people who are in it. Nothing is stored.'
        userConsentDisplayName: 'Join the live line of a session'
        userConsentDescription: 'Carries what you do in a running session to the others at once. Nothing is stored.'
      }
    ]
  }
}

// What administrators consent to in this tenant.
resource principal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: application.appId
}

output clientId string = application.appId
