import { timetable } from '#src/domain/session/clock.ts'
import type { Proposal } from '#src/domain/session/session-state.ts'
import { timeOfDay } from '#src/ui/time/format-time.ts'

/** When the item of an accepted topic begins or began, as things stand; null where it is none or is not known. */
export function proposalTime(
  tag: string,
  state: Parameters<typeof timetable>[0],
  { itemId }: Proposal,
  nowMs: number,
): string | null {
  if (itemId === null) return null
  const startMs = timetable(state, nowMs).find((each) => each.itemId === itemId)?.startMs ?? null
  return startMs === null ? null : timeOfDay(tag, startMs)
}
