import * as v from 'valibot'
import { askGraphForAll } from '../server-door/ask-graph.ts'

/** An occurrence of a meeting in one person's own calendar. */
export interface Meeting {
  readonly eventId: string
  readonly subject: string
  readonly startMs: number
  readonly endMs: number
  readonly threadId: string
  readonly isOrganizer: boolean
  /** Null for a meeting that does not repeat. */
  readonly seriesMasterId: string | null
}

const point = v.object({ dateTime: v.string(), timeZone: v.string() })
const eventSchema = v.object({
  id: v.string(),
  subject: v.nullish(v.string()),
  start: point,
  end: point,
  isOrganizer: v.nullish(v.boolean()),
  seriesMasterId: v.nullish(v.string()),
  onlineMeeting: v.nullish(v.object({ joinUrl: v.nullish(v.string()) })),
})

/** The thread in a Teams join address, however often it was encoded. */
export function threadOf(joinUrl: string): string | null {
  let text = joinUrl
  for (let round = 0; round < 4; round += 1) {
    const found = /19:[A-Za-z0-9_.=+-]+@thread\.[a-z0-9]+/.exec(text)
    if (found !== null) return found[0]
    try {
      text = decodeURIComponent(text)
    } catch {
      return null
    }
  }
  return null
}

/** The chat of a meeting that somebody started without an event. */
export const instantThread = '19:meeting_b25UaGVTcG90@thread.v2'

const dayMs = 86_400_000

/** Online meetings of this person from two days ago to two weeks ahead, in order of time. */
export async function meetingsOf(alias: string, nowMs: number): Promise<readonly Meeting[]> {
  const from = new Date(nowMs - 2 * dayMs).toISOString()
  const to = new Date(nowMs + 15 * dayMs).toISOString()
  const select = 'id,subject,start,end,isOrganizer,isOnlineMeeting,onlineMeeting,seriesMasterId'
  const path = `/me/calendarView?startDateTime=${from}&endDateTime=${to}&$select=${select}&$top=100`
  const events = await askGraphForAll(alias, path, eventSchema, { prefer: 'outlook.timezone="UTC"' })
  return events
    .flatMap((event): Meeting[] => {
      const threadId = threadOf(event.onlineMeeting?.joinUrl ?? '')
      if (threadId === null) return []
      return [
        {
          eventId: event.id,
          subject: event.subject ?? '',
          startMs: Date.parse(`${event.start.dateTime.slice(0, 19)}Z`),
          endMs: Date.parse(`${event.end.dateTime.slice(0, 19)}Z`),
          threadId,
          isOrganizer: event.isOrganizer === true,
          seriesMasterId: event.seriesMasterId ?? null,
        },
      ]
    })
    .sort((left, right) => left.startMs - right.startMs)
}

/** The meeting that runs, else the next one, else the last. */
export function meetingAt(meetings: readonly Meeting[], nowMs: number): Meeting | undefined {
  return meetings.find((meeting) => meeting.endMs > nowMs) ?? meetings.at(-1)
}
