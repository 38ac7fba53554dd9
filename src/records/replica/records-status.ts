import type { Replica } from './create-replica.ts'
import type { Hindrance } from './sync-records.ts'

/** How the council's records stand on this page, in one word. Counts are of records. */
export type RecordsStatus =
  /** The lists have everything that was done here. */
  | { readonly is: 'saved' }
  /** Nothing is unsent, and the lists cannot be read: what is shown may be old. */
  | { readonly is: 'not-current'; readonly why: Exclude<Hindrance, null> }
  /** On its way now. */
  | { readonly is: 'saving'; readonly count: number }
  | { readonly is: 'kept'; readonly count: number }
  /** Kept here; Microsoft 365 asked to wait. */
  | { readonly is: 'waiting'; readonly count: number; readonly untilMs: number }
  /** Not kept by this device: it ends with the page unless it is sent before. */
  | { readonly is: 'ends-with-page'; readonly count: number }
  | { readonly is: 'needs-you'; readonly count: number }
  /** Somebody else uses a newer release: everything can be read, nothing is sent. */
  | { readonly is: 'read-only'; readonly count: number }

/** What is known of the way to the lists, by this page or by the one that has the turn. */
export interface WayToLists {
  readonly running: boolean
  readonly hindrance: Hindrance
  readonly untilMs: number | null
}

/** The worst that is true. "Saved" is said only where the lists have said so of every edit. */
export function recordsStatus(replica: Replica, way: WayToLists, readOnly: boolean): RecordsStatus {
  const records = new Map<string, Standing>()
  for (const { edit, trouble } of replica.queue()) {
    const name = `${edit.list}\n${edit.key}`
    const standing = trouble === null ? standings[replica.heldEdit(edit.id)] : 'needs-you'
    const known = records.get(name)
    if (known === undefined || order.indexOf(standing) < order.indexOf(known)) records.set(name, standing)
  }
  const states = [...records.values()]
  const of = (state: Standing) => states.filter((each) => each === state).length
  const count = records.size
  if (of('needs-you') > 0) return { is: 'needs-you', count: of('needs-you') }
  if (readOnly) return { is: 'read-only', count }
  if (count === 0) return way.hindrance === null ? { is: 'saved' } : { is: 'not-current', why: way.hindrance }
  if (of('ends-with-page') > 0) return { is: 'ends-with-page', count: of('ends-with-page') }
  if (of('keeping') > 0) return { is: 'saving', count }
  if (way.untilMs !== null) return { is: 'waiting', count, untilMs: way.untilMs }
  return way.running && way.hindrance === null ? { is: 'saving', count } : { is: 'kept', count }
}

const order = ['needs-you', 'ends-with-page', 'keeping', 'kept'] as const
type Standing = (typeof order)[number]
const standings = { 'not-yet': 'keeping', 'on-device': 'kept', 'in-memory': 'ends-with-page' } as const
