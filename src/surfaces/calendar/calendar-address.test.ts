import { expect, test } from 'vitest'
import { readCalendarAddress, seriesPlace, timesPlace } from './calendar-address.ts'

test('a place leads back to what it was made of', () => {
  expect(readCalendarAddress(seriesPlace('a/b c', 1_796_459_400_000))).toEqual({
    view: 'series',
    key: 'a/b c',
    startMs: 1_796_459_400_000,
  })
  expect(readCalendarAddress(seriesPlace(null, 5))).toEqual({ view: 'new', startMs: 5 })
  expect(readCalendarAddress(timesPlace('k', null))).toEqual({ view: 'times', key: 'k', minutes: null })
  expect(readCalendarAddress(timesPlace(null, 90))).toEqual({ view: 'times', key: null, minutes: 90 })
})

test('an event’s id keeps its slashes, and what leads nowhere is the sessions', () => {
  expect(readCalendarAddress('adopt/AAMk/b==')).toEqual({ view: 'adopted', masterId: 'AAMk/b==' })
  expect(readCalendarAddress('series/k/yesterday')).toEqual({ view: 'series', key: 'k', startMs: null })
  expect(readCalendarAddress('times')).toEqual({ view: 'sessions' })
})
