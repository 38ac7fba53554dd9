import type { Wrong } from './wrong.ts'

/** What people did last with an action: in Planner, and in the list itself. */
export interface Followed {
  readonly captureId: string
  readonly percent: number
  readonly dropped: boolean
  readonly detail: string | null
}

export interface FollowedAction {
  readonly wished: Followed
  /** Progress of its task; null where the task is gone. */
  readonly percentNow: number | null
  /** Columns of its record, from the first version to the last. */
  readonly versions: readonly Readonly<Record<string, unknown>>[]
}

/**
 * E2 of last time's actions: the task is as people left it, its record is done when it is, what they wrote into the list
 * stands, and what was taken back stays so.
 */
export function followedPlanner(actions: readonly FollowedAction[]): readonly Wrong[] {
  const found: Wrong[] = []
  const say = (harm: Wrong['harm'], what: string) => found.push({ invariant: 'E2', harm, what })
  for (const { wished, percentNow, versions } of actions) {
    const { captureId, percent, dropped, detail } = wished
    if (percentNow !== percent) say('overwritten', `the task of ${captureId} is at ${percentNow}`)
    const now = versions.at(-1)
    if (now === undefined) {
      say('lost', `no record of ${captureId}`)
      continue
    }
    const state = now['ActionState']
    if (dropped && state !== 'Dropped')
      say('overwritten', `${captureId} was taken back and is ${String(state)}`)
    if (!dropped && (state === 'Done') !== (percent === 100))
      say('lost', `the record of ${captureId} is ${String(state)}, its task at ${percent}`)
    if (!dropped && (state === 'Done') !== (typeof now['DoneOn'] === 'string'))
      say('lost', `the record of ${captureId} is ${String(state)}, done on ${String(now['DoneOn'])}`)
    if (detail !== null && now['Detail'] !== detail) say('overwritten', `what was written into ${captureId}`)
  }
  return found
}
