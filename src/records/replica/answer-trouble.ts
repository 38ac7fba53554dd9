import type { Fields } from '../definition/fields.ts'
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
  return { kind: 'dropped', editIds, instead: stopped.map(({ edit }) => again(edit, now, newMarks())) }
}

/** The same wish, made now by someone who has seen the record as it is now. */
function again(edit: Edit, now: Fields, { id, nowMs }: EditMarks): Edit {
  const base = edit.what === 'change' ? pick(now, Object.keys(edit.base)) : edit.what === 'remove' ? now : {}
  return { ...edit, id, madeMs: nowMs, notBeforeMs: 0, base }
}

/**
 * The answer to a conflict field by field: the columns in `theirs` are let go, all others of the conflict are sent
 * again. Null where no change of the record met another's.
 */
export function answerFields(
  replica: Replica,
  list: string,
  key: string,
  theirs: ReadonlySet<string>,
  newMarks: () => EditMarks,
): ReplicaEvent | null {
  const { row, edits } = replica.standing(list, key)
  const met = edits.filter(
    ({ edit, trouble }) => edit.what === 'change' && trouble?.reason === 'changed-by-others',
  )
  if (met.length === 0) return null
  const instead = met.flatMap(({ edit }) => {
    const mine = Object.keys(edit.fields).filter((each) => !theirs.has(each))
    if (mine.length === 0) return []
    return [again({ ...edit, fields: pick(edit.fields, mine) }, row?.fields ?? {}, newMarks())]
  })
  return { kind: 'dropped', editIds: met.map((each) => each.edit.id), instead }
}
