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
  let latest: WebSocket | null = null
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { perMessageDeflate: false })
      latest = this
      // One that is closed before it stands says so as an error.
      this.on('error', () => undefined)
      this.on('message', (data: ArrayBuffer | Buffer) => {
        received += data.byteLength
      })
      this.on('open', () => {
        if (suspended) this.pause()
      })
    }
  }
  return {
    Socket,
    received: () => received,
    suspend() {
      suspended = true
      if (latest?.readyState === WebSocket.OPEN) latest.pause()
    },
    resume() {
      suspended = false
      latest?.resume()
    },
  }
}
