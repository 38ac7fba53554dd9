import { MessageType } from '@hocuspocus/server'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'

/** What a relay sent: type of Hocuspocus' framing and what follows, or the code it closed with. */
export interface RawClient {
  readonly socket: WebSocket
  /** The code with which it ended; 1006 where the line was cut. */
  readonly closed: Promise<number>
  readonly open: Promise<void>
  send(bytes: Uint8Array): void
  /** A message in Hocuspocus' framing. */
  say(room: string, type: MessageType, write?: (encoder: encoding.Encoder) => void): void
  join(room: string, token: string): void
  word(room: string, word: unknown): void
  update(room: string, update: Uint8Array): void
  presence(room: string, update: Uint8Array): void
  /** The next answer of this type, past or to come; rejects when the connection ends before. */
  answer(type: MessageType): Promise<decoding.Decoder>
}

/** A client that keeps to nothing but the framing; what it sends is up to the test. */
export function rawClient(address: string, origin: string | undefined): RawClient {
  const socket = new WebSocket(address, origin === undefined ? {} : { origin })
  const heard: Uint8Array[] = []
  let tell: () => void = () => {}
  let ended = false
  socket.on('message', (data: Buffer) => {
    heard.push(data)
    tell()
  })
  const closed = new Promise<number>((resolve) => {
    socket.once('close', (code) => {
      ended = true
      resolve(code)
      tell()
    })
  })
  const open = new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('error', reject)
  })
  open.catch(() => {})
  socket.on('error', () => {})

  function say(room: string, type: MessageType, write: (encoder: encoding.Encoder) => void = () => {}): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarString(encoder, room)
    encoding.writeVarUint(encoder, type)
    write(encoder)
    socket.send(encoding.toUint8Array(encoder))
  }

  return {
    socket,
    closed,
    open,
    send: (bytes) => socket.send(bytes),
    say,
    join(room, token) {
      say(room, MessageType.Auth, (encoder) => {
        encoding.writeVarUint(encoder, 0)
        encoding.writeVarString(encoder, token)
      })
    },
    word: (room, word) =>
      say(room, MessageType.Stateless, (encoder) => encoding.writeVarString(encoder, JSON.stringify(word))),
    update: (room, update) =>
      say(room, MessageType.Sync, (encoder) => {
        encoding.writeVarUint(encoder, 2)
        encoding.writeVarUint8Array(encoder, update)
      }),
    presence: (room, update) =>
      say(room, MessageType.Awareness, (encoder) => encoding.writeVarUint8Array(encoder, update)),
    async answer(type) {
      for (;;) {
        for (const [at, bytes] of heard.entries()) {
          const decoder = decoding.createDecoder(bytes)
          decoding.readVarString(decoder)
          const its: MessageType = decoding.readVarUint(decoder)
          if (its !== type) continue
          heard.splice(at, 1)
          return decoder
        }
        if (ended) throw new Error('The connection ended before the answer.')
        await new Promise<void>((resolve) => (tell = resolve))
      }
    },
  }
}
