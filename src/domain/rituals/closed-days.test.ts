import { expect, test } from 'vitest'
import { closedSpans, daysToClose, fateOfDay } from './closed-days.ts'

const closed = [
  { day: '2026-12-25', name: 'Christmas' },
  { day: '2026-12-24', name: 'Christmas Eve' },
]
const rest = { restDays: [6, 7], onClosedDay: 'after' } as const
const alone = { before: null, after: null }

test('a closed day is moved over all closed days beside it, or left out, or kept, as the series says', () => {
  const fate = (day: string, onClosedDay: 'keep' | 'skip' | 'before' | 'after') =>
    fateOfDay(day, closed, { ...rest, onClosedDay }, alone)
  expect(fate('2026-12-25', 'after')).toEqual({ kind: 'moved', to: '2026-12-28', why: 'Christmas' })
  expect(fate('2026-12-25', 'before')).toEqual({ kind: 'moved', to: '2026-12-23', why: 'Christmas' })
  expect(fate('2026-12-24', 'skip')).toEqual({ kind: 'skipped', why: 'Christmas Eve' })
  expect(fate('2026-12-26', 'keep')).toEqual({ kind: 'kept', why: null })
  expect(fate('2026-12-23', 'skip')).toEqual({ kind: 'open' })
})

test('a session is never moved onto or over its neighbour, nor for more than six days', () => {
  expect(fateOfDay('2026-12-25', closed, rest, { before: null, after: '2026-12-28' }).kind).toBe('no-room')
  const shut = Array.from({ length: 12 }, (_, each) => ({
    day: `2027-01-${String(each + 4).padStart(2, '0')}`,
    name: 'Shutdown',
  }))
  expect(fateOfDay('2027-01-04', shut, rest, alone)).toEqual({ kind: 'no-room', why: 'Shutdown' })
})

test('days of one name that follow each other are one span, and a gap or another name ends it', () => {
  const day = (on: string, name = 'Winter') => ({ day: on, name, key: `closed/${on}` })
  const spans = closedSpans([
    day('2026-12-24'),
    day('2026-12-25'),
    day('2026-12-27'),
    day('2026-12-28', 'Stocktaking'),
  ])
  expect(spans.map((each) => [each.from, each.to, each.name, each.days.length])).toEqual([
    ['2026-12-24', '2026-12-25', 'Winter', 2],
    ['2026-12-27', '2026-12-27', 'Winter', 1],
    ['2026-12-28', '2026-12-28', 'Stocktaking', 1],
  ])
})

test('a span is closed day by day, over a new year too, without what is closed already', () => {
  expect(daysToClose('2026-12-30', '2027-01-02', [{ day: '2027-01-01', name: 'New Year' }])).toEqual([
    '2026-12-30',
    '2026-12-31',
    '2027-01-02',
  ])
  expect(daysToClose('2026-12-30', '2026-12-29', [])).toBeNull()
  expect(daysToClose('2026-12-30', '2028-01-02', [])).toBeNull()
  expect(daysToClose('', '2026-12-30', [])).toBeNull()
})
