import { dayIn } from '../council/days.ts'
import type { Ritual } from './ritual.ts'

/** Whether nobody can change the series' invite any more. `team` is null where it could not be read: then nobody left. */
export function organizerLeft({ organizer }: Pick<Ritual, 'organizer'>, team: ReadonlySet<string> | null) {
  return team !== null && organizer.id !== '' && !team.has(organizer.id)
}

/** Series by the threads of their sessions, those of the time before another organizer too. */
export function seriesByThread(rituals: readonly Ritual[]): ReadonlyMap<string, Ritual> {
  return new Map([
    ...rituals.flatMap((each) => each.formerThreads.map((thread) => [thread, each] as const)),
    ...rituals.flatMap((each) => (each.series ? [[each.series.thread, each] as const] : [])),
  ])
}

/** Whether a coming meeting only stands in calendars any more, because the series that follows has its place. */
export function isReplaced(
  rituals: readonly Ritual[],
  { thread, startMs }: { readonly thread: string; readonly startMs: number | null },
  nowMs: number,
): boolean {
  if (startMs === null || startMs <= nowMs) return false
  const after = rituals.find((each) => each.formerThreads.includes(thread))
  return after !== undefined && dayThere(after.zone, startMs) >= after.firstDay
}

/** A zone that somebody typed into the list may be none. */
function dayThere(zone: string, ms: number): string {
  try {
    return dayIn(zone, ms)
  } catch {
    return dayIn('UTC', ms)
  }
}
