import { expect, test } from 'vitest'
import { weeklyRitual } from '#test/support/weekly-ritual.ts'
import { councilCalendar, type KnownSession, type SeenOccurrence } from './council-calendar.ts'
import type { Ritual } from './ritual.ts'
import { instantOf, wallClock } from './zoned-time.ts'
import { seriesNews, type SeenSeries } from './series-news.ts'

const thread = '19:meeting_a@thread.v2'
const ritual = weeklyRitual({
  name: 'Weekly review',
  template: 'weekly-review',
  firstDay: '2026-12-07',
  restDays: [6, 7],
  onClosedDay: 'after',
  series: { iCalUId: 'u', thread, joinUrl: 'https://join' },
})
const at = (iso: string) => instantOf(iso.slice(0, 10), iso.slice(11, 16), 'UTC')
const minute = 60_000

function seen(originalIso: string, over: Partial<SeenOccurrence> = {}): SeenOccurrence {
  const originalMs = at(originalIso)
  return {
    eventId: `e${originalIso}`,
    thread,
    sessionKey: `${thread}|${originalIso}`,
    subject: 'Weekly review',
    startMs: originalMs,
    endMs: originalMs + 45 * minute,
    originalMs,
    isCancelled: false,
    isOrganizer: true,
    organizer: 'Tom',
    hasAgenda: false,
    ...over,
  }
}
function known(originalIso: string, over: Partial<KnownSession> = {}): KnownSession {
  return {
    sessionKey: `${thread}|${originalIso}`,
    thread,
    title: 'Review',
    startMs: at(originalIso),
    plannedMinutes: 45,
    phase: 'planned',
    facilitator: 'Ana',
    minutes: 'none',
    ...over,
  }
}
const calendar = (
  occurrences: readonly SeenOccurrence[],
  sessions: readonly KnownSession[] = [],
  more: { rituals?: readonly Ritual[]; nowMs?: number } = {},
) =>
  councilCalendar({
    rituals: more.rituals ?? [ritual],
    closed: [{ day: '2026-12-28', name: 'Shutdown' }],
    sessions,
    seen: occurrences,
    names: new Map([['p', 'Chloe']]),
    from: '2026-12-01',
    to: '2027-01-10',
    nowMs: more.nowMs ?? at('2026-12-10T12:00:00Z'),
  })

test('a session says how far it is, and a near one what it lacks', () => {
  const rows = calendar(
    [
      seen('2026-12-07T08:00:00Z'),
      seen('2026-12-14T08:00:00Z', { hasAgenda: true }),
      seen('2026-12-21T08:00:00Z'),
      seen('2026-12-28T08:00:00Z'),
      seen('2027-01-04T08:00:00Z'),
    ],
    [known('2026-12-07T08:00:00Z', { phase: 'published' }), known('2026-12-14T08:00:00Z')],
  )
  expect(rows.map(({ state, gaps }) => [state, gaps])).toEqual([
    ['published', []],
    ['on-invite', []],
    ['planned', ['no-agenda', 'no-facilitator']],
    ['planned', ['closed-day']],
    ['planned', []],
  ])
  expect(rows[3]?.closed).toEqual({ why: 'Shutdown', toMs: at('2026-12-29T08:00:00Z'), skip: false })
})

test('what people did in Outlook is said: moved, longer, cancelled, removed', () => {
  const moved = seen('2026-12-14T08:00:00Z', {
    startMs: at('2026-12-15T10:00:00Z'),
    endMs: at('2026-12-15T11:30:00Z'),
  })
  const rows = calendar([
    moved,
    seen('2026-12-21T08:00:00Z', { isCancelled: true }),
    seen('2027-01-04T08:00:00Z'),
  ])
  expect(rows.map(({ state, movedFromMs, longerMinutes }) => [state, movedFromMs, longerMinutes])).toEqual([
    ['planned', at('2026-12-14T08:00:00Z'), 45],
    ['cancelled', null, 0],
    // It is not there any more, and was not moved.
    ['cancelled', null, 0],
    ['planned', null, 0],
  ])
  expect(rows[2]).toMatchObject({ key: `r|${at('2026-12-28T08:00:00Z')}`, eventId: null })
})

test('a series that the reader’s calendar does not hold is shown as planned, once, and only what is to come', () => {
  const [next, ...others] = calendar([], [known('2026-12-07T08:00:00Z', { phase: 'published' })])
  expect(next).toMatchObject({ state: 'published' })
  expect(others.map((each) => wallClock(each.startMs, 'UTC').day)).toEqual([
    '2026-12-14',
    '2026-12-21',
    '2026-12-28',
    '2027-01-04',
  ])
  expect(others.every((each) => each.gaps.includes('not-in-my-calendar') && each.state === 'planned')).toBe(
    true,
  )
  expect(calendar([], [], { rituals: [{ ...ritual, state: 'ended' }] })).toEqual([])
  expect(calendar([], [], { rituals: [{ ...ritual, zone: 'Europe/Atlantis' }] })).toEqual([])
})

