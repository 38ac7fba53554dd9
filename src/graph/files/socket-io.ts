import * as v from 'valibot'

/** As much of a browser's WebSocket as is needed; `close` also tells that it never opened. */
export interface TextSocket {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  addEventListener(type: 'close', listener: () => void): void
  send(text: string): void
  close(): void
}

const openSchema = v.object({
  pingInterval: v.pipe(v.number(), v.minValue(1000), v.maxValue(600_000)),
  pingTimeout: v.pipe(v.number(), v.minValue(500), v.maxValue(600_000)),
})
const eventSchema = v.looseTuple([v.string()])
/** Longer frames are none that says only that something has changed. */
const longestFrame = 65_536
/** The server has to open the connection within this time. */
const openWithinMs = 15_000

function parsed<Wire extends v.GenericSchema>(schema: Wire, text: string): v.InferOutput<Wire> | null {
  try {
    const read = v.safeParse(schema, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** Where the socket is opened, and the room in it: a socket.io client takes the path of an address for its room. */
export function socketAddress(url: string): { readonly address: string; readonly room: string } | null {
  if (!URL.canParse(url)) return null
  const { protocol, host, pathname, search } = new URL(url)
  const scheme = protocol === 'https:' ? 'wss:' : protocol === 'http:' ? 'ws:' : null
  if (scheme === null) return null
  const query = search === '' ? '?' : `${search}&`
  return {
    address: `${scheme}//${host}/socket.io/${query}EIO=4&transport=websocket`,
    room: pathname === '/' ? '' : `${pathname},`,
  }
}

/**
 * Hears events in one room of a socket.io server (Engine.IO 4 over WebSocket alone, text frames, no acknowledgements).
 * `onDown` is called once, when it has ended for whatever reason but `close`. Frames that are none are left out.
 */
export function hearSocketIo(input: {
  readonly url: string
  readonly openSocket: (address: string) => TextSocket
  readonly setTimer: (callback: () => void, ms: number) => () => void
  readonly onUp: () => void
  readonly onEvent: (name: string) => void
  readonly onDown: () => void
}): { close(): void } {
  let ended = false
  let silentMs = openWithinMs
  let cancel = () => {}
  const where = socketAddress(input.url)
  const socket = where === null ? null : opened(where.address)
  const room = where?.room ?? ''

  function opened(address: string): TextSocket | null {
    try {
      return input.openSocket(address)
    } catch {
      // The page's policy or the browser refuses the address.
      return null
    }
  }

  function end(tell: boolean): void {
    if (ended) return
    ended = true
    cancel()
    socket?.close()
    if (tell) input.onDown()
  }

  /** A line that is silent for longer than the server's own heartbeat is dead. */
  function heardSomething(): void {
    cancel()
    cancel = input.setTimer(() => end(true), silentMs)
  }

  function hear(frame: unknown): void {
    if (ended || typeof frame !== 'string' || frame.length > longestFrame) return
    heardSomething()
    if (frame.startsWith('0')) {
      const open = parsed(openSchema, frame.slice(1))
      if (open === null) return end(true)
      silentMs = open.pingInterval + open.pingTimeout
      heardSomething()
      socket?.send(`40${room}`)
    } else if (frame === '2') socket?.send('3')
    else if (frame === '1' || frame.startsWith(`41${room}`) || frame.startsWith(`44${room}`)) end(true)
    else if (frame.startsWith(`40${room}`)) input.onUp()
    else if (frame.startsWith(`42${room}`)) {
      const event = parsed(eventSchema, frame.slice(2 + room.length))
      if (event !== null) input.onEvent(event[0])
    }
  }

  if (socket === null) {
    const later = input.setTimer(() => end(true), 0)
    cancel = later
  } else {
    heardSomething()
    socket.addEventListener('message', (event) => hear(event.data))
    socket.addEventListener('close', () => end(true))
  }
  return { close: () => end(false) }
}
