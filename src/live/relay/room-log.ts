import type * as Y from 'yjs'

/** The entries of a room, as the relay's document holds them. */
export interface RoomLog {
  /** The order says nothing: each entry says itself whose it is and when it was made. */
  entries(): readonly unknown[]
  /** Adds entries of this page. */
  add(entries: readonly Uint8Array[]): void
  /** Takes out for everybody what is chosen; answers how many that were. */
  remove(chosen: (entry: unknown) => boolean): number
  /** Entries that come; the answer stops it. */
  listen(hear: (entries: readonly unknown[]) => void): () => void
}

const here = Symbol('added here')

export function createRoomLog(array: Y.Array<unknown>): RoomLog {
  let last: unknown = null

  /**
   * Behind this page's last entry: what one page has added stands together, and once it was taken out is one gap to Yjs
   * instead of thousands.
   */
  function placeOfNext(): number {
    const place = last === null ? -1 : array.toArray().lastIndexOf(last)
    return place < 0 ? array.length : place + 1
  }

  return {
    entries: () => array.toArray(),
    add(entries) {
      if (entries.length === 0) return
      array.doc?.transact(() => {
        const place = placeOfNext()
        array.insert(place, [...entries])
        last = array.get(place + entries.length - 1)
      }, here)
    },
    remove(chosen) {
      let gone = 0
      array.doc?.transact(() => {
        for (const [place, entry] of [...array.toArray().entries()].reverse())
          // The last one keeps the place.
          if (entry !== last && chosen(entry)) {
            array.delete(place)
            gone += 1
          }
      }, here)
      return gone
    },
    listen(hear) {
      const observe = (event: Y.YArrayEvent<unknown>, { origin }: Y.Transaction) => {
        if (origin === here) return
        const came = event.delta.flatMap(({ insert }) => (Array.isArray(insert) ? insert : []))
        if (came.length > 0) hear(came)
      }
      array.observe(observe)
      return () => array.unobserve(observe)
    },
  }
}
