import { expect, test } from 'vitest'
import { beginningAt, freshSeries, readDraft } from './series-draft.ts'

const fresh = { ...freshSeries('Europe/Berlin', '2026-11-28', 'Review') }
const at = { day: '2026-12-29', time: '11:30' }
const planned = (draft: typeof fresh) => {
  const read = readDraft(draft)
  return read.ok ? read.planned : null
}

test('a time that was found begins the series there, on its weekday', () => {
  expect(planned(beginningAt({ ...fresh, kind: 'weekly', days: ['1', '4'] }, at))).toMatchObject({
    cadence: { kind: 'weekly', days: [2] },
    time: '11:30',
    firstDay: '2026-12-29',
  })
  // The fifth Tuesday is the last: a month may have four.
  expect(planned(beginningAt(fresh, at))?.cadence).toMatchObject({
    on: { by: 'weekday', nth: 'last', weekday: 2 },
  })
  expect(planned(beginningAt({ ...fresh, by: 'day' }, at))?.cadence).toMatchObject({
    on: { by: 'day', day: 29 },
  })
})

test('of a quarter it takes the month inside of it', () => {
  const month = (kind: 'quarterly' | 'half-yearly' | 'yearly', day: string) =>
    beginningAt({ ...fresh, kind }, { ...at, day }).month
  expect(month('quarterly', '2027-02-02')).toBe('2')
  expect(month('quarterly', '2026-12-01')).toBe('3')
  expect(month('half-yearly', '2026-08-03')).toBe('2')
  expect(month('yearly', '2026-08-03')).toBe('8')
})
