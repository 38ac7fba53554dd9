import type { Replica } from './create-replica.ts'
import type { Edit, Trouble } from './edit.ts'

/** One record with changes that the list does not have yet. */
export interface UnsentRecord {
  readonly list: string
  readonly key: string
  /** What it is called, with the person's own changes; empty for a record without words. */
  readonly title: string
  readonly what: Edit['what']
  /** Internal names of the changed columns. */
  readonly columns: readonly string[]
  /** `keeping`: this device does not hold all of it yet; `in-memory`: it ends with the page. */
  readonly held: 'keeping' | 'on-device' | 'in-memory'
  /** Why it waits for the person, and the edit that met it; empty where it goes by itself. */
  readonly stopped: readonly { readonly edit: Edit; readonly trouble: Trouble }[]
  /** When the oldest of its changes was made, product time. */
  readonly sinceMs: number
}

/** What is unsent, a record each: those that need the person first, then the oldest first. */
export function unsentRecords(replica: Replica): readonly UnsentRecord[] {
  const named = new Map<string, { readonly list: string; readonly key: string }>()
  for (const { edit } of replica.queue()) named.set(`${edit.list}\n${edit.key}`, edit)
  const records = [...named.values()].map(({ list, key }) => unsentRecord(replica, list, key))
  const order = (each: UnsentRecord) => (each.stopped.length > 0 ? 0 : 1)
  return records.toSorted((one, other) => order(one) - order(other) || one.sinceMs - other.sinceMs)
}

function unsentRecord(replica: Replica, list: string, key: string): UnsentRecord {
  const { edits, fields, row, held } = replica.standing(list, key)
  const wishes = edits.map((each) => each.edit)
  const title = fields?.['Title'] ?? row?.fields['Title'] ?? wishes[0]?.base['Title']
  return {
    list,
    key,
    title: typeof title === 'string' ? title : '',
    what: wishes.find((each) => each.what !== 'change')?.what ?? 'change',
    columns: [...new Set(wishes.flatMap((each) => Object.keys(each.fields)))],
    held: held === 'not-yet' ? 'keeping' : held,
    stopped: edits.flatMap(({ edit, trouble }) => (trouble === null ? [] : [{ edit, trouble }])),
    sinceMs: Math.min(...wishes.map((each) => each.madeMs)),
  }
}
