import type { Council } from '#src/domain/council/council.ts'
import type { SeenOccurrence } from '#src/domain/rituals/council-calendar.ts'
import { readRecurrence, type NotAdopted } from '#src/domain/rituals/patterned-recurrence.ts'
import type { Schedule } from '#src/domain/rituals/ritual.ts'
import type { SeenSeries } from '#src/domain/rituals/series-news.ts'
import { wallClock } from '#src/domain/rituals/zoned-time.ts'
import { sessionKey } from '#src/domain/session/session-key.ts'
import { threadOfJoinUrl } from '#src/domain/session/thread.ts'
import type { FollowedEvent } from '#src/graph/calendar/calendar-changes.ts'
import type { SeriesMaster } from '#src/graph/calendar/series.ts'
import type { AdoptableSeries } from '#src/features/rituals/adopt-list.tsx'

/** Occurrences of the council's meetings among the events of the reader's calendar. */
export function occurrencesOf(
  events: readonly FollowedEvent[],
  threads: ReadonlySet<string>,
): readonly SeenOccurrence[] {
  return events.flatMap((event) => {
    const thread = event.joinUrl === null ? null : threadOfJoinUrl(event.joinUrl)
    if (thread === null || !threads.has(thread) || event.kind === 'master') return []
    return [
      {
        eventId: event.id,
        thread,
        sessionKey: sessionKey(thread, event.originalStart, 0),
        subject: event.subject,
        startMs: Date.parse(event.start),
        endMs: Date.parse(event.end),
        originalMs: Date.parse(event.originalStart),
        isCancelled: event.isCancelled,
        isOrganizer: event.isOrganizer,
        organizer: event.organizerName || event.organizerMail,
        hasAgenda: event.marked,
      },
    ]
  })
}

/** The masters of the reader's calendar by their meeting's thread. */
export function mastersOf(events: readonly FollowedEvent[]): ReadonlyMap<string, FollowedEvent> {
  return new Map(
    events.flatMap((event) => {
      const thread = event.joinUrl === null ? null : threadOfJoinUrl(event.joinUrl)
      return thread === null || event.kind !== 'master' ? [] : [[thread, event] as const]
    }),
  )
}

/** When a series is, in our words, or why Weft cannot plan it. */
export function scheduleOfMaster(
  master: SeriesMaster,
):
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly reason: NotAdopted | 'unknown-zone' } {
  const { zone, recurrence } = master
  if (recurrence === null) return { ok: false, reason: 'not-understood' }
  if (zone === null) return { ok: false, reason: 'unknown-zone' }
  const read = readRecurrence(recurrence)
  if (!read.ok) return read
  const minutes = Math.round((Date.parse(master.end) - Date.parse(master.start)) / 60_000)
  const { time } = wallClock(Date.parse(master.start), zone)
  return { ok: true, schedule: { ...read.value, zone, time, minutes } }
}

export function seenSeriesOf(master: SeriesMaster): SeenSeries {
  const read = scheduleOfMaster(master)
  return {
    name: master.subject,
    organizer: master.organizerName || master.organizerMail,
    schedule: read.ok ? read.schedule : null,
    isCancelled: master.isCancelled,
  }
}

/** Series that are none of the council's yet, those with most of its people first. */
export function adoptable(
  events: readonly FollowedEvent[],
  council: Council,
  taken: ReadonlySet<string>,
  nowMs: number,
): readonly AdoptableSeries[] {
  const mails = new Set(council.members.flatMap((each) => each.mail?.toLowerCase() ?? []))
  return [...mastersOf(events)]
    .filter(([thread, master]) => !taken.has(thread) && !master.isCancelled)
    .map(([, master]) => {
      const coming = events
        .filter((each) => each.seriesMasterId === master.id && Date.parse(each.start) > nowMs)
        .map((each) => Date.parse(each.start))
      const there = new Set([master.organizerMail, ...master.attendees.map((each) => each.mail)])
      return {
        masterId: master.id,
        subject: master.subject,
        organizer: master.organizerName || master.organizerMail,
        nextMs: coming.length === 0 ? null : Math.min(...coming),
        people: [...there].filter((each) => mails.has(each.toLowerCase())).length,
      }
    })
    .toSorted((one, other) => other.people - one.people || one.subject.localeCompare(other.subject))
}
