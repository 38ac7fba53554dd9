import type { Ritual, Schedule } from './ritual.ts'
import { daysOfSeries } from './series-days.ts'
import { instantOf, isZone } from './zoned-time.ts'

/** A series as the reader's calendar has it now. */
export interface SeenSeries {
  readonly name: string
  readonly organizer: string
  /** Null where its rhythm is none that Weft plans. */
  readonly schedule: Schedule | null
  readonly isCancelled: boolean
}

/** What somebody did to the series in Outlook, which the council's record does not say yet. */
export type SeriesNews =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'rhythm' | 'time' | 'length' | 'end'; readonly now: Schedule }
  | { readonly kind: 'not-understood' }
  | { readonly kind: 'name'; readonly now: string }
  | { readonly kind: 'organizer'; readonly now: string }

/**
 * Differences between the council's record and the calendar. Two ways to say one rhythm are no difference: what counts
 * are its days from `today` to `until`.
 */
export function seriesNews(
  ritual: Ritual,
  seen: SeenSeries,
  today: string,
  until: string,
): readonly SeriesNews[] {
  if (seen.isCancelled) return [{ kind: 'cancelled' }]
  const news: SeriesNews[] = []
  const { schedule } = seen
  if (schedule === null) news.push({ kind: 'not-understood' })
  else {
    const days = (of: Schedule) => daysOfSeries({ ...of, until: null }, today, until)
    const planned = days(ritual)
    // Outlook has one name for many zones, so their names say nothing: what counts are the instants.
    const at = ({ time, zone }: Schedule) => planned.map((day) => instantOf(day, time, zone)).join()
    if (planned.join() !== days(schedule).join()) news.push({ kind: 'rhythm', now: schedule })
    else if (isZone(ritual.zone) && at(ritual) !== at(schedule)) news.push({ kind: 'time', now: schedule })
    if (ritual.minutes !== schedule.minutes) news.push({ kind: 'length', now: schedule })
    if (ritual.until !== schedule.until) news.push({ kind: 'end', now: schedule })
  }
  if (seen.name !== '' && seen.name !== ritual.name) news.push({ kind: 'name', now: seen.name })
  if (seen.organizer !== '' && seen.organizer !== ritual.organizer.name)
    news.push({ kind: 'organizer', now: seen.organizer })
  return news
}
