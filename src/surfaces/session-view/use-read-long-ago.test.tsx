// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playedLive } from '#test/support/played-live.ts'
import { useReadLongAgo } from './use-read-long-ago.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

test('what was read more than eight seconds ago is not current any more, until it is read again', () => {
  const begunMs = Date.now()
  const { live, become } = playedLive()
  become({ liveness: { kind: 'live', lastReadMs: begunMs } })
  const { result } = renderHook(() => useReadLongAgo(live, Date.now))
  pass(7_000)
  expect(result.current).toBeNull()
  pass(3_000)
  expect(result.current).toBe(begunMs)
  act(() => become({ liveness: { kind: 'live', lastReadMs: Date.now() } }))
  expect(result.current).toBeNull()
})

test('a session that is offline says that it is, not how old it is', () => {
  const { live, become } = playedLive()
  become({ liveness: { kind: 'offline', sinceMs: Date.now() } })
  const { result } = renderHook(() => useReadLongAgo(live, Date.now))
  pass(60_000)
  expect(result.current).toBeNull()
})
