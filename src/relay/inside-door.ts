import { createServer, type Server } from 'node:http'
import type { RelayHealth } from './open-relay.ts'
import type { RelayMetrics } from './relay-metrics.ts'

/**
 * Figures and how many are connected, behind a port of their own: neither takes a token, so neither stands on the port
 * that the world reaches.
 */
export function createInsideDoor(health: () => RelayHealth, metrics: RelayMetrics): Server {
  return createServer((incoming, outgoing) => {
    const answer = async () => {
      if (incoming.method === 'GET' && incoming.url === '/healthz') {
        outgoing.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        outgoing.end(JSON.stringify(health()))
      } else if (incoming.method === 'GET' && incoming.url === '/metrics') {
        outgoing.writeHead(200, { 'content-type': metrics.registry.contentType })
        outgoing.end(await metrics.registry.metrics())
      } else outgoing.writeHead(404).end()
    }
    answer().catch(() => outgoing.destroy())
  })
}
