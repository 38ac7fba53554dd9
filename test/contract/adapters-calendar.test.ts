import { expect, test } from 'vitest'
import { ask, askAll } from '#src/graph/asking.ts'
import { eventExtension, putEventExtension } from '#src/graph/calendar/event-extension.ts'
import { putBlock, removeBlock } from '#src/domain/publish/put-block.ts'
import { threadOfJoinUrl } from '#src/domain/session/thread.ts'
import { inviteMore } from '#src/graph/calendar/appointment.ts'
import { calendarView, eventBody } from '#src/graph/calendar/events.ts'
import { keptAsText } from '#src/graph/calendar/kept-as-text.ts'
import { meetingChat } from '#src/graph/calendar/meeting-chat.ts'
import { putOnInvite, takeOffInvite } from '#src/graph/calendar/put-on-invite.ts'
import { readSchedule } from '#src/graph/calendar/schedule.ts'
import { AccessDenied, NotFound } from '#src/graph/failures.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { BEN, CHO } from '#src/sandbox/tenant/test-tenant.ts'
import { agenda } from '../simulation/invite-case.ts'
import { councilGraph } from './adapters-graph.ts'

/** Ana's weekly council at nine in Berlin, Ben invited, from the day of the test on. */
async function withSeries() {
  const council = councilGraph()
  const told = await council.ask('POST', '/me/events', {
    body: {
      subject: 'Weekly council',
      body: { contentType: 'HTML', content: '<p>Welcome</p>' },
      start: { dateTime: '2026-11-23T09:00:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2026-11-23T10:00:00', timeZone: 'Europe/Berlin' },
      attendees: [{ emailAddress: { address: 'ben@weft.test', name: 'Ben' }, type: 'required' }],
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
        range: { type: 'numbered', startDate: '2026-11-23', numberOfOccurrences: 4 },
      },
    },
  })
  expect(told.status).toBe(201)
  const span = calendarView('2026-11-23T00:00:00Z', '2026-12-31T00:00:00Z')
  const events = await askEveryPage(council.graph, span)
  const [first] = events
  if (first === undefined) throw new Error('no occurrence')
  return { ...council, span, events, first }
}

test('every occurrence comes with its own start and the series’ one thread', async () => {
  const { events, graph, graphOf, span } = await withSeries()
  expect(events.map((each) => each.start)).toEqual([
    '2026-11-23T08:00:00.000Z',
    '2026-11-30T08:00:00.000Z',
    '2026-12-07T08:00:00.000Z',
    '2026-12-14T08:00:00.000Z',
  ])
  expect(events.every((each) => each.originalStart === each.start && each.isOrganizer)).toBe(true)
  const threads = new Set(events.map((each) => threadOfJoinUrl(each.joinUrl ?? '')))
  const [thread] = threads
  expect([threads.size, thread]).toEqual([1, expect.stringMatching(/^19:meeting_.+@thread\.v2$/)])
  const bens = await askEveryPage(graphOf(BEN), span)
  expect(bens.map((each) => each.iCalUId)).toEqual(events.map((each) => each.iCalUId))
  expect(bens[0]).toMatchObject({ isOrganizer: false })
  expect(bens[0]?.id).not.toBe(events[0]?.id)
  const chat = await ask(graph, meetingChat(thread ?? ''))
  expect(threadOfJoinUrl(chat.joinUrl ?? '')).toBe(thread)
})

test('the agenda reaches the others through the organizer, and the meeting lives', async () => {
  const { graph, graphOf, first, span } = await withSeries()
  const put = await putOnInvite(graph, first.id, (html) => ({
    ok: true,
    html: html.replace('<p>Welcome</p>', '<p>Agenda</p>'),
  }))
  expect(put).toMatchObject({ ok: true, changed: true })
  const [bens] = await askEveryPage(graphOf(BEN), span)
  const seen = await ask(graphOf(BEN), eventBody(bens?.id ?? ''))
  expect(seen.html).toContain('Agenda')
  expect(seen.joinUrl).toBe(first.joinUrl)
  expect(await putOnInvite(graphOf(BEN), seen.id, () => ({ ok: true, html: '<p>mine</p>' }))).toEqual({
    ok: false,
    reason: 'not-organizer',
  })
})

