import { expect, test } from 'vitest'
import { OnlyReads } from './failures.ts'
import type { GraphCall, GraphClient } from './graph-client.ts'
import { readOnlyGraph } from './read-only-graph.ts'

const call = (path: string, method: GraphCall['method'], repeat: GraphCall['repeat']): GraphCall => ({
  ...{ path, method, repeat, service: 'sharepoint', scopes: [] },
})
const read = call('/me', 'GET', 'read')
const search = call('/me/getSchedule', 'POST', 'read')
const write = call('/sites/1/lists/2/items?x=secret', 'POST', 'conditional')

function watched(): { readonly graph: GraphClient; readonly sent: string[] } {
  const sent: string[] = []
  const answer = (each: GraphCall) => {
    sent.push(each.path)
    return { status: 200, headers: {}, body: each.path }
  }
  const client: GraphClient = {
    base: 'https://graph.microsoft.com/v1.0',
    send: (each) => Promise.resolve(answer(each)),
    sendAll: (calls) => Promise.resolve(calls.map((each) => ({ ok: true, answer: answer(each) }))),
    onWaiting: () => () => undefined,
    onReach: () => () => undefined,
  }
  return { graph: readOnlyGraph(client), sent }
}

test('a call that would change something is refused before it is sent, alone and among others', async () => {
  const { graph, sent } = watched()
  await expect(graph.send(write)).rejects.toThrow(OnlyReads)
  const results = await graph.sendAll([read, write, search])
  expect(results.map((each) => (each.ok ? each.answer.body : each.failure.name))).toEqual([
    '/me',
    'OnlyReads',
    '/me/getSchedule',
  ])
  expect(sent).toEqual(['/me', '/me/getSchedule'])
})

test('reading goes through, whatever its method', async () => {
  const { graph, sent } = watched()
  await graph.send(search)
  await graph.send(read)
  expect(sent).toEqual(['/me/getSchedule', '/me'])
})
