import { afterEach, expect, test, vi } from 'vitest'
import { afterPaint } from './after-paint.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function aPage() {
  vi.useFakeTimers()
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  return () => {
    for (const each of frames.splice(0)) each()
  }
}

test('what waits for the paint runs after the frame, once and in order', () => {
  const frame = aPage()
  const ran: string[] = []
  afterPaint(() => ran.push('first'))
  afterPaint(() => ran.push('second'))
  frame()
  expect(ran).toEqual([])
  vi.advanceTimersByTime(0)
  expect(ran).toEqual(['first', 'second'])
  vi.advanceTimersByTime(1000)
  expect(ran).toEqual(['first', 'second'])
})

test('a page that is not seen runs it all the same', () => {
  aPage()
  const ran: string[] = []
  afterPaint(() => ran.push('hidden'))
  vi.advanceTimersByTime(100)
  expect(ran).toEqual(['hidden'])
})

test('where nothing is painted it runs at once', () => {
  const ran: string[] = []
  afterPaint(() => ran.push('here'))
  expect(ran).toEqual(['here'])
})
