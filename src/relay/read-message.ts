import { MessageType } from '@hocuspocus/server'
import * as decoding from 'lib0/decoding'

/** The three words of Yjs' sync protocol. */
const syncWords = ['state', 'missing', 'update'] as const

/** One message of a client in Hocuspocus' framing, as far as a relay takes any. */
export type ClientMessage =
  | { readonly kind: 'token'; readonly room: string; readonly token: string }
  /** The client says what it has and asks for the rest. */
  | { readonly kind: 'state'; readonly room: string; readonly vector: Uint8Array }
  | { readonly kind: 'missing' | 'update'; readonly room: string; readonly update: Uint8Array }
  | { readonly kind: 'presence'; readonly room: string; readonly update: Uint8Array }
  | { readonly kind: 'who' | 'goodbye'; readonly room: string }
  | { readonly kind: 'word'; readonly room: string; readonly text: string }

const tokenWord = 0

function readSync(decoder: decoding.Decoder, room: string): ClientMessage | null {
  const word = syncWords[decoding.readVarUint(decoder)]
  if (word === undefined) return null
  const bytes = decoding.readVarUint8Array(decoder)
  return word === 'state' ? { kind: word, room, vector: bytes } : { kind: word, room, update: bytes }
}

function readKnown(decoder: decoding.Decoder): ClientMessage | null {
  const room = decoding.readVarString(decoder)
  const type: MessageType = decoding.readVarUint(decoder)
  switch (type) {
    case MessageType.Auth:
      if (decoding.readVarUint(decoder) !== tokenWord) return null
      return { kind: 'token', room, token: decoding.readVarString(decoder) }
    case MessageType.Sync:
      return readSync(decoder, room)
    case MessageType.Awareness:
      return { kind: 'presence', room, update: decoding.readVarUint8Array(decoder) }
    case MessageType.QueryAwareness:
      return { kind: 'who', room }
    case MessageType.Stateless:
      return { kind: 'word', room, text: decoding.readVarString(decoder) }
    case MessageType.CLOSE:
      // A reason may follow, which nobody needs.
      decoder.pos = decoder.arr.length
      return { kind: 'goodbye', room }
    default:
      // What a server alone says, what would be passed on to others unread, and what does not exist.
      return null
  }
}

/** Null for whatever is no such message, or has something behind it. */
export function readMessage(bytes: Uint8Array): ClientMessage | null {
  const decoder = decoding.createDecoder(bytes)
  try {
    const message = readKnown(decoder)
    return decoding.hasContent(decoder) ? null : message
  } catch {
    return null
  }
}
