import { expect, test } from 'vitest'
import { instantOf, wallClock } from './zoned-time.ts'
import { proposeTimes, type Invitee } from './propose-times.ts'

const at = (iso: string) => instantOf(iso.slice(0, 10), iso.slice(11, 16), 'UTC')
const said = (ms = 0) => Object.values(wallClock(ms, 'UTC')).join(' ')
const person = (name: string, over: Partial<Invitee> = {}): Invitee => ({
  personId: name,
  name,
  zone: 'Europe/Berlin',
  decides: false,
  busy: [],
  ...over,
})
const propose = (people: readonly Invitee[], over: Partial<Parameters<typeof proposeTimes>[0]> = {}) =>
  proposeTimes({
    days: ['2027-03-26', '2027-03-27', '2027-03-28', '2027-03-29'],
    zone: 'Europe/Berlin',
    minutes: 60,
    people,
    closed: [{ day: '2027-03-26', name: 'Good Friday' }],
    restDays: [6, 7],
    nowMs: at('2027-03-20T00:00:00Z'),
    count: 3,
    ...over,
  })

test('closed days and weekends are not proposed, and the best time is the first at which all come within their day', () => {
  const [first] = propose([person('Ana'), person('Ben')])
  // Summer time has begun the day before.
  expect(said(first?.startMs)).toBe('2027-03-29 06:00')
  expect(first).toMatchObject({ free: ['Ana', 'Ben'], hasQuorum: true, outside: [] })
})

test('who sits outside their day is named with their own clock, and as few as possible do', () => {
  const [first] = propose([
    person('Ana'),
    person('Ken', { zone: 'Asia/Tokyo' }),
    person('Lu', { zone: 'America/Lima' }),
  ])
  expect(first?.outside.length).toBe(1)
  const [early] = propose([person('Ken', { zone: 'America/Lima' })], { count: 1 })
  expect(early?.outside).toEqual([])
  expect(propose([person('Ken', { zone: 'Pacific/Auckland' })], { count: 1 })[0]?.outside).toEqual([])
})

test('more who can come beats a decision maker, who beats convenience; a calendar that is not known counts for nothing', () => {
  const busy = [{ fromMs: at('2027-03-29T05:00:00Z'), toMs: at('2027-03-29T12:00:00Z') }]
  const [first] = propose([
    person('Ana', { busy, decides: true }),
    person('Ben'),
    person('Guest', { busy: null }),
  ])
  expect(said(first?.startMs)).toBe('2027-03-29 12:00')
  expect(first).toMatchObject({ free: ['Ana', 'Ben'], unknown: ['Guest'], hasDecider: true, hasQuorum: true })
  const all = propose([
    person('Ana', { busy: [{ fromMs: 0, toMs: at('2030-01-01T00:00:00Z') }] }),
    person('Ben'),
  ])
  expect(all[0]).toMatchObject({ busy: ['Ana'], hasQuorum: false, hasDecider: false })
})
