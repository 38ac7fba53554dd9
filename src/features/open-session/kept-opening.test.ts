import { expect, test } from 'vitest'
import type { Council } from '#src/domain/council/council.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import { nothingHandMade } from '#src/records/lists/hand-made.ts'
import { readOpening, writeOpening, type KeptOpening } from './kept-opening.ts'

const thread = '19:meeting_x@thread.v2'
const council: Council = {
  key: 'c1',
  name: 'Council',
  language: 'en',
  timeZone: 'Europe/Berlin',
  departments: [{ id: 'sales', name: 'Sales', short: 'Sales' }],
  members: [{ personId: 'p1', displayName: 'ليلى الحسن', role: 'member', departmentId: 'sales' }],
  teamId: 't',
  channelId: 'ch',
  channelName: 'General',
  siteId: 'host,a,b',
  planId: 'plan',
  planName: 'Plan',
  bucketId: 'bucket',
}
const session: SessionRecord = {
  clientKey: `${thread}|2026-11-21T08:40:00Z`,
  title: 'Weekly review 🌍',
  thread,
  startMs: Date.UTC(2026, 10, 21, 8, 40),
  plannedMinutes: 45,
  phase: 'running',
  facilitatorKey: 'p1',
  facilitator: 'ليلى الحسن',
  noteTaker: '',
  actions: 2,
  decisions: null,
  risks: 0,
  eventUid: 'uid',
  closedMs: null,
  minutesUrl: '',
  minutesLog: [],
  correctedMs: null,
}
const opening: KeptOpening = {
  council,
  facts: {
    meetings: [
      {
        thread,
        sessionKey: session.clientKey,
        eventId: 'e',
        iCalUId: 'uid',
        subject: 'Weekly',
        startMs: 1,
        endMs: 2,
        organizerMail: 'ana@example.com',
        isOrganizer: true,
        joinUrl: 'https://teams.microsoft.com/l/meetup-join/x',
        webLink: '',
        attendees: [{ mail: 'ana@example.com', name: 'Ana', response: 'accepted', kind: 'required' }],
      },
    ],
    sessions: [session],
    turns: [
      {
        sessionKey: 's',
        role: 'facilitator',
        personId: 'p1',
        personName: 'Ana',
        forPersonId: null,
        why: 'furthest-behind',
        state: 'done',
        presentIds: ['p1'],
        day: '2026-11-14',
      },
    ],
    turnChanges: [
      {
        kind: 'skip',
        key: 'turn-change/1',
        order: 1,
        atMs: 5,
        by: 'p1',
        byName: 'Ana',
        asRunner: false,
        reason: '',
        role: 'facilitator',
        turn: { day: '2026-11-21', sessionKey: 's' },
        personId: 'p1',
      },
    ],
    formerThreads: [],
    handMade: nothingHandMade,
    openActions: [
      {
        id: '7',
        eTag: '"1"',
        createdMs: 5,
        reading: {
          ok: true,
          record: {
            clientKey: 'a1',
            title: 'Do it',
            detail: '',
            ownerKey: 'p1',
            owner: 'Ana',
            due: '2026-11-26',
            state: 'open',
            thread,
            session: 's',
            doneOn: null,
            agendaItem: '',
            plan: 'plan',
            task: 'task',
            challenge: '',
          },
        },
      },
    ],
  },
}

test('an opening comes back from the device as it was kept', () => {
  expect(readOpening(writeOpening(opening))).toEqual(opening)
})

test('what another release kept, or what is no opening at all, is left aside', () => {
  const text = writeOpening(opening)
  expect(readOpening(text.replace('"version":2', '"version":1'))).toBeNull()
  expect(readOpening(text.slice(0, -20))).toBeNull()
  expect(readOpening('null')).toBeNull()
})
