const kiB = 1024
const miB = 1024 * kiB

/** How much one relay takes; each has its close code in `live/relay-wire.ts`. docs/relay.md says why each is what it is. */
export interface RelayLimits {
  /** Of one message. A client that comes back after a restart sends a whole room in one. */
  readonly messageBytes: number
  /** Of everything that a connection without a taken token may send, handshake included. */
  readonly unknownBytes: number
  readonly messagesPerSecond: number
  readonly messagesAtOnce: number
  readonly bytesPerSecond: number
  readonly bytesAtOnce: number
  /** Changes of one's own presence. */
  readonly presencePerSecond: number
  readonly presenceAtOnce: number
  /** Of one person's presence as JSON text. */
  readonly presenceBytes: number
  /** Asking for a whole room. */
  readonly readsPerSecond: number
  readonly readsAtOnce: number
  readonly connections: number
  /** Connections whose token was not taken yet. */
  readonly waiting: number
  readonly connectionsPerPerson: number
  readonly rooms: number
  readonly roomBytes: number
  /** Entries and former entries of a room's document. */
  readonly roomEntries: number
  /** Estimate of all rooms together. */
  readonly totalBytes: number
  /** Sent to one connection and not read by it. */
  readonly unreadBytes: number
  /** How long a connection may leave something unread. */
  readonly stalledMs: number
  /** Until the token has to be there. */
  readonly admissionMs: number
  /** How far clocks may differ when a token's times are read. */
  readonly toleranceSeconds: number
  /** How long an orderly stop waits for clients to go. */
  readonly drainMs: number
}

export const usualLimits: RelayLimits = {
  messageBytes: 4 * miB,
  unknownBytes: 64 * kiB,
  messagesPerSecond: 50,
  messagesAtOnce: 400,
  bytesPerSecond: 256 * kiB,
  bytesAtOnce: 8 * miB,
  presencePerSecond: 20,
  presenceAtOnce: 100,
  presenceBytes: 4 * kiB,
  readsPerSecond: 0.5,
  readsAtOnce: 20,
  connections: 2_000,
  waiting: 200,
  connectionsPerPerson: 12,
  rooms: 500,
  roomBytes: 4 * miB,
  roomEntries: 60_000,
  totalBytes: 512 * miB,
  unreadBytes: 8 * miB,
  stalledMs: 20_000,
  admissionMs: 10_000,
  toleranceSeconds: 30,
  drainMs: 2_000,
}
