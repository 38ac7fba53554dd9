import { expect, test } from 'vitest'
import { recurrenceOf, readRecurrence } from '#src/domain/rituals/patterned-recurrence.ts'
import { threadOfJoinUrl } from '#src/domain/session/thread.ts'
import { ask } from '#src/graph/asking.ts'
import { eventsOf, followCalendar, type FollowedCalendar } from '#src/graph/calendar/calendar-changes.ts'
import { cancelEvent } from '#src/graph/calendar/cancel-event.ts'
import { readSchedule } from '#src/graph/calendar/schedule.ts'
import { readWorkingZones } from '#src/graph/calendar/working-zones.ts'
import { changeEvent, createSeries, seriesMaster, type NewSeries } from '#src/graph/calendar/series.ts'
import { GraphFailure, Refused, Stale } from '#src/graph/failures.ts'
import { seededFaults } from '#src/sandbox/tenant/fault.ts'
import { BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { expireCalendarDeltas } from '#src/sandbox/tenant/calendar/view-delta.ts'
import { councilGraph } from './adapters-graph.ts'

const span = { from: '2026-11-23T00:00:00Z', to: '2027-03-31T00:00:00Z' }
const SEEDS = 16

function secondMondays(): NewSeries {
  const sent = recurrenceOf({
    cadence: { kind: 'monthly', every: 1, on: { by: 'weekday', nth: 'second', weekday: 1 } },
    time: '09:00',
    zone: 'Europe/Berlin',
    minutes: 60,
    firstDay: '2026-11-23',
    until: null,
  })
  if (!sent.ok) throw new Error(sent.reason)
  return {
    subject: 'Monthly council',
    html: '<p>Welcome</p>',
    start: { dateTime: `${sent.first}T09:00:00`, timeZone: 'Europe/Berlin' },
    end: { dateTime: `${sent.first}T10:00:00`, timeZone: 'Europe/Berlin' },
    recurrence: sent.recurrence,
    attendees: [{ mail: 'ben@weft.test', name: 'Ben' }],
    transactionId: 'weft-1',
  }
}

const follow = (graph: Parameters<typeof followCalendar>[0], before: FollowedCalendar | null = null) =>
  followCalendar(graph, span, before, (html) => html.includes('Agenda'))
const startsOf = (calendar: FollowedCalendar) =>
  eventsOf(calendar).flatMap((each) => (each.kind === 'master' ? [] : [each.start]))

test('a series is a Teams meeting in everybody’s calendar, each in its own mailbox, and reads back as it was planned', async () => {
  const { graph, graphOf } = councilGraph()
  const made = await ask(graph, createSeries(secondMondays()))
  expect(made).toMatchObject({ kind: 'master', isOrganizer: true, zone: 'Europe/Berlin' })
  expect(threadOfJoinUrl(made.joinUrl ?? '')).toMatch(/^19:meeting_/)
  expect(made.recurrence && readRecurrence(made.recurrence)).toMatchObject({
    ok: true,
    value: { cadence: { kind: 'monthly', every: 1, on: { nth: 'second', weekday: 1 } }, until: null },
  })
  const bens = await follow(graphOf(BEN))
  expect(startsOf(bens)).toEqual([
    '2026-12-14T08:00:00.000Z',
    '2027-01-11T08:00:00.000Z',
    '2027-02-08T08:00:00.000Z',
    '2027-03-08T08:00:00.000Z',
  ])
  expect(new Set(eventsOf(bens).map((each) => each.joinUrl))).toEqual(new Set([made.joinUrl]))
  expect(eventsOf(bens).some((each) => each.id === made.id)).toBe(false)
})

test('whatever becomes of the answer, making the series again makes no second one', async () => {
  let unknown = 0
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { graph, tenant } = councilGraph()
    let state = seed
    const random = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
      return state / 0x7fffffff
    }
    const rates = {
      throttled: 0.2,
      unavailable: 0.1,
      gatewayTimeoutAfterDone: 0.3,
      dropBefore: 0.1,
      dropAfterDone: 0.3,
      expiredToken: 0.05,
    }
    tenant.settings.faults = seededFaults(random, rates)
    // As a person would: press until it says that it is done.
    for (let press = 0; press < 6; press += 1) {
      const told = await ask(graph, createSeries(secondMondays())).then(
        () => 'made' as const,
        (failure: unknown) => failure,
      )
      if (told === 'made') break
      if (told instanceof GraphFailure && told.effect !== 'not-done') unknown += 1
    }
    tenant.settings.faults = undefined
    await ask(graph, createSeries(secondMondays()))
    const masters = eventsOf(await follow(graph)).filter((each) => each.kind === 'master')
    expect([seed, masters.length]).toEqual([seed, 1])
  }
  expect(unknown).toBeGreaterThan(0)
})

