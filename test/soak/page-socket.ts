import { WebSocket } from 'ws'

/** The sockets of one page: they can be left unread while the page is suspended, and what they brought is counted. */
export interface PageSockets {
  readonly Socket: new (url: string) => WebSocket
  received(): number
  suspend(): void
  resume(): void
}

export function createPageSockets(): PageSockets {
  let received = 0
  let suspended = false
  const standing = new Set<WebSocket>()
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { perMessageDeflate: false })
      // One that is closed before it stands says so as an error.
      this.on('error', () => undefined)
      this.on('message', (data: ArrayBuffer | Buffer) => {
        received += data.byteLength
      })
      this.on('open', () => {
        standing.add(this)
        if (suspended) this.pause()
      })
      this.on('close', () => standing.delete(this))
    }
  }
  return {
    Socket,
    received: () => received,
    suspend() {
      suspended = true
      for (const each of standing) if (each.readyState === WebSocket.OPEN) each.pause()
    },
    resume() {
      suspended = false
      for (const each of standing) each.resume()
    },
  }
}
