import { expect, test } from 'vitest'
import { ask } from '../asking.ts'
import { json, refusal, testGraph } from '../request/test-graph.ts'
import { inviteMore, makeTeamsMeeting } from './appointment.ts'

const event = (over: Record<string, unknown> = {}) => ({
  id: 'e1',
  start: { dateTime: '2026-11-23T09:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-23T10:00:00.0000000', timeZone: 'UTC' },
  isOrganizer: true,
  '@odata.etag': 'W/"1"',
  attendees: [
    {
      type: 'optional',
      emailAddress: { address: 'Bo@x.example', name: 'Bo' },
      status: { response: 'accepted' },
    },
  ],
  ...over,
})
const people = [
  { mail: 'bo@x.example', name: 'Bo' },
  { mail: 'cy@x.example', name: 'Cy' },
]

test('who is invited stays as they are, and only who is missing is added', async () => {
  const { graph, sent } = testGraph(() => json(200, event()))
  expect(await inviteMore(graph, 'e1', people)).toBe(true)
  expect(sent[1]?.body).toEqual({
    attendees: [
      { emailAddress: { address: 'Bo@x.example', name: 'Bo' }, type: 'optional' },
      { emailAddress: { address: 'cy@x.example', name: 'Cy' }, type: 'required' },
    ],
  })
  expect(sent[1]?.headers.get('If-Match')).toBe('W/"1"')
})

test('nobody missing writes nothing, and neither does anybody but the organizer', async () => {
  const { graph, sent } = testGraph(() => json(200, event()))
  expect(await inviteMore(graph, 'e1', people.slice(0, 1))).toBe(true)
  const { graph: guest, sent: asked } = testGraph(() => json(200, event({ isOrganizer: false })))
  expect(await inviteMore(guest, 'e1', people)).toBe(false)
  expect([...sent, ...asked].every((each) => each.method === 'GET')).toBe(true)
})

test('an invite that somebody changes meanwhile is read again', async () => {
  let refused = false
  const { graph, sent } = testGraph((one) => {
    if (one.method === 'GET') return json(200, event({ '@odata.etag': refused ? 'W/"2"' : 'W/"1"' }))
    if (refused) return json(200, event())
    refused = true
    return refusal(412, 'ErrorIrresolvableConflict')
  })
  expect(await inviteMore(graph, 'e1', people)).toBe(true)
  expect(sent.at(-1)?.headers.get('If-Match')).toBe('W/"2"')
})

test('an appointment becomes a Teams meeting by its flag and its provider', async () => {
  const { graph, sent } = testGraph(() =>
    json(200, event({ isOnlineMeeting: true, onlineMeeting: { joinUrl: 'j' } })),
  )
  expect(await ask(graph, makeTeamsMeeting('e1'))).toMatchObject({ joinUrl: 'j' })
  expect(sent[0]?.body).toEqual({ isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' })
})
