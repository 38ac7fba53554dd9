import type { UnsentRecord } from '#src/records/replica/unsent.ts'

/** Both changed the same: the record has a view of its own in which it is answered. */
export function isConflict(record: UnsentRecord): boolean {
  return record.stopped.some(
    ({ edit, trouble }) => edit.what === 'change' && trouble.reason === 'changed-by-others',
  )
}
