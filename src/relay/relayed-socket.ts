import { EventEmitter } from 'node:events'
import type { WebSocket } from 'ws'

interface Line {
  readonly state: () => number
  readonly send: (bytes: Uint8Array, done?: (failure?: Error) => void) => void
  readonly close: () => void
}

/**
 * What Hocuspocus holds instead of a client's socket. It hears what was looked at and found good, and what it sends is
 * counted. It asks for no pings: the relay looks after its lines itself.
 */
export class RelayedSocket extends EventEmitter {
  binaryType = 'nodebuffer'
  readonly line: Line
  /** Hocuspocus has the room open for this client. */
  onJoined: () => void = () => {}
  /** Hocuspocus has let go of this client, whoever wanted it. */
  onLeft: () => void = () => {}

  constructor(line: Line) {
    super()
    this.line = line
  }

  get readyState(): number {
    return this.line.state()
  }

  send(bytes: Uint8Array, done?: (failure?: Error) => void): void {
    this.line.send(bytes, done)
  }

  ping(): void {
    this.emit('pong')
  }

  close(): void {
    this.line.close()
  }

  /** For Hocuspocus, whose types ask for all of a socket; it uses what is here (ClientConnection.ts, Connection.ts). */
  asWebSocket(): WebSocket {
    return this as unknown as WebSocket
  }
}
