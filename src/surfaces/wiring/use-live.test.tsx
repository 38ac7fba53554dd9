// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { emptySession } from '#src/domain/session/fold.ts'
import type { LiveSession, LiveSnapshot } from '#src/live/live-session.ts'
import { presenceOfNobody } from '#src/live/presence.ts'
import { moveOf, plan } from '#test/support/live-case.ts'
import { useIsUnheard, useIsUnread } from './use-live.ts'

/** A session whose every snapshot the test decides. */
function played() {
  const listeners = new Set<() => void>()
  let snapshot: LiveSnapshot = {
    ...{ state: emptySession, moves: [], liveness: { kind: 'loading' }, checkpoint: null },
    ...{ unsent: 0, keptOnDevice: true, skippedRows: 0, refusedWords: 0, refusedCheckpoints: 0 },
  }
  const live: LiveSession = {
    snapshot: () => snapshot,
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
  const become = (change: Partial<LiveSnapshot>) =>
    act(() => {
      snapshot = { ...snapshot, ...change }
      for (const each of listeners) each()
    })
  return { live, become }
}

const read = { liveness: { kind: 'live', lastReadMs: 0 } } as const
const offline = { liveness: { kind: 'offline', sinceMs: 0 } } as const

test('while its rows are read or unpacked nobody knows whether a session has begun, with moves or a read they do', () => {
  const { live, become } = played()
  const { result } = renderHook(() => useIsUnread(live))
  expect(result.current).toBe(true)
  become({ moves: [moveOf('ana', 1, plan)] })
  expect(result.current).toBe(false)
  become({ moves: [] })
  expect(result.current).toBe(true)
  become(read)
  expect(result.current).toBe(false)
})

test('a page that could not read the session either has heard nothing of it, and what it has once heard stays known', () => {
  const { live, become } = played()
  const { result } = renderHook(() => useIsUnheard(live))
  become(offline)
  expect(result.current).toBe(true)
  become(read)
  expect(result.current).toBe(false)
  // Planned by nobody yet, and the line is gone: still known to be empty.
  become(offline)
  expect(result.current).toBe(false)
})