test('what people do in Outlook is told since the last look: moved, cancelled, agenda put on', async () => {
  const { graph, graphOf } = councilGraph()
  const made = await ask(graph, createSeries(secondMondays()))
  const first = await follow(graphOf(BEN))
  const own = await follow(graph)
  const [december, january] = eventsOf(own).filter((each) => each.kind !== 'master')
  if (december === undefined || january === undefined) throw new Error('no occurrences')
  const day = await ask(graph, seriesMaster(december.id))
  const moved = await ask(
    graph,
    changeEvent(
      december.id,
      {
        start: { dateTime: '2026-12-15T11:00:00', timeZone: 'Europe/Berlin' },
        end: { dateTime: '2026-12-15T12:30:00', timeZone: 'Europe/Berlin' },
      },
      day.eTag,
    ),
  )
  expect(moved).toMatchObject({ kind: 'exception', originalStart: '2026-12-14T08:00:00.000Z' })
  await ask(graph, cancelEvent(january.id, 'Nobody is there'))
  const again = await follow(graphOf(BEN), first)
  expect(again.deltaLink).not.toBe(first.deltaLink)
  const seen = eventsOf(again).filter((each) => each.kind !== 'master')
  expect(
    seen.map(({ start, originalStart, isCancelled }) => [start, originalStart, isCancelled]).slice(0, 2),
  ).toEqual([
    ['2026-12-15T10:00:00.000Z', '2026-12-14T08:00:00.000Z', false],
    ['2027-01-11T08:00:00.000Z', '2027-01-11T08:00:00.000Z', true],
  ])
  expect(seen.every((each) => each.joinUrl === made.joinUrl || each.isCancelled)).toBe(true)
  // A change by somebody who saw an older version is refused, and one over the neighbour as well.
  await expect(ask(graph, changeEvent(december.id, { subject: 'Old' }, day.eTag))).rejects.toBeInstanceOf(
    Stale,
  )
  const far = { dateTime: '2027-02-09T11:00:00', timeZone: 'Europe/Berlin' }
  await expect(ask(graph, changeEvent(december.id, { start: far, end: far }, null))).rejects.toBeInstanceOf(
    Refused,
  )
})

test('a cursor that has grown too old begins anew, and the calendar is whole again', async () => {
  const { graph, tenant } = councilGraph()
  await ask(graph, createSeries(secondMondays()))
  const first = await follow(graph)
  expireCalendarDeltas(tenant.world)
  expect(startsOf(await follow(graph, first))).toEqual(startsOf(first))
})

test('an occurrence that says nothing of itself has its master’s words, and a body is looked at once', async () => {
  const { graph } = councilGraph()
  const row = (over: object) => ({
    id: 'o',
    seriesMasterId: 'm',
    type: 'occurrence',
    start: { dateTime: '2026-12-14T08:00:00.0000000' },
    end: { dateTime: '2026-12-14T09:00:00.0000000' },
    ...over,
  })
  const poor = {
    ...graph,
    send: () =>
      Promise.resolve({
        status: 200,
        headers: {},
        body: {
          '@odata.deltaLink': 'x',
          value: [
            row({
              id: 'm',
              seriesMasterId: null,
              type: 'seriesMaster',
              subject: 'Council',
              isOrganizer: true,
              body: { content: '<p>Agenda</p>' },
              onlineMeeting: { joinUrl: 'https://join' },
            }),
            row({}),
            { id: 'gone', '@removed': { reason: 'deleted' } },
            'nonsense',
          ],
        },
      }),
  }
  const [, occurrence] = eventsOf(await follow(poor))
  expect(occurrence).toMatchObject({
    subject: 'Council',
    joinUrl: 'https://join',
    isOrganizer: true,
    kind: 'occurrence',
    marked: true,
  })
})

test('busy and out of office are told by address, more than a question holds in several, and a stranger as not known', async () => {
  const { graph, requests } = councilGraph()
  await ask(graph, createSeries(secondMondays()))
  requests.length = 0
  const others = Array.from({ length: 24 }, (_, each) => `nobody${each}@elsewhere.test`)
  const told = await readSchedule(
    graph,
    ['ben@weft.test', ...others],
    Date.UTC(2026, 11, 1),
    Date.UTC(2027, 0, 20),
  )
  // Who has not answered yet is tentative.
  expect(told.get('ben@weft.test')?.map((each) => each.state)).toEqual(['tentative', 'tentative'])
  expect(told.has('nobody3@elsewhere.test')).toBe(false)
  expect(new Set(requests.map((each) => each.batchId)).size).toBe(1)
  const own = await readSchedule(graph, ['ana@weft.test'], Date.UTC(2026, 11, 1), Date.UTC(2026, 11, 31))
  expect(own.get('ana@weft.test')).toEqual([
    { fromMs: Date.UTC(2026, 11, 14, 8), toMs: Date.UTC(2026, 11, 14, 9), state: 'busy' },
  ])
  const zones = await readWorkingZones(graph, ['ana@weft.test', ...others], '2026-12-01')
  expect(Intl.supportedValuesOf('timeZone')).toContain(zones.get('ana@weft.test'))
  expect(zones.size).toBe(1)
})
