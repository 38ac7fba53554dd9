import { expect, test } from 'vitest'
import { LightAbortController } from './light-abort.ts'
import { LightHeaders } from './light-headers.ts'
import { LightBlob, LightRequest, LightResponse } from './light-messages.ts'
import { realPlatform } from './use-light-platform.ts'

const light = {
  AbortController: LightAbortController,
  Blob: LightBlob,
  Headers: LightHeaders,
  Request: LightRequest,
  Response: LightResponse,
}
const platform = realPlatform
const address = 'http://graph.localhost/graph/v1.0/me?$select=id'

/** What our code asks of each, on the one and on the other; equal as a whole or the stand-ins lie. */
async function seenOn(on: typeof light | typeof platform): Promise<unknown> {
  const headers = new on.Headers({ 'If-Match': 'x', Prefer: 'a' })
  headers.set('PREFER', 'b')
  headers.set('accept', 'c')
  headers.delete('Accept')
  const listed: string[] = []
  headers.forEach((value: string, name: string) => listed.push(`${name}: ${value}`))
  const bare = new on.Request(address)
  const posted = new on.Request(address, { method: 'POST', body: 'grüße', headers: { 'X-A': '1' } })
  const put = new on.Request(address, {
    method: 'PUT',
    body: new on.Blob([new Uint8Array([1, 2, 3])]),
  } as never)
  const answer = new on.Response('{"a":1}', { status: 201, headers: { 'Content-Type': 'application/json' } })
  const empty = new on.Response(null, { status: 204 })
  const plain = new on.Response('text')
  const bytes = new on.Response(new Uint8Array([7, 8]))
  const ending = new on.AbortController()
  const told: string[] = []
  ending.signal.addEventListener('abort', () => told.push('first'))
  const gone = () => told.push('gone')
  ending.signal.addEventListener('abort', gone)
  ending.signal.removeEventListener('abort', gone)
  const before = ending.signal.aborted
  ending.abort()
  ending.abort(new Error('again'))
  const reason: unknown = ending.signal.reason
  const given = new on.AbortController()
  given.abort('why')
  return {
    headers: [headers.get('if-match'), headers.get('Prefer'), headers.get('none'), headers.has('accept')],
    listed,
    spread: [...new on.Headers([...headers] as [string, string][])],
    copied: new on.Headers(headers as never).get('prefer'),
    bare: [bare.method, bare.url, bare.body === null, bare.signal.aborted, await bare.text()],
    posted: [
      posted.method,
      posted.headers.get('x-a'),
      posted.headers.get('content-type'),
      await posted.text(),
    ],
    put: [...new Uint8Array(await put.arrayBuffer())],
    blob: on.Blob.name,
    answer: [answer.status, answer.ok, answer.headers.get('content-type'), await answer.text()],
    empty: [empty.status, empty.body, await empty.text()],
    plain: [plain.status, plain.headers.get('content-type')],
    bytes: [...new Uint8Array(await bytes.arrayBuffer())],
    ended: [before, ending.signal.aborted, told, reason instanceof Error && reason.name, given.signal.reason],
    thrown: await Promise.resolve()
      .then(() => given.signal.throwIfAborted())
      .catch((trouble: unknown) => trouble),
  }
}

test('the light platform does what the real one does, for everything that a simulated request asks of it', async () => {
  expect(await seenOn(light)).toEqual(await seenOn(platform))
})
