import fc from 'fast-check'
import { expect, test } from 'vitest'
import { councilCalendar } from './council-calendar.ts'
import type { Cadence } from './cadence.ts'
import type { Ritual } from './ritual.ts'
import { instantOf } from './zoned-time.ts'

// The three clocks change on 14 March, 28 March and 4 April 2027, one of them the other way.
const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Sydney'] as const
const [from, to] = ['2027-03-01', '2027-05-31']
const nowMs = instantOf('2027-02-20', '12:00', 'UTC')

const formats = new Map(
  zones.map((timeZone) => [
    timeZone as string,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
)

/** Wall clock as the platform's own calendar has it, which the product's arithmetic does not use. */
function clockIn(zone: string, ms: number): { readonly day: string; readonly time: string } {
  const text = formats.get(zone)?.format(ms) ?? ''
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}

/** The first instant at which that zone's clock shows this; null where it never does. */
function firstShown(zone: string, day: string, time: string): number | null {
  const wall = instantOf(day, time, 'UTC')
  // These zones are whole hours away from UTC.
  for (let hours = 14; hours >= -12; hours -= 1) {
    const ms = wall - hours * 3_600_000
    const shown = clockIn(zone, ms)
    if (shown.day === day && shown.time === time) return ms
  }
  return null
}

const ritualIn = (zone: string, cadence: Cadence, time: string): Ritual => ({
  key: 'r',
  name: 'Review',
  template: '',
  cadence,
  time,
  zone,
  minutes: 45,
  firstDay: '2027-02-22',
  until: null,
  audience: { who: 'all' },
  roles: [],
  restDays: [],
  onClosedDay: 'keep',
  organizer: { id: 't', name: 'Tom' },
  transactionId: 'x',
  series: null,
  formerThreads: [],
  state: 'active',
})
const quarterOf = (ritual: Ritual) =>
  councilCalendar({
    rituals: [ritual],
    closed: [],
    sessions: [],
    seen: [],
    names: new Map(),
    from,
    to,
    nowMs,
  })

test('a weekly session of Berlin stands still there and moves on the others’ clocks between their changes', () => {
  const rows = quarterOf(ritualIn('Europe/Berlin', { kind: 'weekly', every: 1, days: [1] }, '15:00'))
  const hours = (zone: string) => [...new Set(rows.map((each) => clockIn(zone, each.startMs).time))]
  expect(rows).toHaveLength(14)
  expect(hours('Europe/Berlin')).toEqual(['15:00'])
  const seen = rows.slice(0, 7).map((each) => zones.map((zone) => clockIn(zone, each.startMs)))
  expect(
    seen.map(([york, berlin, sydney]) => [berlin?.day, york?.time, `${sydney?.day} ${sydney?.time}`]),
  ).toEqual([
    ['2027-03-01', '09:00', '2027-03-02 01:00'],
    ['2027-03-08', '09:00', '2027-03-09 01:00'],
    // New York's clock has changed.
    ['2027-03-15', '10:00', '2027-03-16 01:00'],
    ['2027-03-22', '10:00', '2027-03-23 01:00'],
    // Berlin's has, and the session falls on Sydney's midnight.
    ['2027-03-29', '09:00', '2027-03-30 00:00'],
    // Sydney's has gone back: it is the same Monday there.
    ['2027-04-05', '09:00', '2027-04-05 23:00'],
    ['2027-04-12', '09:00', '2027-04-12 23:00'],
  ])
})

const weekday = fc.integer({ min: 1, max: 7 })
const on = fc.record({
  by: fc.constant('weekday' as const),
  nth: fc.constantFrom('first', 'second', 'third', 'fourth', 'last' as const),
  weekday,
})
const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    every: fc.integer({ min: 1, max: 3 }),
    days: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }),
  }),
  fc.record({ kind: fc.constant('monthly' as const), every: fc.constant(1), on }),
  fc.record({ kind: fc.constant('quarterly' as const), month: fc.integer({ min: 1, max: 3 }), on }),
)
const time = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), quarter: fc.integer({ min: 0, max: 3 }) })
  .map(({ hour, quarter }) => `${String(hour).padStart(2, '0')}:${String(quarter * 15).padStart(2, '0')}`)

test('every session of a quarter stands at its hour in its own zone, once a day, and is as long as it is to be', () => {
  let changed = 0
  fc.assert(
    fc.property(cadence, time, fc.constantFrom(...zones), (rhythm, at, zone) => {
      const rows = quarterOf(ritualIn(zone, rhythm, at))
      const days = new Set<string>()
      for (const { startMs, endMs } of rows) {
        const shown = clockIn(zone, startMs)
        expect(endMs - startMs).toBe(45 * 60_000)
        expect(days.has(shown.day)).toBe(false)
        days.add(shown.day)
        const right = firstShown(zone, shown.day, at)
        // An hour that the clock leaves out moves on by that hour; nothing else moves.
        if (right === null) expect(startMs).toBe(firstShown(zone, shown.day, later(at)))
        else expect(startMs).toBe(right)
      }
      const offsets = new Set(rows.map((each) => offsetIn(zone, each.startMs)))
      if (offsets.size > 1) changed += 1
    }),
    { numRuns: 30, seed: 20_270_314 },
  )
  // Otherwise no quarter held a change of the clock.
  expect(changed).toBeGreaterThan(10)
})

const later = (at: string) => `${String(Number(at.slice(0, 2)) + 1).padStart(2, '0')}${at.slice(2)}`

function offsetIn(zone: string, ms: number): number {
  const { day, time: at } = clockIn(zone, ms)
  return instantOf(day, at, 'UTC') - ms
}
