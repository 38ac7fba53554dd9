import type { JournalPart, JournalStore } from './journal-store.ts'

/** A journal that ends with the page: where the browser keeps nothing, or the tenant wants it so. */
export function createMemoryJournal(): JournalStore {
  let last = 0
  let snapshot: JournalPart['snapshot'] = null
  let entries: JournalPart['entries'] = []
  return {
    durable: false,
    read: (after) => {
      const covered = snapshot !== null && snapshot.upTo > after ? snapshot : null
      const from = Math.max(after, covered?.upTo ?? 0)
      return Promise.resolve({ snapshot: covered, entries: entries.filter((each) => each.seq > from) })
    },
    append: (bytes) => {
      last += 1
      entries = [...entries, { seq: last, bytes: bytes.slice() }]
      return Promise.resolve(last)
    },
    compact: (upTo, bytes) => {
      if (snapshot === null || snapshot.upTo < upTo) {
        snapshot = { upTo, bytes: bytes.slice() }
        entries = entries.filter((each) => each.seq > upTo)
      }
      return Promise.resolve()
    },
    wipe: () => {
      snapshot = null
      entries = []
      return Promise.resolve()
    },
  }
}
