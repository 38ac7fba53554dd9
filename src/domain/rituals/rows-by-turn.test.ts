import { expect, test } from 'vitest'
import type { PlannedTurn } from '../facilitation/plan-turn.ts'
import type { CalendarRow } from './council-calendar.ts'
import { comingTurns, rowsByTurn } from './rows-by-turn.ts'

const nowMs = Date.parse('2026-12-07T08:30:00Z')
const row = (iso: string, over: Partial<CalendarRow> = {}): CalendarRow => ({
  key: iso,
  sessionKey: iso,
  ritualKey: 'r',
  title: 'Review',
  startMs: Date.parse(iso),
  endMs: Date.parse(iso) + 3_600_000,
  state: 'planned',
  facilitator: '',
  gaps: ['no-agenda', 'no-facilitator'],
  movedFromMs: null,
  longerMinutes: 0,
  closed: null,
  eventId: 'e',
  isOrganizer: true,
  organizer: 'Tom',
  ...over,
})
const turnOf = (sessionKey: string, holderId: string | null): PlannedTurn => ({
  role: 'facilitator',
  turn: { day: sessionKey.slice(0, 10), sessionKey },
  holderId,
  forPersonId: null,
  why: 'furthest-behind',
  reason: { candidates: [], passedOver: [] },
  pin: null,
  offeredById: null,
})
const zone = 'Europe/Berlin'
const nameOf = (id: string) => id.toUpperCase()

test('turns are planned for what runs and what is to come, by the council’s day, without what is cancelled', () => {
  const rows = [
    row('2026-12-06T08:00:00Z'),
    row('2026-12-07T08:00:00Z'),
    row('2026-12-14T08:00:00Z', { state: 'cancelled' }),
    // After midnight in Berlin.
    row('2026-12-20T23:30:00Z', { sessionKey: null }),
    row('2026-12-28T08:00:00Z'),
  ]
  expect(comingTurns(rows, { zone, nowMs, count: 2 })).toEqual([
    { day: '2026-12-07', sessionKey: '2026-12-07T08:00:00Z', ritualKey: 'r' },
    { day: '2026-12-21', sessionKey: '', ritualKey: 'r' },
  ])
})

test('whose turn it is stands where nobody is named, and is no gap then', () => {
  const [ana, none, named] = rowsByTurn(
    [
      row('2026-12-14T08:00:00Z'),
      row('2026-12-21T08:00:00Z'),
      row('2026-12-28T08:00:00Z', { facilitator: 'Ben' }),
    ],
    [
      turnOf('2026-12-14T08:00:00Z', 'ana'),
      turnOf('2026-12-21T08:00:00Z', null),
      turnOf('2026-12-28T08:00:00Z', 'ana'),
    ],
    { zone, nowMs, nameOf },
  )
  expect(ana).toMatchObject({ byTurn: 'ANA', gaps: ['no-agenda'] })
  expect(none?.gaps).toContain('no-facilitator')
  expect(named?.byTurn).toBeUndefined()
})
