import type { ComingDay } from '#src/domain/facilitation/coming-days.ts'
import type { FoldedChanges } from '#src/domain/facilitation/fold-changes.ts'
import type { PlannedTurn } from '#src/domain/facilitation/plan-turn.ts'
import type { RoleSettings, RotationSettings } from '#src/domain/facilitation/rotation-settings.ts'
import type { TurnChange } from '#src/domain/facilitation/turn-change.ts'
import type { TurnCounts } from '#src/domain/facilitation/turn-counts.ts'

type Said<Each> = Each extends TurnChange
  ? Omit<Each, 'key' | 'order' | 'atMs' | 'by' | 'byName' | 'asRunner'>
  : never

/** A change as a person wishes it; who, when and in which order is added where it is kept. */
export type ChangeWish = Said<TurnChange>

/** What stands in the way of the calendar's own hours; the plan itself goes on. */
export type CalendarUnread = 'none-known' | 'failed' | null

export interface RoleOfPlan {
  readonly role: RoleSettings
  readonly turns: readonly PlannedTurn[]
  readonly counts: readonly TurnCounts[]
}

/** Somebody who is taken when they have a turn, as their calendar says with their consent. */
export interface CalendarConflict {
  readonly planned: PlannedTurn
  readonly state: 'busy' | 'oof'
}

/** Everything that the page of turns shows, and what it can ask for. */
export interface TurnsModel {
  readonly me: { readonly personId: string; readonly displayName: string }
  readonly roles: readonly RoleOfPlan[]
  readonly changes: FoldedChanges
  readonly settings: RotationSettings
  /** Who can take a turn or be asked to: members first, then guests' places. */
  readonly people: readonly { readonly personId: string; readonly displayName: string }[]
  /** May change turns for others, and the rules. */
  readonly mayRun: boolean
  /** On the council: may ask, answer and volunteer. */
  readonly mayTake: boolean
  readonly nameOf: (personId: string) => string
  readonly dayOf: (turn: PlannedTurn['turn']) => ComingDay | null
  /** Whom the agenda of that session names already; null where it has none. */
  readonly settledFor: (planned: PlannedTurn) => string | null
  readonly calendarUnread: CalendarUnread
  /** Last day of the reader's calendar that was read. */
  readonly readUntil: string
  /** Keeps the change and answers its key. */
  readonly make: (wish: ChangeWish) => string
  readonly saveSettings: (settings: RotationSettings) => Promise<boolean>
  /** Reads the calendars of those who agreed to it. Throws where nobody's could be read. */
  readonly readConflicts: () => Promise<readonly CalendarConflict[]>
  readonly download: (which: 'mine' | 'all') => void
}
