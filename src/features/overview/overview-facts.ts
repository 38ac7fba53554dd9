import type { Phase } from '#src/domain/session/session-state.ts'

/** One row of the council's sessions, as the list in the site holds it. */
export interface SessionRow {
  readonly sessionKey: string
  readonly title: string
  readonly startMs: number | null
  readonly phase: Phase
  readonly facilitator: string
  readonly actions: number
  readonly decisions: number
  readonly risks: number
  readonly minutesUrl: string | null
}

export interface ActionRow {
  readonly id: string
  readonly title: string
  readonly owner: string
  readonly ownerId: string | null
  /** Calendar day, `YYYY-MM-DD`. */
  readonly due: string | null
  readonly state: 'open' | 'started' | 'done' | 'dropped'
  readonly late: boolean
  readonly taskUrl: string | null
}

export interface NextSession {
  readonly sessionKey: string
  readonly title: string
  readonly startMs: number
  readonly plannedMinutes: number | null
  /** An agenda is there. */
  readonly ready: boolean
  /** It has begun and was not closed. */
  readonly running: boolean
  readonly facilitator: string | null
  readonly joinUrl: string | null
}

/** A closed or overdue session whose outcome is not where it belongs. */
export interface Unpublished {
  readonly sessionKey: string
  readonly title: string
  readonly startMs: number | null
  /** Still marked as running although its time is over. */
  readonly neverClosed: boolean
  readonly actionsNotInPlanner: number
}

export interface OverviewFacts {
  readonly next: NextSession | null
  readonly unpublished: readonly Unpublished[]
  readonly myActions: readonly ActionRow[]
  readonly openActions: number
  readonly lateActions: number
  /** Of the same list: finished ones. */
  readonly doneActions: number
  readonly doneSinceLast: readonly ActionRow[]
  readonly decisionsLast: readonly string[]
  readonly sessions: readonly SessionRow[]
}
