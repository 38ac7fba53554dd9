import { chooseOccurrence } from '#src/domain/session/choose-occurrence.ts'
import { sessionKey } from '#src/domain/session/session-key.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import type { Meeting } from './meeting.ts'

const twelveHoursMs = 12 * 3_600_000

export type SessionChoice =
  | { readonly kind: 'session'; readonly sessionKey: string; readonly meeting: Meeting | null }
  /** Several occurrences are equally near. */
  | { readonly kind: 'ask'; readonly meetings: readonly Meeting[] }
  /** In no calendar of this person, and nobody has begun a session near now. */
  | { readonly kind: 'no-event'; readonly sessionKey: string }

/** A session that somebody without the event began for this meeting today; never two records for one meeting. */
function begunWithoutEvent(
  sessions: readonly SessionRecord[],
  thread: string,
  nowMs: number,
): SessionRecord | undefined {
  return sessions.find(
    (each) =>
      each.thread === thread &&
      /\|\d{4}-\d\d-\d\d$/.test(each.clientKey) &&
      each.startMs !== null &&
      Math.abs(each.startMs - nowMs) <= twelveHoursMs,
  )
}

/**
 * Which session the meeting of a thread is in now: the running or nearest occurrence; with no event, the session of
 * the thread that lies within twelve hours, else a new one named by the day.
 */
export function chooseSession(
  meetings: readonly Meeting[],
  sessions: readonly SessionRecord[],
  thread: string,
  nowMs: number,
): SessionChoice {
  const choice = chooseOccurrence(
    meetings.filter((each) => each.thread === thread),
    nowMs,
  )
  const begun = begunWithoutEvent(sessions, thread, nowMs)
  if (choice.ok) {
    const { occurrence } = choice
    const near = Math.abs(occurrence.startMs - nowMs) <= twelveHoursMs
    const hasRecord = sessions.some((each) => each.clientKey === occurrence.sessionKey)
    if (begun !== undefined && near && !hasRecord)
      return { kind: 'session', sessionKey: begun.clientKey, meeting: occurrence }
    return { kind: 'session', sessionKey: occurrence.sessionKey, meeting: occurrence }
  }
  if (choice.reason === 'ask') return { kind: 'ask', meetings: choice.candidates }
  // Somebody whose calendar lacks a channel meeting still joins the session of those who have it.
  const near = sessions.filter(
    (each) =>
      each.thread === thread && each.startMs !== null && Math.abs(each.startMs - nowMs) <= twelveHoursMs,
  )
  const nearest = near.toSorted(
    (a, b) => Math.abs((a.startMs ?? 0) - nowMs) - Math.abs((b.startMs ?? 0) - nowMs),
  )[0]
  if (nearest !== undefined) return { kind: 'session', sessionKey: nearest.clientKey, meeting: null }
  return { kind: 'no-event', sessionKey: sessionKey(thread, null, nowMs) }
}

/** The occurrence of the same thread that comes after this session; null where the calendar shows none. */
export function meetingAfter(meetings: readonly Meeting[], thread: string, afterMs: number): Meeting | null {
  const later = meetings.filter((each) => each.thread === thread && each.startMs > afterMs)
  return later.toSorted((a, b) => a.startMs - b.startMs)[0] ?? null
}
