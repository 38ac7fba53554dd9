import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { signedIn } from '#test/support/signed-in.ts'
import type { SessionFinding } from '../wiring/find-session.ts'
import { seeFirst } from './see-first.ts'

/** A visit whose session comes when it comes, and what its way to Microsoft 365 says. */
function aVisit(finding: Promise<SessionFinding>) {
  let reach = (_reached: boolean) => undefined as void
  let waits = (_untilMs: number | null) => undefined as void
  const graph: GraphClient = {
    base: '',
    send: () => Promise.reject(new Error('asked')),
    sendAll: () => Promise.reject(new Error('asked')),
    onReach(listener) {
      reach = listener
      return () => undefined
    },
    onWaiting(listener) {
      waits = listener
      return () => undefined
    },
  }
  const person = signedIn('ana', { chatId: 'thread' }, graph, 0)
  const shown: string[] = []
  let over = false
  const seen = seeFirst(
    {
      connection: Promise.resolve(person),
      person: Promise.resolve(person),
      finding,
      pageThere: new Promise(() => undefined),
    },
    (sight) => {
      shown.push(sight.title)
      return Promise.resolve()
    },
  ).then(() => (over = true))
  const ended = async () => {
    await vi.advanceTimersByTimeAsync(100)
    return over
  }
  return { seen, shown, ended, reach: (it: boolean) => reach(it), waits: (it: number | null) => waits(it) }
}
const never = new Promise<SessionFinding>(() => undefined)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('addEventListener', () => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a visit with something to ask, or that failed, is the page’s at once', async () => {
  const asking = aVisit(Promise.resolve({ kind: 'no-council', thread: 'thread' }))
  expect(await asking.ended()).toBe(true)
  const failed = aVisit(Promise.reject(new Error('no token')))
  expect(await failed.ended()).toBe(true)
  expect([...asking.shown, ...failed.shown]).toEqual([])
})

test('the page comes when the way is gone or has to wait, because it can say so', async () => {
  const unreached = aVisit(never)
  expect(await unreached.ended()).toBe(false)
  unreached.reach(true)
  unreached.waits(null)
  expect(await unreached.ended()).toBe(false)
  unreached.reach(false)
  expect(await unreached.ended()).toBe(true)
  const throttled = aVisit(never)
  expect(await throttled.ended()).toBe(false)
  throttled.waits(5_000)
  expect(await throttled.ended()).toBe(true)
  vi.stubGlobal('navigator', { onLine: false })
  expect(await aVisit(never).ended()).toBe(true)
})

test('the page comes after fifteen seconds whatever is still missing', async () => {
  const visit = aVisit(never)
  await vi.advanceTimersByTimeAsync(14_000)
  expect(await visit.ended()).toBe(false)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await visit.ended()).toBe(true)
})
