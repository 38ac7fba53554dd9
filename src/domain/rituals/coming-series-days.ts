import type { ClosedDay } from './closed-days.ts'
import { nextPlannedDates } from './planned-dates.ts'
import type { Ritual } from './ritual.ts'

/** The next days on which any of the active series has a session, in order, each once; `from` may be one of them. */
export function comingSeriesDays(
  rituals: readonly Ritual[],
  closed: readonly ClosedDay[],
  from: string,
  count: number,
): readonly string[] {
  const days = rituals
    .filter((each) => each.state === 'active')
    .flatMap((each) => {
      const planned = nextPlannedDates(each, closed, from, count)
      return planned.ok ? planned.dates : []
    })
    .flatMap(({ day, fate }) =>
      fate.kind === 'skipped' || fate.kind === 'no-room' ? [] : [fate.kind === 'moved' ? fate.to : day],
    )
  return [...new Set(days)].toSorted().slice(0, count)
}
