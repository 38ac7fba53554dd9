import { ContentString, createID, decodeUpdate, Item } from 'yjs'
import { writeUpdate } from './write-update.ts'

/** Characters of one piece of text: at most three bytes each, they leave room for the rest. */
const pieceLength = 4_000
/** Stretches that one piece deletes: at most sixteen bytes each. */
const pieceRanges = 1_000

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

/** One update of one writer as several, none longer than `mostBytes`; applied in their order they do the same. */
export function splitUpdate(update: Uint8Array, mostBytes: number): readonly Uint8Array[] {
  if (update.length <= mostBytes) return [update]
  const { structs, ds } = decodeUpdate(update)
  const updates: Uint8Array[] = []
  let open: Item[] = []
  for (const item of structs.flatMap((each) => (each instanceof Item ? piecesOf(each) : []))) {
    if (open.length > 0 && writeUpdate([...open, item], []).length > mostBytes) {
      updates.push(writeUpdate(open, []))
      open = []
    }
    open.push(item)
  }
  if (open.length > 0) updates.push(writeUpdate(open, []))
  const ranges = [...ds.clients].flatMap(([client, own]) =>
    own.map(({ clock, len }) => ({ client, clock, len })),
  )
  for (let at = 0; at < ranges.length; at += pieceRanges)
    updates.push(writeUpdate([], ranges.slice(at, at + pieceRanges)))
  return updates
}
