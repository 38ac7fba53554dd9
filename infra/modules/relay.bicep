// The live relay: sees a running session in memory and stores nothing (docs/relay.md).
@description('Begins the names.')
param baseName string

param location string

@description('From a registry that the environment may read.')
param image string

@minValue(1)
param replicas int

@description('Client id of the app registration, whose tokens the relay takes.')
param clientId string

@description('Tenants that are let in; empty for all.')
param tenants array

@description('The only origin that browsers may come from.')
param siteOrigin string

param workspaceName string
param tags object

var port = 8787
// Figures take no token: they are reached in the environment alone.
var insidePort = 8788
var several = replicas > 1

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${baseName}-env'
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
  }
}

// Azure Managed Redis: what carries updates between several relays. It keeps no data on disk.
resource redis 'Microsoft.Cache/redisEnterprise@2024-10-01' = if (several) {
  name: '${baseName}-redis'
  location: location
  tags: tags
  sku: {
    name: 'Balanced_B0'
  }
  properties: {
    minimumTlsVersion: '1.2'
    highAvailability: 'Enabled'
  }
}

resource database 'Microsoft.Cache/redisEnterprise/databases@2024-10-01' = if (several) {
  parent: redis
  name: 'default'
  properties: {
    clientProtocol: 'Encrypted'
    clusteringPolicy: 'EnterpriseCluster'
    evictionPolicy: 'NoEviction'
    port: 10000
    persistence: {
      aofEnabled: false
      rdbEnabled: false
    }
  }
}

var redisSecrets = several
  ? [
      {
        name: 'redis-url'
        value: 'rediss://:${database.?listKeys().primaryKey ?? ''}@${redis.?properties.hostName ?? ''}:10000'
      }
    ]
  : []
var redisSettings = several
  ? [
      {
        name: 'REDIS_URL'
        secretRef: 'redis-url'
      }
    ]
  : []

resource relay 'Microsoft.App/containerApps@2024-03-01' = {
  name: '${baseName}-relay'
  location: location
  tags: tags
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'auto'
        allowInsecure: false
        additionalPortMappings: [
          {
            external: false
            targetPort: insidePort
            exposedPort: insidePort
          }
        ]
      }
      secrets: redisSecrets
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'relay'
          image: image
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat(
            [
              {
                name: 'RELAY_PORT'
                value: string(port)
              }
              {
                name: 'RELAY_INSIDE_PORT'
                value: string(insidePort)
              }
              {
                name: 'RELAY_CLIENT_ID'
                value: clientId
              }
              {
                name: 'RELAY_TENANTS'
                value: empty(tenants) ? 'any' : join(tenants, ',')
              }
              {
                name: 'RELAY_ORIGINS'
                value: siteOrigin
              }
            ],
            redisSettings
          )
          probes: [
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 10
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 5
            }
          ]
        }
      ]
      scale: {
        minReplicas: 1
        maxReplicas: replicas
        rules: [
          {
            name: 'connections'
            http: {
              metadata: {
                concurrentRequests: '500'
              }
            }
          }
        ]
      }
    }
  }
}

output relayDomain string = relay.properties.configuration.ingress.fqdn
