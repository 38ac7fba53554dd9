import type { WebSocket } from 'ws'
import { closeCodes } from '#src/live/relay-wire.ts'
import type { RelayLimits } from './relay-limits.ts'
import type { Refused, RelayMetrics } from './relay-metrics.ts'

/** How long a client has to answer a close before its line is cut. */
const partingMs = 2_000

export type Ending = keyof typeof closeCodes

/** The way to one client: what it does not read is bounded, and it ends once. */
export interface GuardedLine {
  send(bytes: Uint8Array, done?: (failure?: Error) => void): void
  /** Whether the line is still one; afterwards nothing is sent or heard. */
  open(): boolean
  unread(): number
  end(how: Ending, why?: Refused): void
  /** The other side has ended it. */
  gone(): void
  /** Ends a line whose client has left something unread for too long, or answered no ping since the last look. */
  look(atMs: number): void
}

/** `pingEveryMs`: a client that answers none of these is gone. */
export function guardLine(
  socket: WebSocket,
  limits: RelayLimits,
  metrics: RelayMetrics,
  pingEveryMs: number,
): GuardedLine {
  let over = false
  let behindSinceMs: number | undefined
  let pingedMs: number | undefined
  let answered = true
  socket.on('pong', () => (answered = true))

  function end(how: Ending, why?: Refused): void {
    if (over) return
    over = true
    if (why !== undefined) metrics.refused(why)
    metrics.closed(closeCodes[how])
    socket.close(closeCodes[how])
    // A client that reads nothing reads no close either.
    setTimeout(() => socket.terminate(), partingMs).unref()
  }

  return {
    send(bytes, done) {
      if (over) return
      if (socket.bufferedAmount + bytes.byteLength > limits.unreadBytes) {
        end('tooSlow', 'not-read')
        return
      }
      metrics.sent(bytes.byteLength)
      socket.send(bytes, done)
    },
    open: () => !over && socket.readyState === socket.OPEN,
    unread: () => socket.bufferedAmount,
    end,
    gone() {
      over = true
    },
    look(atMs) {
      if (over) return
      behindSinceMs = socket.bufferedAmount === 0 ? undefined : (behindSinceMs ?? atMs)
      if (behindSinceMs !== undefined && atMs - behindSinceMs > limits.stalledMs) end('tooSlow', 'not-read')
      if (atMs - (pingedMs ?? -Infinity) < pingEveryMs) return
      if (!answered) return end('tooSlow', 'not-there')
      pingedMs = atMs
      answered = false
      socket.ping()
    },
  }
}
