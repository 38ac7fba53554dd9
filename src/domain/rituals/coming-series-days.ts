import type { ClosedDay } from './closed-days.ts'
import { nextPlannedDates } from './planned-dates.ts'
import type { Ritual } from './ritual.ts'

/** A day on which the council meets, and the series that meet then. */
export interface SeriesDay {
  readonly day: string
  readonly series: readonly Ritual[]
}

/** The next days on which any of the active series has a session, in order, each once; `from` may be one of them. */
export function comingSeriesDays(
  rituals: readonly Ritual[],
  closed: readonly ClosedDay[],
  from: string,
  count: number,
): readonly SeriesDay[] {
  const byDay = new Map<string, Ritual[]>()
  for (const ritual of rituals) {
    if (ritual.state !== 'active') continue
    const planned = nextPlannedDates(ritual, closed, from, count)
    for (const { day, fate } of planned.ok ? planned.dates : []) {
      if (fate.kind === 'skipped' || fate.kind === 'no-room') continue
      const on = fate.kind === 'moved' ? fate.to : day
      byDay.set(on, [...(byDay.get(on) ?? []), ritual])
    }
  }
  return [...byDay]
    .map(([day, series]) => ({ day, series }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, count)
}
