import type { Replica } from './create-replica.ts'
import type { Edit } from './edit.ts'
import { againEdit, pick, type EditMarks } from './make-edit.ts'
import type { ReplicaEvent } from './replica-event.ts'

/**
 * A person's answer to what stopped in one record. `theirs` lets the own values go; `mine` sends them again, now in the
 * knowledge of what the others did: a record that they removed is made anew. Null where nothing stopped.
 */
export function answerTrouble(
  replica: Replica,
  list: string,
  key: string,
  answer: 'mine' | 'theirs',
  newMarks: () => EditMarks,
): ReplicaEvent | null {
  const { row, edits } = replica.standing(list, key)
  const stopped = edits.filter((each) => each.trouble !== null)
  if (stopped.length === 0) return null
  const editIds = stopped.map((each) => each.edit.id)
  if (answer === 'theirs') return { kind: 'dropped', editIds, instead: [] }
  const isGone = stopped.some((each) => each.trouble?.reason === 'removed-by-others')
  if (isGone) {
    const fields = Object.assign({}, row?.fields, ...stopped.map((each) => each.edit.fields))
    return { kind: 'dropped', editIds, instead: [againEdit(list, key, fields, newMarks())] }
  }
  const now = row?.fields ?? {}
  const instead = stopped.map(({ edit }): Edit => {
    const { id, nowMs } = newMarks()
    const base =
      edit.what === 'change' ? pick(now, Object.keys(edit.fields)) : edit.what === 'remove' ? now : {}
    return { ...edit, id, madeMs: nowMs, notBeforeMs: 0, base }
  })
  return { kind: 'dropped', editIds, instead }
}
