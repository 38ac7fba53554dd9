import { expect, test } from 'vitest'
import type { AgendaItem } from '../agenda/agenda.ts'
import { itemClock, newEnd, sessionOverdue, startOverdue, timetable } from './clock.ts'
import { foldSession } from './fold.ts'
import type { Move } from './move.ts'
import type { SessionState } from './session-state.ts'

const minute = 60_000
const start = 1_000 * minute

function item(id: string, minutes: number): AgendaItem {
  return { id, title: id, kind: 'discuss', minutes, lead: { kind: 'facilitator' } }
}
const plan: Move = {
  kind: 'plan-agenda',
  templateId: null,
  title: 'Weekly',
  plannedMinutes: 30,
  plannedStartMs: start,
  items: [item('a', 5), item('b', 10), item('c', 15)],
}

/** The session after these moves, each made so many minutes after the planned start. */
function after(...moves: readonly (readonly [number, Move])[]): SessionState {
  return foldSession(
    [[-60, plan] as const, ...moves].map(([minutes, move], index) => ({
      client: 'a',
      seq: index + 1,
      lamport: index + 1,
      atMs: start + minutes * minute,
      by: 'ana',
      byName: 'Ana',
      move,
    })),
  )
}
const at = (minutes: number): number => start + minutes * minute
const starts = (state: SessionState, minutes: number): (number | null)[] =>
  timetable(state, at(minutes)).map((each) =>
    each.startMs === null ? null : (each.startMs - start) / minute,
  )

test('the clock counts what ran, and past the planned minutes it counts the overrun', () => {
  const state = after([0, { kind: 'start' }])
  expect(itemClock(state, 'a', at(2))).toEqual({
    elapsedMs: 2 * minute,
    plannedMs: 5 * minute,
    remainingMs: 3 * minute,
    overrunMs: 0,
    running: true,
  })
  expect(itemClock(state, 'a', at(7))).toMatchObject({ remainingMs: 0, overrunMs: 2 * minute })
})

test('added minutes lengthen the item and move the end', () => {
  const state = after([0, { kind: 'start' }], [1, { kind: 'extend-item', itemId: 'a', minutes: 3 }])
  expect(itemClock(state, 'a', at(2)).remainingMs).toBe(6 * minute)
  expect(newEnd(state, at(2))).toBe(at(33))
})

test('time in a pause does not count for the item and moves the end', () => {
  const state = after([0, { kind: 'start' }], [2, { kind: 'pause' }])
  expect(itemClock(state, 'a', at(10)).elapsedMs).toBe(2 * minute)
  expect(newEnd(state, at(10))).toBe(at(38))
})

test('before the start the timetable is the plan; a late start moves it', () => {
  const state = after()
  expect(starts(state, -30)).toEqual([0, 5, 15])
  expect(starts(state, 1)).toEqual([0, 5, 15])
  expect(starts(state, 10)).toEqual([10, 15, 25])
  expect(newEnd(state, at(-30))).toBe(at(30))
})

test('while it runs the rest follows the current item; an overrun pushes it on', () => {
  const state = after([0, { kind: 'start' }], [4, { kind: 'start-item', itemId: 'b' }])
  expect(starts(state, 6)).toEqual([0, 4, 14])
  expect(starts(state, 16)).toEqual([0, 4, 16])
})

test('an item left waiting by going back still counts what remains of it', () => {
  const state = after(
    [0, { kind: 'start' }],
    [5, { kind: 'start-item', itemId: 'b' }],
    [9, { kind: 'start-item', itemId: 'a' }],
  )
  expect(newEnd(state, at(9))).toBe(at(9 + 0 + 6 + 15))
})

test('a parked item has no time any more and the end comes nearer', () => {
  const state = after([0, { kind: 'start' }], [1, { kind: 'park-item', itemId: 'c' }])
  expect(starts(state, 1)).toEqual([0, 5, null])
  expect(newEnd(state, at(1))).toBe(at(15))
})

test('a start is overdue two minutes after its time and no longer once started', () => {
  expect(startOverdue(after(), at(1.9))).toBe(false)
  expect(startOverdue(after(), at(2))).toBe(true)
  expect(startOverdue(after([3, { kind: 'start' }]), at(5))).toBe(false)
})

test('a session is overdue fifteen minutes after its planned end, until it is closed', () => {
  const close: Move = { kind: 'close', artefacts: ['actions'], reasonForNone: null }
  expect(sessionOverdue(after([0, { kind: 'start' }]), at(44))).toBe(false)
  expect(sessionOverdue(after([0, { kind: 'start' }]), at(45))).toBe(true)
  expect(sessionOverdue(after([0, { kind: 'start' }], [40, close]), at(90))).toBe(false)
  expect(newEnd(after([0, { kind: 'start' }], [40, close]), at(90))).toBe(at(40))
})
