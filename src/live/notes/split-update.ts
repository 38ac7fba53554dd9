import { toUint8Array, writeVarUint } from 'lib0/encoding'
import { ContentString, createID, decodeUpdate, Item, UpdateEncoderV1 } from 'yjs'

/** Characters of one piece of text: at most three bytes each, they leave room for the rest. */
const pieceLength = 4_000
/** Stretches that one piece deletes: at most sixteen bytes each. */
const pieceRanges = 1_000

interface Range {
  readonly client: number
  readonly clock: number
  readonly len: number
}

/** Where a text may be cut at or before `end`: never inside a pair that is one character. */
function cutBefore(text: string, end: number): number {
  const code = text.charCodeAt(end - 1)
  return end < text.length && code >= 0xd800 && code <= 0xdbff ? end - 1 : end
}

/** The item in pieces, each to the right of the one before, as if they had been typed one after the other. */
function piecesOf(item: Item): readonly Item[] {
  const { content, id, origin, rightOrigin, parent, parentSub } = item
  if (!(content instanceof ContentString) || content.str.length <= pieceLength) return [item]
  const pieces: Item[] = []
  for (let at = 0; at < content.str.length;) {
    const end = cutBefore(content.str, Math.min(at + pieceLength, content.str.length))
    const first = at === 0
    const left = first ? origin : createID(id.client, id.clock + at - 1)
    pieces.push(
      new Item(
        createID(id.client, id.clock + at),
        null,
        left,
        null,
        rightOrigin,
        first ? parent : null,
        parentSub,
        new ContentString(content.str.slice(at, end)),
      ),
    )
    at = end
  }
  return pieces
}

/** One update in Yjs' format 1: consecutive items of one client, and stretches to delete. */
function written(items: readonly Item[], ranges: readonly Range[]): Uint8Array {
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

/** One update of one writer as several, none longer than `mostBytes`; applied in their order they do the same. */
export function splitUpdate(update: Uint8Array, mostBytes: number): readonly Uint8Array[] {
  if (update.length <= mostBytes) return [update]
  const { structs, ds } = decodeUpdate(update)
  const updates: Uint8Array[] = []
  let open: Item[] = []
  for (const item of structs.flatMap((each) => (each instanceof Item ? piecesOf(each) : []))) {
    if (open.length > 0 && written([...open, item], []).length > mostBytes) {
      updates.push(written(open, []))
      open = []
    }
    open.push(item)
  }
  if (open.length > 0) updates.push(written(open, []))
  const ranges = [...ds.clients].flatMap(([client, own]) =>
    own.map(({ clock, len }) => ({ client, clock, len })),
  )
  for (let at = 0; at < ranges.length; at += pieceRanges)
    updates.push(written([], ranges.slice(at, at + pieceRanges)))
  return updates
}
