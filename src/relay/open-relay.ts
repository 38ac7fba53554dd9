import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { Hocuspocus, type Extension } from '@hocuspocus/server'
import { WebSocketServer } from 'ws'
import { closeCodes } from '#src/live/relay-wire.ts'
import { meetAt, redisOrigin } from './between-relays.ts'
import { admitBy, type TokenRules } from './admit-token.ts'
import { guardConnection, type GuardedConnection } from './guard-connection.ts'
import { createPeople } from './people.ts'
import { usualLimits, type RelayLimits } from './relay-limits.ts'
import type { RelayLog } from './relay-log.ts'
import { createInsideDoor } from './inside-door.ts'
import { createMetrics, type RelayMetrics } from './relay-metrics.ts'
import { RelayedSocket } from './relayed-socket.ts'
import { createRooms } from './rooms.ts'

export interface RelayOptions {
  /** 0: any free one. Left out: the relay listens nowhere, and `upgrade` is given what came to another server. */
  readonly port?: number
  /** The addresses to listen at; left out: this machine alone. */
  readonly host?: string
  /** Port of the figures, which need no token and stay inside; they are answered nowhere without one. 0 takes any free. */
  readonly insidePort?: number
  readonly token: Omit<TokenRules, 'toleranceSeconds' | 'now'>
  /** Origins of pages that may connect, as browsers write them. */
  readonly origins: readonly string[]
  /** Whether tools that name no origin may connect; browsers always name one. */
  readonly withoutOrigin?: boolean
  readonly limits?: Partial<RelayLimits>
  /** Where other relays of the same rooms are met (redis: or rediss:). */
  readonly redis?: URL
  /** Milliseconds since 1970 UTC, for tokens and for clients that ask the time. */
  readonly now?: () => number
  readonly log?: RelayLog
}

/** What `/healthz` says inside; outside it says the state alone. */
export interface RelayHealth {
  /** `alone`: Redis is meant and does not answer; rooms go on here and do not reach other relays. */
  readonly state: 'ok' | 'alone' | 'stopping'
  readonly connections: number
  readonly rooms: number
}

export interface Relay {
  /** 0 where it listens nowhere. */
  readonly port: number
  /** 0 where the figures are answered nowhere. */
  readonly insidePort: number
  upgrade(incoming: IncomingMessage, stream: Duplex, head: Buffer): void
  health(): RelayHealth
  readonly metrics: RelayMetrics
  /** `orderly`: clients are told and have a moment to go. `cut`: as a crash does it. */
  close(how?: 'orderly' | 'cut'): Promise<void>
}

const lookEveryMs = 1_000
const pingEveryMs = 30_000

function innerOf(context: unknown): RelayedSocket | undefined {
  const inner = typeof context === 'object' && context !== null && 'inner' in context ? context.inner : null
  return inner instanceof RelayedSocket ? inner : undefined
}

