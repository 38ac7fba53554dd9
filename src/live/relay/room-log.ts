import * as Y from 'yjs'

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

/** What a transaction has added: by what is new of each client, as an event's own list goes through the whole array. */
function addedIn(
  { doc, beforeState, afterState }: Y.Transaction,
  array: Y.Array<unknown>,
): readonly unknown[] {
  const added: unknown[] = []
  for (const [client, end] of afterState) {
    let clock = beforeState.get(client) ?? 0
    while (clock < end) {
      const struct = Y.getItem(doc.store, Y.createID(client, clock))
      clock += struct.length
      if (struct instanceof Y.Item && struct.parent === array && !struct.deleted && struct.countable)
        added.push(...struct.content.getContent())
    }
  }
  return added
}

/** `tellingOwn`: runs what changes the document here, so that others are told. */
export function createRoomLog(
  array: Y.Array<unknown>,
  tellingOwn: (change: () => void) => void = (change) => change(),
): RoomLog {
  let last: unknown = null

  /**
   * Behind this page's last entry: what one page has added stands together, and once it was taken out is one gap to Yjs
   * instead of thousands.
   */
  function placeOfNext(): number {
    const place = last === null ? -1 : array.toArray().lastIndexOf(last)
    return place < 0 ? array.length : place + 1
  }

  function changes(change: () => void): void {
    tellingOwn(() => array.doc?.transact(change, here))
  }

  return {
    entries: () => array.toArray(),
    add(entries) {
      if (entries.length === 0) return
      changes(() => {
        const place = placeOfNext()
        array.insert(place, [...entries])
        last = array.get(place + entries.length - 1)
      })
    },
    remove(chosen) {
      let gone = 0
      changes(() => {
        for (const [place, entry] of [...array.toArray().entries()].reverse())
          // The last one keeps the place.
          if (entry !== last && chosen(entry)) {
            array.delete(place)
            gone += 1
          }
      })
      return gone
    },
    listen(hear) {
      const observe = (_event: Y.YArrayEvent<unknown>, transaction: Y.Transaction) => {
        if (transaction.origin === here) return
        const came = addedIn(transaction, array)
        if (came.length > 0) hear(came)
      }
      array.observe(observe)
      return () => array.unobserve(observe)
    },
  }
}
