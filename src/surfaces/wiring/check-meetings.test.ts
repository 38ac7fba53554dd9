import { expect, test } from 'vitest'
import type { Meeting } from '#src/features/open-session/meeting.ts'
import { likelyMeetings } from './check-meetings.ts'

const members = ['ana', 'ben', 'cho'].map((each) => ({
  personId: each,
  displayName: each,
  mail: `${each}@X.example`,
  role: 'member' as const,
}))

function meeting(thread: string, startMs: number, mails: readonly string[]): Meeting {
  return {
    thread,
    sessionKey: `${thread}|${startMs}`,
    eventId: '',
    iCalUId: '',
    subject: thread,
    startMs,
    endMs: startMs + 1,
    organizerMail: 'ana@x.example',
    isOrganizer: false,
    joinUrl: '',
    webLink: '',
    attendees: mails.map((mail) => ({ mail, name: '', response: 'none', kind: 'required' })),
  }
}

test('meetings of half the council are listed once each, and say whether Weft is known there', () => {
  const seen = likelyMeetings(
    { members },
    [
      meeting('weekly', 20, ['ben@x.example', 'cho@x.example']),
      meeting('weekly', 10, ['ben@x.example', 'cho@x.example']),
      meeting('other', 30, ['ben@x.example']),
      meeting('alone', 5, ['zoe@x.example']),
    ],
    new Set(['weekly']),
  )
  expect(seen.map((each) => [each.thread, each.nextMs, each.known])).toEqual([
    ['weekly', 10, true],
    ['other', 30, false],
  ])
})

test('a known meeting is listed whoever is invited', () => {
  const seen = likelyMeetings({ members }, [meeting('small', 1, [])], new Set(['small']))
  expect(seen.map((each) => each.thread)).toEqual(['small'])
})
