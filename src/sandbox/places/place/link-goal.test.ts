import { expect, test } from 'vitest'
import { goalOf } from './link-goal.ts'

const context = encodeURIComponent(
  '{"subEntityId":"19:m@thread.v2|2026-11-21T08:30:00Z","channelId":"19:abc@thread.tacv2"}',
)

test('Weft’s own deep link leads to its tab in the channel, at the session', () => {
  const link = `https://teams.microsoft.com/l/entity/app/weft-k?webUrl=x&label=Council&context=${context}`
  expect(goalOf(link)).toEqual({
    kind: 'tab',
    channelId: '19:abc@thread.tacv2',
    part: '19:m@thread.v2|2026-11-21T08:30:00Z',
  })
})

test('a task, a file, a message and an appointment lead to what landed, anything else outside', () => {
  expect(goalOf('https://planner.cloud.microsoft/tenant/Home/Task/task')).toEqual({
    kind: 'landed',
    view: 'planner',
  })
  expect(goalOf('https://alderfinch.sharepoint.example/sites/c/m.html')).toEqual({
    kind: 'landed',
    view: 'files',
  })
  expect(goalOf('https://teams.microsoft.com/l/message/19:a@thread.tacv2/1')).toEqual({
    kind: 'landed',
    view: 'channel',
  })
  expect(goalOf('https://outlook.office365.com/owa/?itemid=1')).toEqual({ kind: 'landed', view: 'invite' })
  expect(goalOf('https://login.microsoftonline.com/t/v2.0/adminconsent?client_id=1')).toEqual({
    kind: 'approval',
  })
  for (const url of [
    'https://example.com/',
    'not an address',
    'https://teams.microsoft.com/l/entity/a/b?context=x',
  ])
    expect(goalOf(url), url).toEqual({ kind: 'outside' })
})
