import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'

/** Why something was refused. A closed list, so that no label holds anything that somebody sent. */
export type Refused =
  | 'origin'
  | 'waiting-full'
  | 'connections-full'
  | 'person-full'
  | 'rooms-full'
  | 'room-full'
  | 'memory-full'
  | 'no-token'
  | 'token-forged'
  | 'token-expired'
  | 'token-foreign'
  | 'token-tenant'
  | 'token-scope'
  | 'token-other-person'
  | 'keys-unreachable'
  | 'room-name'
  | 'room-tenant'
  | 'malformed'
  | 'not-an-entry'
  | 'too-large'
  | 'too-fast'
  | 'presence-too-fast'
  | 'presence-of-others'
  | 'not-read'
  | 'not-there'

export interface Gauges {
  readonly connections: () => number
  readonly waiting: () => number
  readonly rooms: () => number
  readonly roomBytes: () => number
  readonly unreadBytes: () => number
  /** Null where no Redis is meant. */
  readonly redis: () => boolean | null
}

export interface RelayMetrics {
  readonly registry: Registry
  refused(why: Refused): void
  closed(code: number): void
  received(kind: string, bytes: number): void
  sent(bytes: number): void
  redisFailed(): void
  /** A library of the relay wanted to print something, which is not printed. */
  complained(): void
  /** Counts memory, processor and pauses of the whole process, too. */
  watchProcess(): void
}

/** Counts for Prometheus. No label says who, which room or what. */
export function createMetrics(gauges: Gauges): RelayMetrics {
  const registry = new Registry()
  const registers = [registry]
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `weft_relay_${name}`,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name: `weft_relay_${name}_total`, help, labelNames: [...labelNames], registers })

  gauge('connections', 'Connections in a room', gauges.connections)
  gauge('waiting', 'Connections whose token was not taken yet', gauges.waiting)
  gauge('rooms', 'Rooms in memory', gauges.rooms)
  gauge('room_bytes', 'Estimate of what all rooms take', gauges.roomBytes)
  gauge('unread_bytes', 'Sent and not read by clients yet', gauges.unreadBytes)
  if (gauges.redis() !== null)
    gauge('redis_up', '1 while Redis answers', () => (gauges.redis() === true ? 1 : 0))
  const refusedCount = counter('refused', 'What was refused, by reason', ['why'])
  const closedCount = counter('closed', 'Connections that the relay closed, by code', ['code'])
  const messages = counter('messages', 'Messages of clients, by kind', ['kind'])
  const bytesIn = counter('received_bytes', 'Bytes of clients’ messages', [])
  const bytesOut = counter('sent_bytes', 'Bytes of messages to clients', [])
  const redisFailures = counter('redis_failures', 'Commands to Redis that failed', [])
  const complaints = counter('complaints', 'Lines of libraries that were not printed', [])

  return {
    registry,
    refused: (why) => refusedCount.inc({ why }),
    closed: (code) => closedCount.inc({ code: String(code) }),
    received(kind, bytes) {
      messages.inc({ kind })
      bytesIn.inc(bytes)
    },
    sent: (bytes) => bytesOut.inc(bytes),
    redisFailed: () => redisFailures.inc(),
    complained: () => complaints.inc(),
    watchProcess: () => collectDefaultMetrics({ register: registry }),
  }
}
