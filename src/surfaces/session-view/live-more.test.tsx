// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { LiveSession, LiveSnapshot } from '#src/live/live-session.ts'
import { foldSession } from '#src/domain/session/fold.ts'
import { presenceOfNobody } from '#src/live/presence.ts'
import { loadPage } from '#src/ui/text/page-catalogue.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { LiveMore } from './live-more.tsx'

function session(start: Partial<LiveSnapshot>) {
  const listeners = new Set<() => void>()
  let snapshot: LiveSnapshot = {
    ...{ state: foldSession([]), checkpoint: null, moves: [], liveness: { kind: 'loading' }, unsent: 0 },
    ...{ keptOnDevice: true, skippedRows: 0, refusedCheckpoints: 0, refusedWords: 0 },
    ...start,
  }
  const live: LiveSession = {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ...{ presence: presenceOfNobody, fromDevice: () => Promise.resolve(), make: () => '' },
    ...{ refresh: () => undefined, reached: () => undefined, flushed: () => Promise.resolve() },
    stop: () => undefined,
  }
  const become = (next: Partial<LiveSnapshot>) =>
    act(() => {
      snapshot = { ...snapshot, ...next }
      for (const each of listeners) each()
    })
  return { live, become }
}

async function show(start: Partial<LiveSnapshot>) {
  await loadPage('en', 'live-more')
  const { live, become } = session(start)
  const { container } = render(
    <TextProvider locale="en">
      <LiveMore live={live} />
    </TextProvider>,
  )
  return { become, text: () => container.textContent }
}

test('where all is well and where there is no relay nothing more is said', async () => {
  const { become, text } = await show({})
  expect(text()).toBe('')
  become({ line: { kind: 'live', sinceMs: 0 } })
  expect(text()).toBe('')
})

test('why the relay does not carry the session is said, and no longer once it does', async () => {
  const { become, text } = await show({ line: { kind: 'refused', reason: 'no-consent' } })
  expect(text()).toMatch(/has not allowed the connection/)
  become({ line: { kind: 'refused', reason: 'forbidden' } })
  expect(text()).toMatch(/did not let this page in/)
  become({ line: { kind: 'refused', reason: 'reader' } })
  expect(text()).toMatch(/not write to it/)
  become({ line: { kind: 'waiting', untilMs: 1 } })
  expect(text()).toMatch(/tries again by itself/)
  become({ line: { kind: 'live', sinceMs: 0 } })
  expect(text()).toBe('')
})

test('what was forged or damaged is counted, and what that means for the session is said', async () => {
  const { become } = await show({ refusedWords: 1, refusedCheckpoints: 2 })
  expect(screen.getByText(/^One message was not taken/)).toBeDefined()
  expect(screen.getByText(/^2 summaries of the session/)).toBeDefined()
  become({ refusedWords: 3 })
  expect(screen.getByText(/^3 messages were not taken/)).toBeDefined()
})
