import { foldSession } from '#src/domain/session/fold.ts'
import { noteEditsOf } from '#src/domain/session/fold-notes.ts'
import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { createMergedText } from '#src/live/notes/merged-text.ts'
import { createNoteField } from '#src/live/notes/note-field.ts'
import { writerOf } from '#src/live/notes/writer-of.ts'

/** One page that edits the notes of the item `i`, with a log of its own that gets what it is given. */
export function noteWriter(client: string) {
  const merged = createMergedText()
  const field = createNoteField(merged, writerOf(client))
  const log = new Map<string, LoggedMove>()
  let seq = 0
  const look = () => merged.take(noteEditsOf(foldSession([...log.values()]), 'i'))
  const get = (moves: readonly LoggedMove[]) => {
    for (const each of moves) log.set(moveId(each), each)
    look()
  }
  return {
    client,
    field,
    merged,
    get,
    log: () => [...log.values()],
    /** Makes moves of what is unsent, and answers them. */
    flush(): readonly LoggedMove[] {
      const made: LoggedMove[] = []
      field.flush((update) => {
        seq += 1
        const lamport = 1 + Math.max(0, ...[...log.values()].map((each) => each.lamport))
        const move = { kind: 'edit-notes' as const, itemId: 'i', update }
        const logged = { client, seq, lamport, atMs: 0, by: client, byName: client, move }
        made.push(logged)
        get([logged])
        return true
      })
      return made
    },
  }
}