/** `came`: something came into a room by another relay. */
function createRoomServer(extensions: Extension[], came: (room: string, bytes: number) => void): Hocuspocus {
  return new Hocuspocus({
    quiet: true,
    extensions,
    async onChange({ transactionOrigin, documentName, update }) {
      if (transactionOrigin === redisOrigin) came(documentName, update.byteLength)
    },
    async onAuthenticate({ context }) {
      // Whoever comes by another way than the guard was not looked at.
      if (innerOf(context) === undefined) throw new Error('not admitted')
    },
    async connected({ context }) {
      innerOf(context)?.onJoined()
    },
    async onDisconnect({ context }) {
      innerOf(context)?.onLeft()
    },
  })
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** Opens a relay. Rejects with the error of `listen` where the port is taken. */
export async function openRelay(options: RelayOptions): Promise<Relay> {
  const { origins, withoutOrigin = false, now = Date.now, log = () => {} } = options
  const limits: RelayLimits = { ...usualLimits, ...options.limits }
  const steady = () => performance.now()
  const others =
    options.redis === undefined
      ? null
      : meetAt(options.redis, {
          failed: () => metrics.redisFailed(),
          lost: () => log({ event: 'redis-lost' }),
          back: (count) => log({ event: 'redis-back', rooms: count }),
        })
  const hocuspocus = createRoomServer(others === null ? [] : [others.extension], (room, bytes) =>
    rooms.came(room, bytes),
  )
  const rooms = createRooms(hocuspocus, limits, steady)
  const connections = new Set<GuardedConnection>()
  const waiting = () => [...connections].filter((each) => each.waiting()).length
  const metrics = createMetrics({
    connections: () => connections.size - waiting(),
    waiting,
    rooms: rooms.count,
    roomBytes: rooms.bytes,
    unreadBytes: () => [...connections].reduce((sum, each) => sum + each.unread(), 0),
    redis: () => others?.up() ?? null,
  })
  const deps = {
    hocuspocus,
    rooms,
    people: createPeople(limits.connectionsPerPerson),
    metrics,
    limits,
    admit: admitBy({ ...options.token, toleranceSeconds: limits.toleranceSeconds, now }),
    now,
    steady,
    pingEveryMs,
  }
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: true,
    // Compressed messages could be far larger than they seem.
    perMessageDeflate: false,
    // Somewhat more than may be, so that the client is told what was too large.
    maxPayload: limits.messageBytes + 64 * 1024,
  })
  let stopping = false
  const looking = setInterval(() => {
    for (const each of connections) each.look()
  }, lookEveryMs)
  looking.unref()

  function isKnownOrigin({ headers: { origin } }: IncomingMessage): boolean {
    return origin === undefined ? withoutOrigin : origins.includes(origin.toLowerCase())
  }

  function upgrade(incoming: IncomingMessage, stream: Duplex, head: Buffer): void {
    if (stopping) {
      stream.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    if (waiting() >= limits.waiting) makeRoom()
    sockets.handleUpgrade(incoming, stream, head, (socket) => {
      if (!isKnownOrigin(incoming) || connections.size >= limits.connections) {
        // A browser tells a page no more than the code.
        const known = isKnownOrigin(incoming)
        metrics.refused(known ? 'connections-full' : 'origin')
        socket.on('error', () => {})
        socket.close(known ? closeCodes.full : closeCodes.forbidden)
        setTimeout(() => socket.terminate(), limits.drainMs).unref()
        return
      }
      const connection = guardConnection(socket, incoming, deps, () => connections.delete(connection))
      connections.add(connection)
      boundUnknown(stream, connection)
    })
  }

  /** Whoever belongs here brings a token at once: the one that has waited longest goes. */
  function makeRoom(): void {
    const oldest = [...connections].find((each) => each.waiting())
    metrics.refused('waiting-full')
    oldest?.cut()
  }

  /** Frames are gathered before they are looked at: what an unknown client may make the relay hold is counted here. */
  function boundUnknown(stream: Duplex, connection: GuardedConnection): void {
    let came = 0
    const count = (chunk: Buffer) => {
      came += chunk.byteLength
      if (!connection.waiting()) stream.off('data', count)
      else if (came > limits.unknownBytes) {
        metrics.refused('too-large')
        stream.destroy()
      }
    }
    stream.on('data', count)
  }

  function health(): RelayHealth {
    const state = others?.up() === false ? 'alone' : 'ok'
    return { state: stopping ? 'stopping' : state, connections: connections.size, rooms: rooms.count() }
  }

  function answer({ method, url }: IncomingMessage, outgoing: ServerResponse): void {
    if (method !== 'GET' || url !== '/healthz') return void outgoing.writeHead(404).end()
    const { state } = health()
    outgoing.writeHead(state === 'stopping' ? 503 : 200, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    })
    outgoing.end(JSON.stringify({ state }))
  }

  await others?.settled()
  const server = createServer(answer)
  server.on('upgrade', upgrade)
  const port =
    options.port === undefined ? 0 : await listen(server, options.port, options.host ?? '127.0.0.1')
  const inside = options.insidePort === undefined ? null : createInsideDoor(health, metrics)
  const insidePort =
    inside === null ? 0 : await listen(inside, options.insidePort ?? 0, options.host ?? '127.0.0.1')
  if (options.port !== undefined) log({ event: 'listening', port })

  async function close(how: 'orderly' | 'cut' = 'orderly'): Promise<void> {
    if (stopping) return
    stopping = true
    log({ event: 'stopping' })
    if (how === 'orderly') {
      for (const each of connections) each.end('goingAway')
      for (const untilMs = steady() + limits.drainMs; connections.size > 0 && steady() < untilMs;)
        await new Promise((resolve) => setTimeout(resolve, 20))
    }
    for (const socket of sockets.clients) socket.terminate()
    clearInterval(looking)
    others?.close()
    sockets.close()
    inside?.closeAllConnections()
    inside?.close()
    if (options.port !== undefined) {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
    log({ event: 'stopped' })
  }

  return { port, insidePort, upgrade, health, metrics, close }
}
