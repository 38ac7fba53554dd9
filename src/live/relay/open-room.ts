import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { closeCodes, logRoot } from '../relay-wire.ts'
import { createRoomLog, type RoomLog } from './room-log.ts'

/** What a browser's `WebSocket` is made by; Node has `ws`. */
export type SocketMaker = new (url: string) => object

export interface RoomInput {
  readonly url: string
  readonly name: string
  readonly token: string
  readonly Socket: SocketMaker
  /** What the relay's document held is in `log`; from here on it may be written to. */
  readonly onOpen: () => void
  /** Entries that others have added since, or that were there. */
  readonly onEntries: (entries: readonly unknown[]) => void
  readonly onWord: (word: string) => void
  readonly onPresence: () => void
  /** Anything has come: the line is not dead. */
  readonly onSign: () => void
  /** It is over, by a code of `closeCodes` or of WebSocket's own. Told once, never after `close`. */
  readonly onEnd: (code: number) => void
}

/** What stands under a page's number in the room, whoever put it there. */
export interface SaidByPage {
  readonly page: number
  readonly said: unknown
}

/** One connection to one room, from its beginning to its end. It never tries again by itself. */
export interface Room {
  readonly log: RoomLog
  /** The number that this connection has in the room: another one, another number. */
  readonly page: number
  say(word: string): void
  /** Shown to the others until it ends. */
  setPresence(said: object): void
  /** What others say of themselves. */
  presences(): readonly SaidByPage[]
  close(): void
}

/** More than any relay of this agreement sends in one message. */
const maxMessageBytes = 16 * 1024 * 1024
/** The provider's own look at whether the line is dead is not wanted: it would try again by itself. */
const neverMs = 24 * 3_600_000

/** Reads nothing that it cannot, and ends once. */
class OneConnection extends HocuspocusProviderWebsocket {
  onUnreadable: () => void = () => undefined

  override onMessage(event: Parameters<HocuspocusProviderWebsocket['onMessage']>[0]): void {
    try {
      if (event.data instanceof ArrayBuffer && event.data.byteLength <= maxMessageBytes)
        super.onMessage(event)
      else this.onUnreadable()
    } catch {
      this.onUnreadable()
    }
  }
}

/**
 * Opens a room with a document of its own: what an earlier connection had is not told again by Yjs, so that a relay that
 * has forgotten gets from each page no more than it is meant to.
 */
export function openRoom(input: RoomInput): Room {
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  const log = createRoomLog(doc.getArray(logRoot), tellingOwn)
  let over = false

  const socket = new OneConnection({
    url: input.url,
    preserveTrailingSlash: true,
    autoConnect: false,
    WebSocketPolyfill: input.Socket,
    messageReconnectTimeout: neverMs,
    maxAttempts: 1,
    onClose: ({ event }) => end(event.code),
  })
  socket.onUnreadable = () => end(closeCodes.malformed)
  const provider = new HocuspocusProvider({
    ...{ name: input.name, document: doc, awareness, token: input.token, websocketProvider: socket },
    onMessage: input.onSign,
    onSynced: () => over || input.onOpen(),
    onStateless: ({ payload }) => over || input.onWord(payload),
    onAuthenticationFailed: ({ reason }) =>
      end(reason === 'forbidden' ? closeCodes.forbidden : closeCodes.unauthorized),
  })
  // By itself the provider says again whatever presence it hears: of fifty people everyone would speak for all the others.
  awareness.off('update', provider.boundAwarenessUpdateHandler)
  awareness.on('update', (changed: unknown, origin: unknown) => {
    if (origin !== provider) provider.boundAwarenessUpdateHandler(changed, origin)
  })
  // By itself Yjs writes an update for what has just come as one, for the provider to see that it is nothing of its own.
  doc.off('update', provider.boundDocumentUpdateHandler)
  function tellingOwn(change: () => void): void {
    doc.on('update', provider.boundDocumentUpdateHandler)
    change()
    doc.off('update', provider.boundDocumentUpdateHandler)
  }
  const stopEntries = log.listen((entries) => over || input.onEntries(entries))
  awareness.on('change', () => over || input.onPresence())

  function shut(): void {
    over = true
    stopEntries()
    // First the socket: whatever the provider would still say of its end is for nobody.
    socket.destroy()
    provider.destroy()
    doc.destroy()
  }

  function end(code: number): void {
    if (over) return
    shut()
    input.onEnd(code)
  }

  provider.attach()
  // What became of it is told by `onClose`.
  socket.connect().catch(() => undefined)
  return {
    log,
    page: awareness.clientID,
    say: (word) => over || provider.sendStateless(word),
    setPresence: (said) => over || awareness.setLocalState({ ...said }),
    presences: () =>
      [...awareness.getStates()]
        .filter(([page]) => page !== awareness.clientID)
        .map(([page, said]) => ({ page, said })),
    close() {
      if (!over) shut()
    },
  }
}