test('an agenda is taken off again where nobody wrote since, and the meeting lives', async () => {
  const { graph, first } = await withSeries()
  const before = await ask(graph, eventBody(first.id))
  const put = await putOnInvite(graph, first.id, (html) => ({
    ok: true,
    html: html.replace('<p>Welcome</p>', '<p>Agenda</p>'),
  }))
  if (!put.ok || !put.changed || put.written === null) throw new Error('The agenda was not put on.')
  expect(await takeOffInvite(graph, first.id, put.written)).toEqual({ ok: true })
  const after = await ask(graph, eventBody(first.id))
  expect([after.html, after.joinUrl]).toEqual([before.html, before.joinUrl])
})

test('a body that is kept as plain text is read and written as text, and taken back as text', async () => {
  const { graph, first, span, ask: asked } = await withSeries()
  expect(await ask(graph, keptAsText(first.id))).toBe(false)
  const { html: text } = await ask(graph, eventBody(first.id, 'text'))
  await asked('PATCH', `/me/events/${first.id}`, { body: { body: { contentType: 'text', content: text } } })
  expect(await ask(graph, keptAsText(first.id))).toBe(true)
  const formats: string[] = []
  const put = await putOnInvite(graph, first.id, (body, _event, format) => {
    formats.push(format)
    return { ok: true, html: `Agenda & <more>\r\n${body}` }
  })
  expect([formats, put]).toMatchObject([['text'], { ok: true, written: { format: 'text' } }])
  expect(await ask(graph, keptAsText(first.id))).toBe(true)
  const now = await ask(graph, eventBody(first.id, 'text'))
  expect(now.html).toContain('Agenda & <more>')
  expect(now.joinUrl).toBe(first.joinUrl)
  if (!put.ok || put.written === null) throw new Error('The agenda was not put on.')
  expect(await takeOffInvite(graph, first.id, put.written)).toEqual({ ok: true })
  expect((await ask(graph, eventBody(first.id, 'text'))).html).not.toContain('Agenda')
  // The other occurrences are what they were.
  const [, next] = await askEveryPage(graph, span)
  expect(await ask(graph, keptAsText(next?.id ?? ''))).toBe(false)
})

test('where the mailbox does not say how it keeps a body, it is written as HTML', async () => {
  const { graph, first, tenant } = await withSeries()
  tenant.settings.faults = ({ path }) =>
    path.includes('singleValueExtendedProperties')
      ? { failure: { kind: 'refusal', status: 403, code: 'ErrorAccessDenied' } }
      : undefined
  const put = await putOnInvite(graph, first.id, (body) => ({
    ok: true,
    html: body.replace('<p>Welcome</p>', '<p>Agenda</p>'),
  }))
  expect(put).toMatchObject({ ok: true, written: { format: 'html' } })
})

test('a body without its join block is told together with what to write back', async () => {
  const { graph, first } = await withSeries()
  const before = await ask(graph, eventBody(first.id))
  expect(await putOnInvite(graph, first.id, () => ({ ok: true, html: '<p>Only me</p>' }))).toEqual({
    ok: false,
    reason: 'join-link-changed',
    before: { body: before.html, format: 'html' },
  })
})

test('what is kept at an event is found again, in this mailbox alone', async () => {
  const { graph, graphOf, first, span } = await withSeries()
  await expect(ask(graph, eventExtension(first.id))).rejects.toBeInstanceOf(NotFound)
  await ask(graph, putEventExtension(first.id, '{"v":1}', true))
  await ask(graph, putEventExtension(first.id, '{"v":2}', false))
  expect(await ask(graph, eventExtension(first.id))).toBe('{"v":2}')
  const [bens] = await askEveryPage(graphOf(BEN), span)
  await expect(ask(graphOf(BEN), eventExtension(bens?.id ?? ''))).rejects.toBeInstanceOf(NotFound)
})

test('a view, a chat and an event travel in one request', async () => {
  const { graph, first, span, requests } = await withSeries()
  requests.length = 0
  const thread = threadOfJoinUrl(first.joinUrl ?? '') ?? ''
  const [view, chat, body] = await askAll(graph, [span, meetingChat(thread), eventBody(first.id)])
  expect([view.ok, chat.ok, body.ok]).toEqual([true, true, true])
  expect(new Set(requests.map((each) => each.batchId)).size).toBe(1)
})