test('an occurrence that is not in a guest’s calendar may have been declined: it is not called cancelled', () => {
  const rows = calendar([seen('2026-12-14T08:00:00Z', { isOrganizer: false })])
  expect(rows.map((each) => each.state)).toEqual(['planned', 'planned', 'planned', 'planned'])
  expect(rows[1]?.gaps).toContain('not-in-my-calendar')
})

test('a facilitator who is always the same is named before anybody plans, and a series without one misses none', () => {
  const as = (roles: Ritual['roles']) =>
    calendar([seen('2026-12-14T08:00:00Z')], [], { rituals: [{ ...ritual, roles }] })[0]
  expect(as([{ role: 'facilitator', mode: 'fixed', personId: 'p' }])).toMatchObject({
    facilitator: 'Chloe',
    gaps: ['no-agenda'],
  })
  expect(as([{ role: 'facilitator', mode: 'none' }])).toMatchObject({ facilitator: '', gaps: ['no-agenda'] })
})

test('a meeting whose time passed without a session says so', () => {
  expect(calendar([seen('2026-12-07T08:00:00Z')])[0]).toMatchObject({ state: 'not-held' })
})

test('the calendar’s series is compared by its days, and every other difference has its name', () => {
  const same: SeenSeries = { name: 'Weekly review', organizer: 'Tom', schedule: ritual, isCancelled: false }
  const news = (over: Partial<SeenSeries>) =>
    seriesNews(ritual, { ...same, ...over }, '2026-12-10', '2028-01-01').map((each) => each.kind)
  expect(news({})).toEqual([])
  // Another first day, the same Mondays.
  expect(news({ schedule: { ...ritual, firstDay: '2026-11-30' } })).toEqual([])
  expect(news({ schedule: { ...ritual, cadence: { kind: 'weekly', every: 2, days: [1] } } })).toEqual([
    'rhythm',
  ])
  expect(news({ schedule: { ...ritual, time: '10:00', minutes: 60, until: '2027-06-30' } })).toEqual([
    'time',
    'length',
    'end',
  ])
  // Another name for the same clock is no other time; another clock is.
  expect(news({ schedule: { ...ritual, zone: 'Europe/Amsterdam' } })).toEqual([])
  expect(news({ schedule: { ...ritual, zone: 'Europe/Lisbon' } })).toEqual(['time'])
  expect(news({ name: 'Review', organizer: 'Ingrid' })).toEqual(['name', 'organizer'])
  expect(news({ schedule: null })).toEqual(['not-understood'])
  expect(news({ isCancelled: true, schedule: null })).toEqual(['cancelled'])
})

test('a session that was held says how its minutes stand, published or not', () => {
  const stateOf = (over: Partial<KnownSession>) =>
    calendar([seen('2026-12-07T08:00:00Z')], [known('2026-12-07T08:00:00Z', over)])[0]?.state
  expect(stateOf({ phase: 'closed', minutes: 'draft' })).toBe('held')
  expect(stateOf({ phase: 'published', minutes: 'in-review' })).toBe('published')
  expect(stateOf({ phase: 'published', minutes: 'confirmed' })).toBe('minutes-confirmed')
  expect(stateOf({ phase: 'published', minutes: 'changed' })).toBe('minutes-changed')
})

test('a series that follows keeps the old sessions and hides the old meetings that it has replaced', () => {
  const follows: Ritual = {
    ...ritual,
    firstDay: '2026-12-14',
    series: { iCalUId: 'v', thread: 'new', joinUrl: 'https://join' },
    formerThreads: [thread],
  }
  const rows = councilCalendar({
    rituals: [follows],
    closed: [],
    sessions: [
      known('2026-12-07T08:00:00Z', { phase: 'published' }),
      known('2026-12-21T08:00:00Z', { phase: 'planned' }),
    ],
    seen: [
      seen('2026-12-14T08:00:00Z'),
      seen('2026-12-14T08:00:00Z', { thread: 'new', sessionKey: 'new|1' }),
    ],
    names: new Map(),
    from: '2026-12-01',
    to: '2026-12-22',
    nowMs: at('2026-12-10T08:00:00Z'),
  })
  expect(rows.map((each) => [each.startMs, each.ritualKey, each.sessionKey])).toEqual([
    [at('2026-12-07T08:00:00Z'), 'r', `${thread}|2026-12-07T08:00:00Z`],
    [at('2026-12-14T08:00:00Z'), 'r', 'new|1'],
    [at('2026-12-21T08:00:00Z'), 'r', null],
  ])
})
