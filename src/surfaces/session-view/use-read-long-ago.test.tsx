// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptySession } from '#src/domain/session/fold.ts'
import type { LiveSession, LiveSnapshot, Liveness } from '#src/live/live-session.ts'
import { presenceOfNobody } from '#src/live/presence.ts'
import { useReadLongAgo } from './use-read-long-ago.ts'

let liveness: Liveness = { kind: 'loading' }
const listeners = new Set<() => void>()
const live: LiveSession = {
  snapshot: (): LiveSnapshot => ({
    state: emptySession,
    moves: [],
    liveness,
    unsent: 0,
    keptOnDevice: true,
    skippedRows: 0,
    refusedWords: 0,
    refusedCheckpoints: 0,
    checkpoint: null,
  }),
  subscribe(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  presence: presenceOfNobody,
  fromDevice: () => Promise.resolve(),
  make: () => '',
  refresh: () => undefined,
  reached: () => undefined,
  flushed: () => Promise.resolve(),
  stop: () => undefined,
}

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
  liveness = { kind: 'live', lastReadMs: begunMs }
  const { result } = renderHook(() => useReadLongAgo(live, Date.now))
  pass(7_000)
  expect(result.current).toBeNull()
  pass(3_000)
  expect(result.current).toBe(begunMs)
  act(() => {
    liveness = { kind: 'live', lastReadMs: Date.now() }
    for (const each of listeners) each()
  })
  expect(result.current).toBeNull()
})

test('a session that is offline says that it is, not how old it is', () => {
  liveness = { kind: 'offline', sinceMs: Date.now() }
  const { result } = renderHook(() => useReadLongAgo(live, Date.now))
  pass(60_000)
  expect(result.current).toBeNull()
})
