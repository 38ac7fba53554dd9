import { expect, test } from 'vitest'
import { ask } from '../asking.ts'
import { json, refusal, testGraph } from '../request/test-graph.ts'
import { calendarView } from './events.ts'
import { putOnInvite, takeOffInvite } from './put-on-invite.ts'

const JOIN = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_AbC%40thread.v2/0?context=%7b%7d'
const event = (over: Record<string, unknown> = {}) => ({
  id: 'e1',
  type: 'occurrence',
  start: { dateTime: '2026-11-23T09:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-23T10:00:00.0000000', timeZone: 'UTC' },
  isOnlineMeeting: true,
  isOrganizer: true,
  onlineMeeting: { joinUrl: JOIN },
  body: { contentType: 'html', content: '<p>old</p><a>join</a>' },
  ...over,
})

test('times come as UTC instants in one form, and an occurrence that never moved has its start as its original', async () => {
  const moved = event({ id: 'e2', type: 'exception', originalStart: '2026-11-22T09:00:00Z' })
  const { graph, sent } = testGraph(() => json(200, { value: [event(), moved, { broken: true }] }))
  const page = await ask(graph, calendarView('2026-11-22T21:00:00Z', '2026-11-23T21:00:00Z'))
  expect(page.entries.map(({ start, originalStart, kind }) => ({ start, originalStart, kind }))).toEqual([
    { start: '2026-11-23T09:00:00.000Z', originalStart: '2026-11-23T09:00:00.000Z', kind: 'occurrence' },
    { start: '2026-11-23T09:00:00.000Z', originalStart: '2026-11-22T09:00:00.000Z', kind: 'exception' },
  ])
  expect(decodeURIComponent(sent[0]?.path ?? '')).toMatch(/isOnlineMeeting,onlineMeeting/)
  expect(sent[0]?.path).not.toMatch(/filter/)
  expect(sent[0]?.headers.get('Prefer')).toBe('outlook.timezone="UTC", IdType="ImmutableId"')
})

test('the block is written into the whole body, and the meeting is compared before and after', async () => {
  const { graph, sent } = testGraph((one) =>
    json(200, event(one.method === 'PATCH' ? { onlineMeeting: null } : {})),
  )
  const put = await putOnInvite(
    graph,
    'e1',
    (html) => ({ ok: true, html: html.replace('old', 'new') }),
    'html',
  )
  expect(put).toEqual({
    ok: false,
    reason: 'join-link-changed',
    before: { body: '<p>old</p><a>join</a>', format: 'html' },
  })
  expect(sent[1]?.body).toEqual({ body: { contentType: 'html', content: '<p>new</p><a>join</a>' } })
})

test('what somebody writes into the invite meanwhile stays, and the agenda stands beside it', async () => {
  let html = '<p>old</p><a>join</a>'
  let version = 1
  const { graph } = testGraph((one) => {
    if (one.method === 'GET') {
      const answer = json(200, event({ '@odata.etag': `W/"${version}"`, body: { content: html } }))
      // In Outlook, between our read and our write.
      if (version === 1) html = html.replace('</p>', '</p><p>Bring the figures</p>')
      version = 2
      return answer
    }
    if (one.headers.get('If-Match') !== `W/"${version}"`) return refusal(412, 'ErrorIrresolvableConflict')
    html = (one.body as { body: { content: string } }).body.content
    return json(200, event({ body: { content: html } }))
  })
  const put = await putOnInvite(
    graph,
    'e1',
    (before) => ({ ok: true, html: before.replace('old', 'new') }),
    'html',
  )
  expect(put).toEqual({
    ok: true,
    changed: true,
    written: {
      before: '<p>old</p><p>Bring the figures</p><a>join</a>',
      after: '<p>new</p><p>Bring the figures</p><a>join</a>',
      format: 'html',
    },
  })
  expect(html).toBe('<p>new</p><p>Bring the figures</p><a>join</a>')
})

test('what was written is taken back once, and never over somebody’s later words', async () => {
  let html = '<p>new</p>'
  const { graph, sent } = testGraph((one) => {
    if (one.method === 'PATCH') html = (one.body as { body: { content: string } }).body.content
    return json(200, event({ '@odata.etag': 'W/"7"', body: { content: html } }))
  })
  const written = { before: '<p>old</p>', after: '<p>new</p>', format: 'html' as const }
  expect(await takeOffInvite(graph, 'e1', written)).toEqual({ ok: true })
  expect(html).toBe('<p>old</p>')
  expect(sent.at(-1)?.headers.get('If-Match')).toBe('W/"7"')
  expect(await takeOffInvite(graph, 'e1', written)).toEqual({ ok: true })
  html = '<p>new</p><p>Bring the figures</p>'
  expect(await takeOffInvite(graph, 'e1', written)).toEqual({ ok: false, reason: 'changed-since' })
  expect(sent.filter((each) => each.method === 'PATCH')).toHaveLength(1)
})

test('an invite that never stands still is given up instead of asked for ever', async () => {
  const { graph, sent } = testGraph((one) =>
    one.method === 'GET' ? json(200, event()) : refusal(412, 'ErrorIrresolvableConflict'),
  )
  const put = putOnInvite(graph, 'e1', (before) => ({ ok: true, html: `${before}!` }), 'html')
  await expect(put).rejects.toMatchObject({ name: 'Stale' })
  expect(sent.filter((each) => each.method === 'PATCH')).toHaveLength(4)
})

test('nothing is written for an attendee, for an unknown join block, or where nothing changes', async () => {
  const { graph, sent } = testGraph((one) => json(200, event({ isOrganizer: !one.path.includes('theirs') })))
  expect(await putOnInvite(graph, 'theirs', () => ({ ok: true, html: 'x' }), 'html')).toEqual({
    ok: false,
    reason: 'not-organizer',
  })
  expect(await putOnInvite(graph, 'e1', () => ({ ok: false, reason: 'why' }), 'html')).toEqual({
    ok: false,
    reason: 'why',
  })
  expect(await putOnInvite(graph, 'e1', (html) => ({ ok: true, html }), 'html')).toEqual({
    ok: true,
    changed: false,
    written: null,
  })
  expect(sent.every((each) => each.method === 'GET')).toBe(true)
})
