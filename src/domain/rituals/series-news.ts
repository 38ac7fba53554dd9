import type { Ritual, Schedule } from './ritual.ts'
import { daysOfSeries } from './series-days.ts'

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

/** How many days ahead two rhythms are compared. */
const compared = 800

/**
 * Differences between the council's record and the calendar. Two ways to say one rhythm are no difference: what counts
 * are its days from `today` on.
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
    const days = (of: Schedule) =>
      daysOfSeries({ ...of, until: null }, today, until)
        .slice(0, compared)
        .join()
    if (days(ritual) !== days(schedule)) news.push({ kind: 'rhythm', now: schedule })
    if (ritual.time !== schedule.time || ritual.zone !== schedule.zone)
      news.push({ kind: 'time', now: schedule })
    if (ritual.minutes !== schedule.minutes) news.push({ kind: 'length', now: schedule })
    if (ritual.until !== schedule.until) news.push({ kind: 'end', now: schedule })
  }
  if (seen.name !== '' && seen.name !== ritual.name) news.push({ kind: 'name', now: seen.name })
  if (seen.organizer !== '' && seen.organizer !== ritual.organizer.name)
    news.push({ kind: 'organizer', now: seen.organizer })
  return news
}
