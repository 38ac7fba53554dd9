import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSandbox, type ServedSandbox } from './served-sandbox.ts'

let sandbox: ServedSandbox
beforeAll(async () => {
  sandbox = await serveSandbox()
}, 60_000)
afterAll(() => sandbox.close())

function post(path: string, body: unknown): Promise<Response> {
  return fetch(`http://localhost:${sandbox.port}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function token(faults: boolean): Promise<string> {
  const answer = await post('/sandbox/token', { user: 'tom', scopes: ['User.Read'], faults })
  return String(Object(await answer.json())['access_token'])
}

/** Statuses of some requests in a row; 0 for a line that broke. */
async function statuses(bearer: string, count: number): Promise<number[]> {
  const found: number[] = []
  for (let n = 0; n < count; n++) {
    const headers = { Authorization: `Bearer ${bearer}` }
    const answer = await fetch(`http://localhost:${sandbox.port}/graph/v1.0/me`, { headers }).catch(
      () => null,
    )
    await answer?.text().catch(() => '')
    found.push(answer?.status ?? 0)
  }
  return found
}

test('the switches’ faults strike a token that asks for them, the same for the same seed, and spare the others', async () => {
  const [struck, spared] = [await token(true), await token(false)]
  const storm = { throttled: 0.3, unavailable: 0.2, brokenLine: 0.2, seed: 7 }
  await post('/sandbox/switches', storm)
  const first = await statuses(struck, 20)
  expect(new Set(first)).toEqual(new Set([0, 200, 429, 503]))
  await post('/sandbox/switches', storm)
  expect(await statuses(struck, 20)).toEqual(first)
  await post('/sandbox/switches', { ...storm, seed: 8 })
  expect(await statuses(struck, 20)).not.toEqual(first)
  expect(new Set(await statuses(spared, 10))).toEqual(new Set([200]))
  await post('/sandbox/switches', { throttled: 0, unavailable: 0, brokenLine: 0, seed: null })
  expect(new Set(await statuses(struck, 10))).toEqual(new Set([200]))
})

test('an answer is lost after the work was done, and the work is there', async () => {
  const struck = await token(true)
  await post('/sandbox/switches', { loseNextWrites: 1 })
  const lost = await fetch(`http://localhost:${sandbox.port}/graph/v1.0/me`, {
    method: 'PATCH',
    headers: { Authorization: `Bearer ${await writer()}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ mobilePhone: '+49 30 5550109' }),
  }).catch(() => null)
  expect(lost).toBeNull()
  const headers = { Authorization: `Bearer ${struck}` }
  const me = await fetch(`http://localhost:${sandbox.port}/graph/v1.0/me`, { headers })
  expect(Object(await me.json())['mobilePhone']).toBe('+49 30 5550109')
})

async function writer(): Promise<string> {
  const answer = await post('/sandbox/token', { user: 'tom', scopes: ['User.ReadWrite'], faults: true })
  return String(Object(await answer.json())['access_token'])
}
