import type { Wrong } from './wrong.ts'

export interface TaskWorld {
  /** Every action item of the session, by its marker. */
  readonly wanted: readonly { readonly captureId: string; readonly marker: string }[]
  readonly tasks: readonly { readonly id: string; readonly markers: readonly string[] }[]
  /** Task that the ledger names, and task that the action's record names, by capture. */
  readonly ledger: ReadonlyMap<string, string | null>
  readonly records: ReadonlyMap<string, string>
}

/** E1: every action item has exactly one task, and everybody means the same one. */
export function oneTaskEach({ wanted, tasks, ledger, records }: TaskWorld): readonly Wrong[] {
  const found: Wrong[] = []
  const say = (harm: Wrong['harm'], what: string) => found.push({ invariant: 'E1', harm, what })
  const known = new Set(wanted.map((each) => each.marker))
  for (const { captureId, marker } of wanted) {
    const mine = tasks.filter((each) => each.markers.includes(marker))
    if (mine.length === 0) say('lost', `no task for ${captureId}`)
    if (mine.length > 1) say('doubled', `${mine.length} tasks for ${captureId}`)
    if (mine.length !== 1) continue
    if (ledger.get(captureId) !== mine[0]?.id) say('lost', `the ledger names another task for ${captureId}`)
    if (records.get(captureId) !== mine[0]?.id) say('lost', `the record of ${captureId} names another task`)
  }
  const strangers = tasks.filter((each) => !each.markers.some((marker) => known.has(marker)))
  if (strangers.length > 0) say('doubled', `${strangers.length} tasks that nobody wanted`)
  return found
}
