import type * as Y from 'yjs'
import type { Move } from '#src/domain/session/move.ts'

const says = { id: '' }
type Entry = typeof says & { readonly value: unknown }

/**
 * A session as a first version models it on Yjs: votes, hands, presence and clocks as keys of a map, the agenda and what
 * was captured as arrays that are pushed to and deleted from, notes as text. `id` goes along to be told to the others.
 */
export function actNaively(doc: Y.Doc, move: Move, id: string, by: string): void {
  const map = doc.getMap<Entry>('keys')
  doc.transact(() => {
    switch (move.kind) {
      case 'cast-ballot':
        map.set(`vote/${move.voteId}/${move.personId}`, { id, value: move.marks })
        break
      case 'ask-to-speak':
      case 'leave-floor':
        map.set(`hand/${move.personId}`, { id, value: move.kind === 'ask-to-speak' })
        break
      case 'note-attendance':
        map.set(`presence/${move.personId}`, { id, value: move.state })
        break
      case 'start-item':
      case 'extend-item':
      case 'pause':
      case 'resume':
      case 'start':
        map.set('timer', { id, value: move })
        break
      case 'change-item':
      case 'add-item': {
        const agenda = doc.getArray<Entry>('agenda')
        const at = agenda.toArray().findIndex((each) => (each.value as { id?: string }).id === move.item.id)
        if (at >= 0) agenda.delete(at)
        agenda.insert(at >= 0 ? at : agenda.length, [{ id, value: move.item }])
        break
      }
      case 'write-notes': {
        const text = doc.getText(`notes/${move.itemId}`)
        text.insert(text.length, move.text)
        map.set(`wrote/${by}`, { id, value: move.itemId })
        break
      }
      default:
        doc.getArray<Entry>('log').push([{ id, value: move }])
    }
  })
}

/** Tells the ids of the operations that another client's update brings. */
export function hearNaively(doc: Y.Doc, onApplied: (id: string) => void): void {
  const map = doc.getMap<Entry>('keys')
  map.observe((event, transaction) => {
    if (transaction.local) return
    for (const key of event.keysChanged) {
      const entry = map.get(String(key))
      if (entry !== undefined) onApplied(entry.id)
    }
  })
  for (const name of ['agenda', 'log']) {
    doc.getArray<Entry>(name).observe((event, transaction) => {
      if (transaction.local) return
      for (const { insert } of event.changes.delta)
        if (Array.isArray(insert)) for (const entry of insert as Entry[]) onApplied(entry.id)
    })
  }
}