test('when people are taken is read for those whose calendar answers, and says nothing of the others', async () => {
  const { graph, ask: say } = await withSeries()
  await say('POST', '/me/events', {
    body: {
      subject: 'Holiday',
      showAs: 'oof',
      start: { dateTime: '2026-11-26T00:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-11-27T00:00:00', timeZone: 'UTC' },
    },
  })
  const people = ['Ana@weft.test', 'nobody@weft.test', ...Array.from({ length: 20 }, () => 'ben@weft.test')]
  const known = await readSchedule(graph, people, Date.UTC(2026, 10, 23), Date.UTC(2026, 11, 1))
  expect(known.get('ana@weft.test')).toEqual([
    { fromMs: Date.UTC(2026, 10, 23, 8), toMs: Date.UTC(2026, 10, 23, 9), state: 'busy' },
    { fromMs: Date.UTC(2026, 10, 26), toMs: Date.UTC(2026, 10, 27), state: 'oof' },
    { fromMs: Date.UTC(2026, 10, 30, 8), toMs: Date.UTC(2026, 10, 30, 9), state: 'busy' },
  ])
  expect(known.has('ben@weft.test')).toBe(true)
  expect(known.has('nobody@weft.test')).toBe(false)
})

test('a delegate puts the agenda on the invite in the owner’s calendar; whoever only looks changes nothing', async () => {
  const { graph, graphOf, first, ask: asked } = await withSeries()
  const share = (address: string, role: string) =>
    asked('POST', '/me/calendar/calendarPermissions', { body: { emailAddress: { address }, role } })
  await share('ben@weft.test', 'delegateWithoutPrivateEventAccess')
  await share('cho@weft.test', 'read')
  const at = { id: first.id, owner: 'ana@weft.test' }
  const agenda = (html: string) => ({ ok: true, html: html.replace('Welcome', 'Agenda') }) as const
  await expect(putOnInvite(graphOf(CHO), at, agenda)).rejects.toBeInstanceOf(AccessDenied)
  expect((await ask(graph, eventBody(first.id))).html).toContain('Welcome')

  const put = await putOnInvite(graphOf(BEN), at, agenda)
  expect(put).toMatchObject({ ok: true, changed: true })
  const now = await ask(graph, eventBody(first.id))
  expect(now.html).toContain('Agenda')
  expect(now.joinUrl).toBe(first.joinUrl)
  // Everybody who is invited sees it: it is the organizer's own event that changed.
  const [bens] = await askEveryPage(
    graphOf(BEN),
    calendarView('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z'),
  )
  expect((await ask(graphOf(BEN), eventBody(bens?.id ?? ''))).html).toContain('Agenda')

  if (!put.ok || put.written === null) throw new Error('not written')
  expect(await takeOffInvite(graphOf(BEN), at, put.written)).toEqual({ ok: true })
  expect(await inviteMore(graphOf(BEN), at, [{ mail: 'cho@weft.test', name: 'Cho' }])).toBe(true)
  expect((await ask(graph, eventBody(first.id))).attendees.map((each) => each.mail)).toContain(
    'cho@weft.test',
  )
})

test('fifty agendas, one after the other, leave one agenda, the words of the person and the way to join', async () => {
  const { graph, graphOf, first } = await withSeries()
  const before = await ask(graph, eventBody(first.id))
  let sizes: readonly number[] = []
  for (let round = 1; round <= 50; round += 1) {
    const block = agenda(`Agenda number ${String(round).padStart(2, '0')}`)
    const put = await putOnInvite(graph, first.id, (html, event) => putBlock(html, block, event.joinUrl))
    expect(put, `round ${round}`).toMatchObject({ ok: true, changed: true })
    sizes = [...sizes, (await ask(graph, eventBody(first.id))).html.length]
  }
  const after = await ask(graph, eventBody(first.id))
  expect(after.html.match(/Agenda number \d\d/g)).toEqual(['Agenda number 50'])
  // Nothing gathers from one to the next.
  expect(new Set(sizes).size).toBe(1)
  expect(after.html).toContain('Welcome')
  expect([after.joinUrl, after.isOnlineMeeting]).toEqual([before.joinUrl, true])
  const [bens] = await askEveryPage(
    graphOf(BEN),
    calendarView('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z'),
  )
  expect((await ask(graphOf(BEN), eventBody(bens?.id ?? ''))).html).toContain('Agenda number 50')

  const off = await putOnInvite(graph, first.id, (html, event) => removeBlock(html, event.joinUrl))
  expect(off).toMatchObject({ ok: true, changed: true })
  expect((await ask(graph, eventBody(first.id))).html).toBe(before.html)
})
