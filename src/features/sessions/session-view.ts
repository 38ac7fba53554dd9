import type { SessionRecord } from '#src/records/kinds/session-kind.ts'

export const sessionFilters = ['all', 'to-come', 'unpublished', 'published'] as const
export type SessionFilter = (typeof sessionFilters)[number]

/** How long after its planned end a session that nobody closed counts as left open. */
const graceMs = 15 * 60_000
const usualMinutes = 60

/** Whether its outcome is owed: closed and not published, or never closed although its time is over. */
export function isUnpublished(record: SessionRecord, nowMs: number): boolean {
  if (record.phase === 'closed') return true
  if (record.phase !== 'running' && record.phase !== 'paused') return false
  const end = (record.startMs ?? nowMs) + (record.plannedMinutes ?? usualMinutes) * 60_000
  return nowMs > end + graceMs
}

/** Whether there is something to read: the draft of a closed session, or what was published. */
export function hasMinutes({ phase, minutesUrl }: SessionRecord): boolean {
  return phase === 'closed' || minutesUrl !== ''
}

export function passes(record: SessionRecord, filter: SessionFilter, nowMs: number): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'to-come':
      return (record.phase === 'empty' || record.phase === 'planned') && (record.startMs ?? 0) > nowMs
    case 'unpublished':
      return isUnpublished(record, nowMs)
    case 'published':
      return record.phase === 'published'
  }
}

export function searchTexts({ title, facilitator, noteTaker }: SessionRecord): readonly string[] {
  return [title, facilitator, noteTaker]
}

/** Newest first; without a start last. */
export function byStart(a: SessionRecord, b: SessionRecord): number {
  return (b.startMs ?? 0) - (a.startMs ?? 0)
}
