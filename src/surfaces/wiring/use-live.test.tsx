// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { moveOf, plan } from '#test/support/live-case.ts'
import { playedLive } from '#test/support/played-live.ts'
import { useIsUnheard, useIsUnread } from './use-live.ts'

function played() {
  const { live, become } = playedLive()
  return { live, become: (change: Parameters<typeof become>[0]) => act(() => become(change)) }
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
