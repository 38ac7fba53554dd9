import { expect, test } from 'vitest'
import { comingDays } from '#src/domain/facilitation/coming-days.ts'
import { turnsCalendar } from '#src/domain/facilitation/turns-calendar.ts'
import type { Cadence } from '#src/domain/rituals/cadence.ts'
import { councilCalendar } from '#src/domain/rituals/council-calendar.ts'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { chooseSession } from '#src/features/open-session/choose-session.ts'
import { meetingOf } from '#src/features/open-session/meeting.ts'
import { eventsOf, followCalendar } from '#src/graph/calendar/calendar-changes.ts'
import { calendarView } from '#src/graph/calendar/events.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { loadCouncil } from '#src/records/stores/find-councils.ts'
import { groupIdOf } from '#src/sandbox/seed/groups.ts'
import { idOf } from '#src/sandbox/seed/people.ts'
import { siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import { occurrencesOf } from '#src/surfaces/calendar/seen-series.ts'
import { makeSeries, moveSession } from '#src/surfaces/calendar/series-desk.ts'
import { knownSession } from '#src/surfaces/session-view/rotation-facts.ts'
import { seededCompany } from '../support/seeded-company.ts'
import { signedIn } from '../support/signed-in.ts'

// New York's clock changes on 14 March 2027 and Berlin's on 28 March; Kolkata's never does.
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'] as const
const span = { from: '2027-01-01T00:00:00Z', to: '2027-07-01T00:00:00Z' }
const closed = [
  { day: '2027-02-08', name: 'Stocktaking' },
  { day: '2027-03-25', name: 'Maundy Thursday' },
  { day: '2027-03-29', name: 'Easter Monday' },
]
interface Rhythm {
  readonly name: string
  readonly cadence: Cadence
  readonly time: string
  /** Where its sessions stand in the end, on the clock of its own zone. */
  readonly days: readonly string[]
}
const rhythms: readonly Rhythm[] = [
  {
    name: 'second Monday',
    cadence: { kind: 'monthly', every: 1, on: { by: 'weekday', nth: 'second', weekday: 1 } },
    time: '09:00',
    days: ['2027-01-11', '2027-02-05', '2027-03-08', '2027-04-12', '2027-05-10', '2027-06-14'],
  },
  {
    name: 'every six weeks',
    cadence: { kind: 'weekly', every: 6, days: [1] },
    // Of Berlin’s and Kolkata’s it is still Sunday in New York.
    time: '02:15',
    days: ['2027-01-04', '2027-02-15', '2027-03-26', '2027-05-10', '2027-06-21'],
  },
  {
    name: 'last Thursday of the quarter',
    cadence: { kind: 'quarterly', month: 3, on: { by: 'weekday', nth: 'last', weekday: 4 } },
    time: '17:30',
    days: ['2027-03-24', '2027-06-24'],
  },
]

/** What a clock on the wall of that zone shows, as the platform has it; the product asks another library. */
function clockIn(timeZone: string, ms: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(ms)
}

test('a quarter in three zones stands at the hour of its own zone for everybody, also where a closed day moved it', async () => {
  const company = await seededCompany()
  const site = siteOfGroup(company.tenant.world, groupIdOf('council'))
  const read = site && (await loadCouncil(company.graphOf('ana'), site.id))
  if (!read?.ok) throw new Error('The company has no council.')
  const { council } = read
  const organizer = signedIn('ana', {}, company.graphOf('ana'), company.nowMs)
  const rituals: Ritual[] = []
  for (const zone of zones)
    for (const { name, cadence, time } of rhythms) {
      const ritual: Ritual = {
        key: `${zone}/${name}`,
        name: `${name} in ${zone}`,
        template: '',
        cadence,
        time,
        zone,
        minutes: 45,
        firstDay: '2027-01-01',
        until: null,
        audience: { who: 'people', ids: [idOf('ben'), idOf('layla')] },
        roles: [],
        restDays: [6, 7],
        onClosedDay: 'before',
        organizer: { id: idOf('ana'), name: 'Ana' },
        transactionId: `quarter-${zone}-${name}`,
        series: null,
        formerThreads: [],
        state: 'active',
      }
      const made = await makeSeries(organizer, council, ritual, '')
      if (!made.ok) throw new Error(made.reason)
      rituals.push({ ...ritual, series: made.done })
    }
  const threads = new Set(rituals.map((each) => each.series?.thread ?? ''))
  const rowsOf = async (alias: string) => {
    const calendar = await followCalendar(company.graphOf(alias), span, null, () => false)
    return councilCalendar({
      rituals,
      closed,
      sessions: [],
      seen: occurrencesOf(eventsOf(calendar), threads),
      names: new Map(),
      from: '2027-01-01',
      to: '2027-06-30',
      nowMs: company.nowMs,
    })
  }

  const before = await rowsOf('ana')
  // A day that the plan has and the calendar has not would be a row of its own, without a key; and the other way.
  expect(before.filter((each) => each.sessionKey === null)).toEqual([])
  expect(before).toHaveLength(zones.length * rhythms.flatMap((each) => each.days).length)
  const toMove = before.filter((each) => each.gaps.includes('closed-day'))
  expect(toMove).toHaveLength(zones.length * closed.length)
  for (const row of toMove) {
    const ritual = rituals.find((each) => each.key === row.ritualKey)
    const startMs = row.closed?.toMs ?? 0
    const moved = await moveSession(organizer, {
      eventId: row.eventId ?? '',
      seenStartMs: row.startMs,
      startMs,
      endMs: startMs + (row.endMs - row.startMs),
      zone: ritual?.zone ?? '',
    })
    expect(moved).toMatchObject({ ok: true })
  }

  for (const alias of ['ana', 'ben', 'layla']) {
    const rows = await rowsOf(alias)
    const events = await askEveryPage(company.graphOf(alias), calendarView(span.from, span.to))
    const meetings = events.map(meetingOf).filter((each) => each !== null)
    for (const ritual of rituals) {
      const { zone, time } = ritual
      const own = rows.filter((each) => each.ritualKey === ritual.key)
      const rhythm = rhythms.find((each) => ritual.key.endsWith(each.name))
      expect([alias, ritual.key, ...own.map((each) => clockIn(zone, each.startMs))]).toEqual([
        alias,
        ritual.key,
        ...(rhythm?.days.map((day) => `${day} ${time}`) ?? []),
      ])
      expect(own.filter((each) => each.longerMinutes !== 0 || each.gaps.includes('closed-day'))).toEqual([])

      // What the panel of that meeting opens a minute after its start is the calendar's session, moved or not.
      const thread = ritual.series?.thread ?? ''
      for (const row of own) {
        const choice = chooseSession(meetings, [], thread, row.startMs + 60_000)
        expect(choice).toMatchObject({ kind: 'session', sessionKey: row.sessionKey })
        const original = new Date(row.movedFromMs ?? row.startMs).toISOString().replace('.000Z', 'Z')
        expect(row.sessionKey).toBe(`${thread}|${original}`)
      }

      const ofSeries = meetings.filter((each) => each.thread === thread)
      const days = comingDays({
        known: ofSeries.map((each) => knownSession({ timeZone: zone }, each)),
        today: '2027-01-01',
        count: own.length,
      })
      const file = turnsCalendar({
        name: '',
        turns: days.map((each) => ({ ...each, uid: each.day, summary: '', description: '' })),
        nowMs: company.nowMs,
      })
      const said = (of: string) => [...file.matchAll(new RegExp(`^${of}:(.+)\r$`, 'gm'))].map(([, at]) => at)
      const basic = (ms: number) => new Date(ms).toISOString().replaceAll(/[-:]|\.000/g, '')
      expect(said('DTSTART')).toEqual(own.map((each) => basic(each.startMs)))
      expect(said('DTEND')).toEqual(own.map((each) => basic(each.endMs)))
      expect(said('UID')).toEqual(rhythm?.days)
    }
  }
})
