import { afterEach, expect, test, vi } from 'vitest'
import { idle, idleAfter, whenIdle } from './when-idle.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function aPage() {
  vi.useFakeTimers()
  const frames: (() => void)[] = []
  const idle: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
  const all = (waiting: (() => void)[]) => {
    for (const each of waiting.splice(0)) each()
    vi.advanceTimersByTime(0)
  }
  return { paint: () => all(frames), rest: () => all(idle) }
}

test('what may come later runs once, after the paint and when nothing else is to be done', () => {
  const page = aPage()
  const ran: string[] = []
  whenIdle(() => ran.push('look'))
  // A frame that takes long is still the first thing to come.
  vi.advanceTimersByTime(1_500)
  page.rest()
  expect(ran).toEqual([])
  page.paint()
  expect(ran).toEqual([])
  page.rest()
  expect(ran).toEqual(['look'])
  vi.advanceTimersByTime(10_000)
  expect(ran).toEqual(['look'])
})

test('it runs after the paint where the browser knows no idle times', () => {
  const page = aPage()
  vi.stubGlobal('requestIdleCallback', undefined)
  const ran: string[] = []
  whenIdle(() => ran.push('look'))
  expect(ran).toEqual([])
  page.paint()
  expect(ran).toEqual(['look'])
})

test('a page that is not seen runs it all the same, two seconds later', () => {
  aPage()
  const ran: string[] = []
  whenIdle(() => ran.push('look'))
  vi.advanceTimersByTime(2_000)
  expect(ran).toEqual(['look'])
})

test('what is fetched when nothing else is to be done waits for the page while something stands in for it', async () => {
  const page = aPage()
  let there = () => {}
  idleAfter(new Promise<void>((resolve) => (there = resolve)))
  const ran: string[] = []
  void idle().then(() => ran.push('fetched'))
  await vi.advanceTimersByTimeAsync(0)
  page.paint()
  page.rest()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(ran).toEqual([])
  there()
  await vi.advanceTimersByTimeAsync(0)
  page.paint()
  page.rest()
  await vi.advanceTimersByTimeAsync(0)
  expect(ran).toEqual(['fetched'])
})
