import { threadOfJoinUrl } from '#src/domain/session/thread.ts'
import { calendarView } from '#src/graph/calendar/events.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { knownThreadsCall } from '#src/records/stores/find-councils.ts'
import { takeAgendaOff } from '../wiring/change-own-invite.ts'

const dayMs = 24 * 60 * 60_000
/** Agendas are put on invites shortly before a session; nobody's stands further ahead. */
const aheadMs = 90 * dayMs

/**
 * Takes the agenda off the meetings to come that this person organises, of the series as well; Outlook tells whoever is
 * invited. Only the organizer changes what others see, so the invites of others stay. Answers the subjects of those that
 * could not be changed. Throws the client's failure.
 */
export async function clearInvites(
  graph: GraphClient,
  siteId: string,
  nowMs: number,
  signal: AbortSignal,
  /** Before each meeting. */
  onProgress?: (subject: string, done: number, of: number) => void,
): Promise<readonly string[]> {
  const [known] = await openTogether(graph, [knownThreadsCall(siteId)])
  const threads = new Set(known())
  const until = new Date(nowMs + aheadMs).toISOString()
  const events = await askEveryPage(graph, calendarView(new Date(nowMs).toISOString(), until))
  const own = events.filter(
    ({ isOrganizer, isCancelled, joinUrl }) =>
      isOrganizer && !isCancelled && joinUrl !== null && threads.has(threadOfJoinUrl(joinUrl) ?? ''),
  )
  // What a series holds, each of its occurrences shows; those that were changed by themselves hold their own.
  const bodies = new Map<string, string>()
  for (const { id, kind, seriesMasterId, subject } of own) {
    if (seriesMasterId !== null) bodies.set(seriesMasterId, subject)
    if (kind !== 'occurrence') bodies.set(id, subject)
  }
  const left: string[] = []
  for (const [place, [id, subject]] of [...bodies].entries()) {
    signal.throwIfAborted()
    onProgress?.(subject, place, bodies.size)
    const outcome = await takeAgendaOff(graph, id)
    if (!outcome.ok) left.push(subject)
  }
  return [...new Set(left)]
}
