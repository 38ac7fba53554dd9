import { expect, test } from 'vitest'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import { chooseSession, meetingAfter } from './choose-session.ts'
import type { Meeting } from './meeting.ts'

const thread = '19:meeting_weekly@thread.v2'
const hour = 3_600_000
const nowMs = Date.UTC(2026, 10, 24, 9)

function aMeeting(startMs: number, minutes = 45): Meeting {
  return {
    thread,
    sessionKey: `${thread}|${new Date(startMs).toISOString().slice(0, 19)}Z`,
    eventId: String(startMs),
    iCalUId: '',
    subject: 'Weekly',
    startMs,
    endMs: startMs + minutes * 60_000,
    organizerMail: '',
    isOrganizer: false,
    joinUrl: '',
    webLink: '',
    attendees: [],
  }
}

function aSession(clientKey: string, startMs: number): SessionRecord {
  return {
    clientKey,
    title: '',
    thread,
    startMs,
    plannedMinutes: null,
    phase: 'running',
    facilitatorKey: '',
    facilitator: '',
    noteTaker: '',
    actions: 0,
    decisions: 0,
    risks: 0,
    eventUid: '',
    closedMs: null,
    minutesUrl: '',
    minutesLog: [],
    correctedMs: null,
  }
}

test('of a series the running occurrence is meant, not the ones before and after', () => {
  const running = aMeeting(nowMs - hour / 4)
  const choice = chooseSession(
    [aMeeting(nowMs - 168 * hour), running, aMeeting(nowMs + 168 * hour)],
    [],
    thread,
    nowMs,
  )
  expect(choice).toEqual({ kind: 'session', sessionKey: running.sessionKey, meeting: running })
})

test('somebody whose calendar lacks the channel meeting joins the session that others have begun', () => {
  const theirs = aSession(`${thread}|2026-11-24T09:00:00Z`, nowMs)
  expect(chooseSession([], [theirs], thread, nowMs)).toEqual({
    kind: 'session',
    sessionKey: theirs.clientKey,
    meeting: null,
  })
})

test('a session begun without the event is joined by those who have the event: never two for one meeting', () => {
  const begun = aSession(`${thread}|2026-11-24`, nowMs - hour / 2)
  const meeting = aMeeting(nowMs)
  expect(chooseSession([meeting], [begun], thread, nowMs)).toMatchObject({
    kind: 'session',
    sessionKey: begun.clientKey,
  })
})

test('last week’s session is not taken for this meeting, and the day names a new one', () => {
  const lastWeek = aSession(`${thread}|2026-11-17`, nowMs - 168 * hour)
  expect(chooseSession([], [lastWeek], thread, nowMs)).toEqual({
    kind: 'no-event',
    sessionKey: `${thread}|2026-11-24`,
  })
})

test('the next occurrence is the nearest later one of the same thread', () => {
  const next = aMeeting(nowMs + 24 * hour)
  const other = { ...aMeeting(nowMs + hour), thread: '19:other@thread.v2' }
  expect(meetingAfter([aMeeting(nowMs + 48 * hour), next, other], thread, nowMs)).toEqual(next)
})
