import type { Council } from '#src/domain/council/council.ts'
import type { MeetingCheck, SeenMeeting } from '#src/features/configure/setup-facts.ts'
import { meetingOf, type Meeting } from '#src/features/open-session/meeting.ts'
import { pairOf } from '#src/features/open-session/session-opening.ts'
import { calendarView } from '#src/graph/calendar/events.ts'
import { restOfPages } from '#src/graph/paging.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { knownThreadsCall } from '#src/records/stores/find-councils.ts'
import type { SignedIn } from './connection.ts'

const dayMs = 86_400_000
const weeks = 5
const mostShown = 6

/** How many of the council are in the meeting, the organizer included. */
function councilPeopleIn(meeting: Meeting, mails: ReadonlySet<string>): number {
  const there = new Set([meeting.organizerMail, ...meeting.attendees.map((each) => each.mail)])
  return [...there].filter((each) => mails.has(each.toLowerCase())).length
}

/**
 * The meetings of the next weeks that may be the council's: those in which Weft was opened, and those to which at
 * least half of the council (and two people) are invited. Each series once, with its next occurrence.
 */
export function likelyMeetings(
  council: Pick<Council, 'members'>,
  meetings: readonly Meeting[],
  known: ReadonlySet<string>,
): readonly SeenMeeting[] {
  const mails = new Set(council.members.flatMap((each) => each.mail?.toLowerCase() ?? []))
  const enough = Math.max(2, Math.ceil(mails.size / 2))
  const series = new Map<string, SeenMeeting>()
  for (const each of meetings.toSorted((a, b) => a.startMs - b.startMs)) {
    const { thread, subject, startMs: nextMs } = each
    if (series.has(thread)) continue
    if (known.has(thread) || councilPeopleIn(each, mails) >= enough)
      series.set(thread, { thread, subject, nextMs, known: known.has(thread) })
  }
  return [...series.values()].slice(0, mostShown)
}

/** In which meetings Weft was opened, as the council's list and this person's calendar say; one round trip. */
export async function checkMeetings(person: SignedIn, council: Council): Promise<MeetingCheck> {
  const nowMs = person.clock.nowMs()
  const at = (ms: number) => new Date(ms).toISOString()
  const view = calendarView(at(nowMs), at(nowMs + weeks * 7 * dayMs))
  const [threads, events] = await openTogether(person.graph, [knownThreadsCall(council.siteId), pairOf(view)])
  const known = new Set(threads())
  const meetings = (await restOfPages(person.graph, view, events()))
    .map(meetingOf)
    .filter((each) => each !== null)
  const inCalendar = new Set(meetings.map((each) => each.thread))
  return {
    meetings: likelyMeetings(council, meetings, known),
    elsewhere: [...known].filter((each) => !inCalendar.has(each)).length,
  }
}
