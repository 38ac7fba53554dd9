import { MessageType, OutgoingMessage } from '@hocuspocus/server'
import * as encoding from 'lib0/encoding'

/** A word to one client alone. */
export function wordTo(room: string, word: object): Uint8Array {
  return new OutgoingMessage(room).writeStateless(JSON.stringify(word)).toUint8Array()
}

/** Tells a client that its token was not taken; the connection is closed after it. */
export function refusalTo(room: string, reason: string): Uint8Array {
  return new OutgoingMessage(room).writePermissionDenied(reason).toUint8Array()
}

/** What a client says first, without its token. */
export function joinOf(room: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, room)
  encoding.writeVarUint(encoder, MessageType.Auth)
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarString(encoder, '')
  return encoding.toUint8Array(encoder)
}

/** An awareness update as a client sends it. */
export function presenceOf(room: string, update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, room)
  encoding.writeVarUint(encoder, MessageType.Awareness)
  encoding.writeVarUint8Array(encoder, update)
  return encoding.toUint8Array(encoder)
}
