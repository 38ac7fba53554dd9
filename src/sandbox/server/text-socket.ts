import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** One WebSocket of a page (RFC 6455), as far as short text frames need it. */
export interface ServedSocket {
  send(text: string): void
  close(): void
}

const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const longest = 65_535

function frameOf(opcode: number, payload: Buffer): Buffer {
  const head =
    payload.length < 126
      ? Buffer.from([0x80 | opcode, payload.length])
      : Buffer.from([0x80 | opcode, 126, payload.length >> 8, payload.length & 0xff])
  return Buffer.concat([head, payload])
}

/** The first whole frame of a page's bytes; `'bad'` for what no page of ours sends (unmasked, in parts, too long). */
export function takeFrame(
  bytes: Buffer,
): { readonly opcode: number; readonly payload: Buffer; readonly rest: Buffer } | 'more' | 'bad' {
  const [first = 0, second = 0] = bytes
  if (bytes.length < 2) return 'more'
  const short = second & 0x7f
  if ((first & 0x80) === 0 || (second & 0x80) === 0 || short === 127) return 'bad'
  const at = short === 126 ? 4 : 2
  if (bytes.length < at + 4) return 'more'
  const length = short === 126 ? bytes.readUInt16BE(2) : short
  const end = at + 4 + length
  if (bytes.length < end) return 'more'
  const mask = bytes.subarray(at, at + 4)
  const payload = Buffer.from(bytes.subarray(at + 4, end).map((byte, place) => byte ^ (mask[place % 4] ?? 0)))
  return { opcode: first & 0x0f, payload, rest: bytes.subarray(end) }
}

/** Answers the handshake; null where it is none. `onEnd` is called once. */
export function acceptSocket(
  incoming: IncomingMessage,
  stream: Duplex,
  on: { readonly text: (text: string) => void; readonly end: () => void },
): ServedSocket | null {
  const key = incoming.headers['sec-websocket-key']
  if (key === undefined || incoming.headers['sec-websocket-version'] !== '13') {
    stream.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    return null
  }
  const accept = createHash('sha1')
    .update(key + guid)
    .digest('base64')
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  )
  let held = Buffer.alloc(0)
  let ended = false
  const end = () => {
    if (ended) return
    ended = true
    stream.destroy()
    on.end()
  }
  stream.on('data', (part: Buffer) => {
    held = Buffer.concat([held, part])
    for (let frame = takeFrame(held); frame !== 'more'; frame = takeFrame(held)) {
      if (frame === 'bad' || frame.opcode === 8) return end()
      held = Buffer.from(frame.rest)
      if (frame.opcode === 9) stream.write(frameOf(10, frame.payload))
      if (frame.opcode === 1) on.text(frame.payload.toString('utf8'))
    }
    if (held.length > longest) end()
  })
  stream.on('close', end)
  stream.on('error', end)
  return {
    send: (text) => {
      if (!ended) stream.write(frameOf(1, Buffer.from(text)))
    },
    close: end,
  }
}
