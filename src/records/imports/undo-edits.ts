import type { Edit } from '../replica/edit.ts'

/**
 * The edits that take a job's edits back: what it made is removed, what it changed becomes what it was. What somebody
 * has changed since is not overwritten: such an edit stops and asks.
 */
export function undoEdits(edits: readonly Edit[], job: string, nowMs: number): readonly Edit[] {
  return edits.map((edit) => {
    const marks = {
      id: `${job}/${edit.id}`,
      list: edit.list,
      key: edit.key,
      madeMs: nowMs,
      notBeforeMs: 0,
      job,
    }
    return edit.what === 'create'
      ? { ...marks, what: 'remove', fields: {}, base: { ...edit.fields, ClientKey: edit.key } }
      : { ...marks, what: 'change', fields: edit.base, base: edit.fields }
  })
}
