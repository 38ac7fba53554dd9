import { ContentString, decodeUpdate, getState, Item, type Doc, type Text } from 'yjs'

/** Words that one page took up from what another left, and where the other had them. */
interface TakenUp {
  /** The number that the other page wrote under, and up to which of its characters the words reach. */
  readonly writer: number
  readonly to: number
  /** Where this page's own have come to stand: from and up to which of its characters. */
  readonly own: { readonly from: number; readonly to: number }
}

/**
 * What a page keeps of half-typed words follows behind its keys. One that ends may have made a move of them, and the
 * device still tells of them: then they come with the log as well, and what was taken up goes again.
 */
export interface DoubledWords {
  /** `update` is what another page left; `from` and `to` are the characters of this page that came of it. */
  tookUp(update: Uint8Array, from: number, to: number): void
  /** Deletes, within a transaction of the caller, what came with the log after it had been taken up. */
  drop(): void
}

/** Index and length of what is left of a page's characters `from` to `to`, from the end of the text to its beginning. */
function placesOf(text: Text, writer: number, from: number, to: number): readonly [number, number][] {
  const places: [number, number][] = []
  let index = 0
  for (let each = text._start; each !== null; each = each.right) {
    if (each.deleted || !each.countable) continue
    const { client, clock } = each.id
    const [first, last] = [Math.max(from, clock), Math.min(to, clock + each.length)]
    if (client === writer && first < last) places.unshift([index + first - clock, last - first])
    index += each.length
  }
  return places
}

export function createDoubledWords(open: () => { readonly doc: Doc; readonly text: Text }): DoubledWords {
  let known: readonly TakenUp[] = []
  return {
    tookUp(update, from, to) {
      if (from === to) return
      const last = decodeUpdate(update)
        .structs.filter((each) => each instanceof Item && each.content instanceof ContentString)
        .at(-1)
      if (last !== undefined)
        known = [...known, { writer: last.id.client, to: last.id.clock + last.length, own: { from, to } }]
    },
    drop() {
      const { doc, text } = open()
      const came = known.filter(({ writer, to }) => getState(doc.store, writer) >= to)
      known = known.filter((each) => !came.includes(each))
      for (const { own } of came)
        for (const [index, length] of placesOf(text, doc.clientID, own.from, own.to))
          text.delete(index, length)
    },
  }
}
