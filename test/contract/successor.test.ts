import { expect, test } from 'vitest'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { successorOf } from '#src/domain/rituals/successor.ts'
import { sessionKey } from '#src/domain/session/session-key.ts'
import { threadOfJoinUrl } from '#src/domain/session/thread.ts'
import { ask } from '#src/graph/asking.ts'
import { calendarView } from '#src/graph/calendar/events.ts'
import { seriesMaster } from '#src/graph/calendar/series.ts'
import { carryRow } from '#src/records/carry-over/carry-row.ts'
import { sessionKind } from '#src/records/kinds/session-kind.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { createOnce, findByKey } from '#src/records/lists/create-once.ts'
import { updateRecord } from '#src/records/lists/update-record.ts'
import { loadCouncil } from '#src/records/stores/find-councils.ts'
import { activeRitualsCall } from '#src/records/stores/ritual-store.ts'
import { ensureSession } from '#src/records/stores/session-store.ts'
import { claimSuccessor } from '#src/records/stores/successor-store.ts'
import { groupIdOf } from '#src/sandbox/seed/groups.ts'
import { idOf, people } from '#src/sandbox/seed/people.ts'
import { siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import { makeSuccessor, type SuccessorOutcome } from '#src/surfaces/calendar/make-successor.ts'
import { findSession } from '#src/surfaces/wiring/find-session.ts'
import type { OpenedSession } from '#src/surfaces/wiring/opened-session.ts'
import { bePage } from '../support/bare-page.ts'
import { seededCompany } from '../support/seeded-company.ts'
import { signedIn } from '../support/signed-in.ts'

const dayMs = 86_400_000
const iso = (ms: number) => new Date(ms).toISOString()
/** Tom, who organizes the weekly review, is not in the team any more. */
const team = new Set(people.map((each) => idOf(each.alias)).filter((each) => each !== idOf('tom')))

async function leftSeries() {
  const company = await seededCompany()
  const site = siteOfGroup(company.tenant.world, groupIdOf('council'))
  if (site === undefined) throw new Error('The council has no site.')
  const graph = company.graphOf('ana')
  const found = await loadCouncil(graph, site.id)
  if (!found.ok) throw new Error(found.reason)
  const { council } = found
  const rituals = async () => {
    const asked = activeRitualsCall(site.id)
    return asked.read({ ok: true, answer: await graph.send(asked.call) })
  }
  const [seen] = await rituals()
  if (seen === undefined || seen.series === null) throw new Error('The council has no series.')
  const personOf = (alias: string, thread = '', nowMs = company.nowMs) =>
    signedIn(alias, { chatId: thread }, company.graphOf(alias), nowMs)
  const planned = (alias: string, transactionId: string) => {
    const organizer = { id: idOf(alias), name: alias }
    const told = successorOf(seen, { rituals: [seen], organizer, transactionId, nowMs: company.nowMs })
    if (!told.ok) throw new Error(told.reason)
    return told
  }
  const press = (alias: string, transactionId = `by-${alias}`): Promise<SuccessorOutcome> =>
    makeSuccessor(personOf(alias), council, {
      seen,
      successor: planned(alias, transactionId).successor,
      team,
    })
  const kept = async (): Promise<Ritual> => {
    const [now] = await rituals()
    if (now === undefined) throw new Error('The series is gone.')
    return now
  }
  /** Series of that name in somebody's calendar, by thread. */
  const threadsOf = async (alias: string) => {
    const view = calendarView(iso(company.nowMs + dayMs), iso(company.nowMs + 40 * dayMs))
    const { entries } = await ask(company.graphOf(alias), view)
    const named = entries.filter((each) => each.subject === seen.name)
    return new Set(named.map((each) => threadOfJoinUrl(each.joinUrl ?? '')))
  }
  return {
    company,
    council,
    siteId: site.id,
    seen,
    oldThread: seen.series.thread,
    personOf,
    planned,
    press,
    kept,
    threadsOf,
  }
}

test('the series goes on under its key, in the calendar of who pressed, without an invitation to who left', async () => {
  const { company, seen, oldThread, press, kept, threadsOf } = await leftSeries()
  const made = await press('ana')
  expect(made).toMatchObject({ ok: true })
  const now = await kept()
  expect(now).toMatchObject({
    key: seen.key,
    organizer: { id: idOf('ana') },
    formerThreads: [oldThread],
    cadence: seen.cadence,
    template: seen.template,
    roles: seen.roles,
    audience: seen.audience,
  })
  expect(now.series?.thread).not.toBe(oldThread)
  expect(now.firstDay > iso(company.nowMs).slice(0, 10)).toBe(true)
  expect(await threadsOf('ben')).toEqual(new Set([oldThread, now.series?.thread]))
  const view = calendarView(iso(company.nowMs + dayMs), iso(company.nowMs + 20 * dayMs))
  const { entries } = await ask(company.graphOf('ana'), view)
  const one = entries.find((each) => threadOfJoinUrl(each.joinUrl ?? '') === now.series?.thread)
  const master = await ask(company.graphOf('ana'), seriesMaster(one?.seriesMasterId ?? ''))
  const mails = master.attendees.map((each) => each.mail.toLowerCase())
  expect(mails).toContain('ben@alderfinch.example')
  expect(mails).not.toContain('tom@alderfinch.example')
  expect(mails).not.toContain('ana@alderfinch.example')
})

test('pressing again, also after the answer was lost on the way, makes no second series', async () => {
  const { company, siteId, seen, planned, press, kept, threadsOf } = await leftSeries()
  // The row was kept; the page ended before it made anything in the calendar.
  await claimSuccessor(company.graphOf('ana'), siteId, seen, planned('ana', 'first').successor)
  expect((await kept()).series).toBe(null)
  const outcomes = [await press('ana', 'second'), await press('ana', 'third')]
  expect(outcomes).toMatchObject([{ ok: true }, { ok: true }])
  expect(await kept()).toMatchObject({ transactionId: 'first' })
  expect((await threadsOf('ana')).size).toBe(2)
})

test('of two who press at once one makes the series, and the other is told who', async () => {
  const { press, kept, threadsOf } = await leftSeries()
  const outcomes = await Promise.all([press('ana'), press('ben')])
  expect(outcomes.filter((each) => each.ok)).toHaveLength(1)
  const winner = (await kept()).organizer.name
  expect(outcomes.find((each) => !each.ok)).toMatchObject({ reason: 'taken', name: winner })
  for (const alias of ['ana', 'ben']) expect((await threadsOf(alias)).size).toBe(2)
})

test('what the old series left comes into the first session of the new one, once, however late it was closed', async () => {
  const { company, siteId, oldThread, personOf, planned, press, kept } = await leftSeries()
  const { graphOf, nowMs } = company
  const { startMs } = planned('ana', 'x')
  await press('ana')
  const thread = (await kept()).series?.thread ?? ''
  // Closed only now: whoever publishes still has the old series in the calendar, and its next meeting is the same hour.
  const replaced = sessionKey(oldThread, iso(startMs), startMs)
  bePage(`?site=${encodeURIComponent(siteId)}`)
  const asked = await findSession(personOf('ana', oldThread))
  if (asked.kind !== 'opened') throw new Error(asked.kind)
  const { sessionKey: last, startMs: lastMs } = asked.session
  asked.session.live.stop()
  await company.quiet()
  const identity = { sessionKey: last, thread: oldThread, title: 'Weekly', startMs: lastMs, eventUid: '' }
  const record = await ensureSession(graphOf('ana'), siteId, identity)
  await updateRecord(graphOf('ana'), siteId, sessionKind, record, () => ({ phase: 'published' as const }))
  const leave = (fromSession: string, toSession: string | null, name: string) =>
    createOnce(
      graphOf('ana'),
      siteId,
      sessionLogKind,
      carryRow({
        fromSession,
        toSession,
        thread: oldThread,
        items: [{ id: name, title: name, kind: 'discuss', minutes: 5, lead: { kind: 'facilitator' } }],
        atMs: nowMs,
        by: idOf('ana'),
        byName: 'Ana',
      }),
    )
  await leave(last, replaced, 'Left for the old meeting')
  company.pass(startMs - nowMs)
  const opened: OpenedSession[] = []
  const costs: number[] = []
  for (const alias of ['ben', 'layla', 'finn']) {
    const before = company.sent()
    const found = await findSession(personOf(alias, thread, startMs))
    costs.push(company.sent() - before)
    if (found.kind !== 'opened') throw new Error(found.kind)
    await company.quiet()
    opened.push(found.session)
    // Later still: the new series has been opened already.
    if (alias === 'ben') await leave(`${oldThread}|2026-01-05T09:00:00Z`, null, 'Left for whichever is next')
  }
  bePage('')
  // One round trip more than a session of a series that follows none, where there is nothing to bring on.
  expect(costs[2]).toBe(3)
  const [first, ...later] = opened.map((each) =>
    each.live
      .snapshot()
      .state.items.map(({ title }) => title)
      .filter((title) => title.startsWith('Left for')),
  )
  expect(first).toEqual(['Left for the old meeting'])
  for (const titles of later)
    expect(titles.toSorted()).toEqual(['Left for the old meeting', 'Left for whichever is next'])
  for (const session of opened) {
    expect(session.thread).toBe(thread)
    expect(session.sessions.map((each) => each.clientKey)).toContain(last)
    expect(session.lastActions.length).toBeGreaterThan(0)
    session.live.stop()
  }
  const row = await findByKey(graphOf('ana'), siteId, sessionLogKind, `carry/${last}`)
  expect(row?.reading.ok && row.reading.record.session).toBe(opened[0]?.sessionKey)
})
