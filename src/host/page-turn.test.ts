import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pageTurn } from './page-turn.ts'

interface Waiting {
  readonly come: (lock: object | null) => unknown
  readonly done: (value: unknown) => void
  readonly refuse: (cause: unknown) => void
}

/** Web Locks as one browser has them, exclusive ones only: a lock is held until what its callback answers resolves. */
function browserLocks() {
  const held = new Set<string>()
  const waiting = new Map<string, Waiting[]>()
  const asked: string[] = []

  function grant(name: string, { come, done }: Waiting) {
    held.add(name)
    void Promise.resolve(come({ name })).then((value) => {
      held.delete(name)
      const next = waiting.get(name)?.shift()
      if (next !== undefined) grant(name, next)
      done(value)
    })
  }

  async function request(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
    come: Waiting['come'],
  ): Promise<unknown> {
    asked.push(options.ifAvailable === true ? 'look' : 'wait')
    await Promise.resolve()
    if (held.has(name) && options.ifAvailable === true) return come(null)
    return new Promise((done, refuse) => {
      const one = { come, done, refuse }
      if (!held.has(name)) return grant(name, one)
      const queue = waiting.get(name) ?? []
      waiting.set(name, queue)
      queue.push(one)
      options.signal?.addEventListener('abort', () => {
        const place = queue.indexOf(one)
        if (place >= 0) queue.splice(place, 1)
        refuse(new DOMException('left', 'AbortError'))
      })
    })
  }
  return { request, asked, held }
}

let locks: ReturnType<typeof browserLocks>
beforeEach(() => {
  locks = browserLocks()
  vi.stubGlobal('navigator', { locks })
})
afterEach(() => void vi.unstubAllGlobals())

test('one page of several has the turn, and keeps it however often anybody asks', async () => {
  const [one, two] = [pageTurn('w'), pageTurn('w')]
  expect([await one.take(), await two.take()]).toEqual([true, false])
  expect([await two.take(), await one.take()]).toEqual([false, true])
  expect([one.isMine(), two.isMine()]).toEqual([true, false])
})

test('the turn comes to a page that asked in vain when the other leaves, and it is told once', async () => {
  const [one, two] = [pageTurn('w'), pageTurn('w')]
  await one.take()
  let told = 0
  two.onMine(() => (told += 1))
  await two.take()
  await two.take()
  expect(locks.asked.filter((each) => each === 'wait')).toHaveLength(1)
  one.leave()
  expect(one.isMine()).toBe(false)
  await vi.waitFor(() => expect(two.isMine()).toBe(true))
  expect(told).toBe(1)
})

test('a page that never asked is not given the turn', async () => {
  const [one, two] = [pageTurn('w'), pageTurn('w')]
  await one.take()
  one.leave()
  await vi.waitFor(() => expect(locks.held.size).toBe(0))
  expect(two.isMine()).toBe(false)
  expect(await two.take()).toBe(true)
})

test('a page that left while it waited lets the next one have it, and does not ask again', async () => {
  const [one, two, three] = [pageTurn('w'), pageTurn('w'), pageTurn('w')]
  await one.take()
  await two.take()
  await three.take()
  two.leave()
  one.leave()
  await vi.waitFor(() => expect(three.isMine()).toBe(true))
  expect(await two.take()).toBe(false)
  expect(two.isMine()).toBe(false)
})

test('a page that leaves while it asks does not end up holding the turn', async () => {
  const page = pageTurn('w')
  const asking = page.take()
  page.leave()
  expect(await asking).toBe(false)
  await vi.waitFor(() => expect(locks.held.size).toBe(0))
})

test('two names are two turns', async () => {
  expect([await pageTurn('ana').take(), await pageTurn('ben').take()]).toEqual([true, true])
})

test('who does not listen any more is not told', async () => {
  const [one, two] = [pageTurn('w'), pageTurn('w')]
  await one.take()
  two.onMine(() => expect.unreachable())()
  await two.take()
  one.leave()
  await vi.waitFor(() => expect(two.isMine()).toBe(true))
})

test('a browser that refuses locks gives nobody the turn; one that has none gives it to everybody', async () => {
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('refused')) } })
  expect(await pageTurn('w').take()).toBe(false)
  vi.stubGlobal('navigator', {})
  expect([await pageTurn('w').take(), await pageTurn('w').take()]).toEqual([true, true])
})
