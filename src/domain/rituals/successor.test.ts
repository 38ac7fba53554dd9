import { expect, test } from 'vitest'
import { weeklyRitual } from '#test/support/weekly-ritual.ts'
import { isReplaced, organizerLeft, seriesByThread } from './former-threads.ts'
import type { Ritual } from './ritual.ts'
import { successorOf } from './successor.ts'
import { instantOf } from './zoned-time.ts'

const ritual = weeklyRitual({
  template: 'weekly-review',
  cadence: { kind: 'weekly', every: 2, days: [1, 3] },
  audience: { who: 'people', ids: ['a', 'b'] },
  roles: [{ role: 'facilitator', mode: 'rotating' }],
  restDays: [6, 7],
  onClosedDay: 'after',
})
const at = (day: string, time: string) => instantOf(day, time, 'Europe/Berlin')
const by = {
  rituals: [ritual],
  organizer: { id: 'ana', name: 'Ana' },
  transactionId: 'new',
  nowMs: at('2026-11-16', '08:00'),
}

test('a series goes on from its next session after today, in the same weeks, and remembers its thread', () => {
  const told = successorOf(ritual, by)
  // Every second week: of the 16th, which is today, and its Wednesday; then of the 30th.
  expect(told).toEqual({
    ok: true,
    startMs: at('2026-11-18', '09:00'),
    successor: {
      ...ritual,
      firstDay: '2026-11-18',
      organizer: { id: 'ana', name: 'Ana' },
      transactionId: 'new',
      series: null,
      formerThreads: ['one'],
    },
  })
  const later = successorOf(ritual, { ...by, nowMs: at('2026-11-18', '23:00') })
  expect(later).toMatchObject({ ok: true, successor: { firstDay: '2026-11-30' } })
})

test('who makes it again after another organizer left remembers all threads, and none where it had no series', () => {
  const again = { ...ritual, formerThreads: ['zero'] }
  expect(successorOf(again, by)).toMatchObject({ successor: { formerThreads: ['zero', 'one'] } })
  const unmade = { ...again, series: null }
  expect(successorOf(unmade, { ...by, rituals: [unmade, { ...unmade, key: 's' }] })).toMatchObject({
    successor: { formerThreads: ['zero'] },
  })
})

test('what has ended, has no rhythm or no session any more, or stands in the list twice is refused by its reason', () => {
  const reasonOf = (one: Partial<Ritual>, more: Partial<typeof by> = {}) => {
    const told = successorOf({ ...ritual, ...one }, { ...by, ...more })
    return told.ok ? null : told.reason
  }
  expect(reasonOf({ state: 'ended' })).toBe('ended')
  expect(reasonOf({ cadence: { kind: 'on-demand' } })).toBe('on-demand')
  expect(reasonOf({ zone: 'Nowhere/None' })).toBe('unknown-zone')
  expect(reasonOf({ until: '2026-11-16' })).toBe('no-session')
  expect(reasonOf({}, { rituals: [ritual, { ...ritual, key: 's' }] })).toBe('two-rows')
  expect(reasonOf({}, { rituals: [ritual, { ...ritual, key: 's', state: 'ended' }] })).toBe(null)
})

test('an organizer has left where the team is known and they are not in it', () => {
  expect(organizerLeft(ritual, new Set(['ana']))).toBe(true)
  expect(organizerLeft(ritual, new Set(['tom']))).toBe(false)
  expect(organizerLeft(ritual, null)).toBe(false)
  // An organizer from outside was never in it.
  expect(organizerLeft({ organizer: { id: '', name: 'Tom' } }, new Set(['ana']))).toBe(false)
})

test('old meetings from the first day of the series that follows on are replaced, what was before is not', () => {
  const told = successorOf(ritual, by)
  if (!told.ok) throw new Error(told.reason)
  const rituals = [told.successor]
  const replaced = (thread: string, day: string) =>
    isReplaced(rituals, { thread, startMs: at(day, '09:00') }, by.nowMs)
  expect(replaced('one', '2026-11-16')).toBe(false)
  expect(replaced('one', '2026-11-18')).toBe(true)
  expect(replaced('two', '2026-11-18')).toBe(false)
  expect(
    isReplaced(rituals, { thread: 'one', startMs: at('2026-11-18', '09:00') }, at('2026-11-19', '09:00')),
  ).toBe(false)
  expect(
    isReplaced(
      [{ ...told.successor, zone: 'Nowhere' }],
      { thread: 'one', startMs: at('2026-11-18', '09:00') },
      by.nowMs,
    ),
  ).toBe(true)
  expect(seriesByThread(rituals).get('one')?.key).toBe('r')
})
