import { utcDay } from '#src/domain/council/days.ts'
import { nextReviewOn, reviewsDue, type ReviewDue } from '#src/domain/risks/review.ts'
import type { RiskLevel } from '#src/domain/risks/risk-stand.ts'
import { levelOf } from '#src/domain/risks/risk-matrix.ts'
import type { RiskSettings } from '#src/domain/risks/risk-settings.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'

export type RiskEntry = Entry<RiskRecord>

/** A risk with what follows from it today. */
export interface RiskRow {
  readonly key: string
  readonly entry: RiskEntry
  /** In the list that not everybody of the council may read. */
  readonly ownersOnly: boolean
  readonly risk: RiskRecord
  readonly level: RiskLevel | null
  readonly due: readonly ReviewDue[]
  readonly nextReview: string | null
  readonly raisedMs: number
  /** How bad it is: by its level, then by likelihood times impact. */
  readonly weight: number
}

const levelRank = { critical: 4, high: 3, medium: 2, low: 1 }

/** A level counts for more than any likelihood times impact. */
function weightOf(level: RiskLevel | null, { current }: RiskRecord): number {
  return (level === null ? 0 : levelRank[level] * 100) + (current ? current.likelihood * current.impact : 0)
}

export type RowMaker = (
  entries: readonly RiskEntry[],
  /** Those of the owners-only list. */
  owners?: readonly RiskEntry[],
) => {
  readonly rows: readonly RiskRow[]
  /** Edited by hand in SharePoint into something that cannot be read. */
  readonly broken: readonly RiskEntry[]
}

/** Turns entries into rows; an unchanged entry gives the same row, so that one change draws one row again. */
export function createRowMaker(settings: RiskSettings, today: string): RowMaker {
  const known = new WeakMap<RiskEntry, RiskRow>()
  function rowOf(entry: RiskEntry, risk: RiskRecord, ownersOnly: boolean): RiskRow {
    const made = known.get(entry)
    if (made !== undefined) return made
    const { matrix, cadence } = settings
    const raisedMs = risk.raisedMs ?? entry.createdMs
    const level = levelOf(matrix, risk.current)
    const row: RiskRow = {
      key: entry.key,
      entry,
      ownersOnly,
      risk,
      level,
      weight: weightOf(level, risk),
      due: reviewsDue(risk, { today, raisedOn: utcDay(raisedMs), matrix, cadence }),
      nextReview: risk.state === 'closed' ? null : nextReviewOn(risk, matrix, cadence),
      raisedMs,
    }
    known.set(entry, row)
    return row
  }
  return (entries, owners = []) => {
    const rows: RiskRow[] = []
    const broken: RiskEntry[] = []
    const put = (entry: RiskEntry, ownersOnly: boolean) => {
      if (entry.reading.ok) rows.push(rowOf(entry, entry.reading.record, ownersOnly))
      else broken.push(entry)
    }
    for (const entry of entries) put(entry, false)
    for (const entry of owners) put(entry, true)
    return { rows, broken }
  }
}

/** Needs an answer from above, or had none in time. */
export function isEscalated({ risk }: RiskRow): boolean {
  return risk.escalation !== null && risk.escalation.answer === null && risk.state !== 'closed'
}

/** The worst first, then the longest known. */
export function worstFirst(one: RiskRow, other: RiskRow): number {
  return other.weight - one.weight || one.raisedMs - other.raisedMs
}

/** The longest waiting first. */
export function longestDue(one: RiskRow, other: RiskRow): number {
  return (other.due[0]?.overdueDays ?? -1) - (one.due[0]?.overdueDays ?? -1) || worstFirst(one, other)
}

/**
 * What an agenda's due list pulls in, the longest waiting first. Owners-only risks stay out and are counted: the panel
 * may be on a screen that everybody sees, and what is decided there gets the session's name beside it.
 */
export function dueInSession(rows: readonly RiskRow[]): {
  readonly rows: readonly RiskRow[]
  readonly left: number
} {
  const waiting = rows.filter((each) => each.due.length > 0 || isEscalated(each))
  const shown = waiting.filter((each) => !each.ownersOnly)
  return { rows: shown.toSorted(longestDue), left: waiting.length - shown.length }
}
