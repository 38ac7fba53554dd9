import { addDays } from '../council/days.ts'
import type { NoRecurrence } from './patterned-recurrence.ts'
import type { Ritual } from './ritual.ts'
import { nextDaysOfSeries } from './series-days.ts'
import { instantOf, isZone, wallClock } from './zoned-time.ts'

/** Why no series can follow this one: it has ended, or two rows of the list are of one series in the calendar. */
export type NoSuccessor = NoRecurrence | 'ended' | 'two-rows'

/**
 * The series as it goes on in somebody else's calendar, from its next session after today on: the same in everything else, not in a
 * calendar yet, and with the thread remembered under which its sessions were held.
 */
export function successorOf(
  ritual: Ritual,
  {
    rituals,
    organizer,
    transactionId,
    nowMs,
  }: {
    /** All of the council's series. */
    readonly rituals: readonly Ritual[]
    readonly organizer: Ritual['organizer']
    readonly transactionId: string
    readonly nowMs: number
  },
):
  | { readonly ok: true; readonly successor: Ritual; readonly startMs: number }
  | { readonly ok: false; readonly reason: NoSuccessor } {
  const { series, zone, time } = ritual
  if (ritual.state === 'ended') return { ok: false, reason: 'ended' }
  if (ritual.cadence.kind === 'on-demand') return { ok: false, reason: 'on-demand' }
  if (!isZone(zone)) return { ok: false, reason: 'unknown-zone' }
  const same = rituals.filter((each) => each.series?.thread === series?.thread && each.state === 'active')
  if (series !== null && same.length > 1) return { ok: false, reason: 'two-rows' }
  // Today's session has its invite in everybody's calendar already.
  const [day] = nextDaysOfSeries(ritual, addDays(wallClock(nowMs, zone).day, 1), 1)
  if (day === undefined) return { ok: false, reason: 'no-session' }
  const { formerThreads } = ritual
  const successor: Ritual = {
    ...ritual,
    firstDay: day,
    organizer,
    transactionId,
    series: null,
    formerThreads:
      series === null
        ? formerThreads
        : [...formerThreads.filter((each) => each !== series.thread), series.thread],
  }
  return { ok: true, successor, startMs: instantOf(day, time, zone) }
}
