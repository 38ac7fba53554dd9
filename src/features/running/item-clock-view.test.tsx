// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { applyMove, emptySession } from '#src/domain/session/fold.ts'
import type { Move } from '#src/domain/session/move.ts'
import { LiveRegion } from '#src/ui/components/live-region.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { ItemClockView } from './item-clock-view.tsx'

const item = {
  id: 'i',
  title: 'Budget',
  kind: 'decide' as const,
  minutes: 2,
  lead: { kind: 'everyone' as const },
}

function running(...more: readonly Move[]) {
  const moves: readonly Move[] = [
    {
      kind: 'plan-agenda',
      templateId: null,
      title: 'R',
      plannedMinutes: 10,
      plannedStartMs: null,
      items: [item],
    },
    { kind: 'start' },
    ...more,
  ]
  return moves.reduce(
    (sum, move, index) =>
      applyMove(sum, {
        client: 'c',
        seq: index + 1,
        lamport: index + 1,
        atMs: 0,
        by: 'p',
        byName: 'P',
        move,
      }),
    emptySession,
  )
}

test('the clock counts down, says the last minute and the end once, and shows overrun in words', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  let now = 0
  const view = (level: 'short' | 'off') => (
    <TextProvider locale="en">
      <LiveRegion level={level}>
        <ItemClockView state={running()} itemId="i" nowMs={() => now} />
      </LiveRegion>
    </TextProvider>
  )
  const { container } = render(view('short'))
  const said = () => container.querySelector('[aria-live]')?.textContent
  const at = (ms: number) => {
    now = ms
    act(() => {
      vi.advanceTimersByTime(1000)
    })
  }
  expect(screen.getByRole('timer').textContent).toBe('2:00')
  at(30_400)
  expect([screen.getByRole('timer').textContent, said()]).toEqual(['1:30', ''])
  at(61_000)
  expect(said()).toBe('Last minute for Budget.')
  at(160_000)
  expect(screen.getByRole('timer').textContent).toBe('+0:40')
  expect(screen.getByText('over time')).toBeDefined()
  expect(said()).toBe('The time for Budget is over.')
  vi.useRealTimers()
})

test('of a longer item two minutes left are said, once, and no last minute', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  let now = 0
  const state = running({ kind: 'extend-item', itemId: 'i', minutes: 4 })
  const { container } = render(
    <TextProvider locale="en">
      <LiveRegion level="short">
        <ItemClockView state={state} itemId="i" nowMs={() => now} />
      </LiveRegion>
    </TextProvider>,
  )
  const saidAt = (ms: number) => {
    now = ms
    act(() => {
      vi.advanceTimersByTime(1000)
    })
    return container.querySelector('[aria-live]')?.textContent
  }
  expect(saidAt(200_000)).toBe('')
  expect(saidAt(241_000)).toBe('Two minutes left for Budget.')
  expect(saidAt(310_000)).toBe('Two minutes left for Budget.')
  vi.useRealTimers()
})
