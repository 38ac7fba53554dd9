import { toUint8Array, writeVarUint } from 'lib0/encoding'
import { UpdateEncoderV1, type Item } from 'yjs'

/** Characters of one client that an update deletes. */
export interface Range {
  readonly client: number
  readonly clock: number
  readonly len: number
}

/** One update in Yjs' format 1: consecutive items of one client, and stretches to delete. */
export function writeUpdate(items: readonly Item[], ranges: readonly Range[]): Uint8Array {
  const encoder = new UpdateEncoderV1()
  const [first] = items
  writeVarUint(encoder.restEncoder, first === undefined ? 0 : 1)
  if (first !== undefined) {
    writeVarUint(encoder.restEncoder, items.length)
    encoder.writeClient(first.id.client)
    writeVarUint(encoder.restEncoder, first.id.clock)
    for (const each of items) each.write(encoder, 0)
  }
  const clients = new Map<number, Range[]>()
  for (const each of ranges) clients.set(each.client, [...(clients.get(each.client) ?? []), each])
  writeVarUint(encoder.restEncoder, clients.size)
  for (const [client, own] of clients) {
    encoder.writeClient(client)
    writeVarUint(encoder.restEncoder, own.length)
    for (const { clock, len } of own) {
      writeVarUint(encoder.restEncoder, clock)
      writeVarUint(encoder.restEncoder, len)
    }
  }
  return toUint8Array(encoder.restEncoder)
}
