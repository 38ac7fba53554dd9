// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Move } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { TakeOverNotice } from './take-over-notice.tsx'
import { useTakeOver } from './use-take-over.ts'

let now = 0
const takeOver: SessionState['takeOver'] = {
  askId: 'q',
  by: 'ben',
  byName: 'Ben',
  holderId: 'ana',
  atMs: 0,
  answer: 'open',
}

function show(meId: string, sinceMs = 0, asked = takeOver): Move[] {
  const made: Move[] = []
  const make = (move: Move) => made.push(move)
  const nowMs = () => now
  const Panel = () => {
    useTakeOver({ takeOver: asked, sinceMs, meId, nowMs, make })
    return (
      <TakeOverNotice
        state={{
          takeOver: asked,
          roles: { facilitator: { personId: 'ana', name: 'Ana', why: 'chosen', forPersonId: null } },
        }}
        sinceMs={sinceMs}
        meId={meId}
        nowMs={nowMs}
        make={make}
      />
    )
  }
  render(
    <TextProvider locale="en">
      <Panel />
    </TextProvider>,
  )
  return made
}

function passes(ms: number): void {
  now += ms
  act(() => {
    vi.advanceTimersByTime(1000)
  })
}

beforeEach(() => {
  now = 0
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('the facilitator is asked, and one press keeps the role or gives it', () => {
  const made = show('ana')
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  fireEvent.click(screen.getByRole('button', { name: 'Hand over' }))
  expect(made).toMatchObject([{ answer: 'no' }, { answer: 'yes' }])
})

test('only in the panel of whoever asked does a minute of silence take the role', () => {
  const made = show('ben')
  passes(59_000)
  expect(made).toEqual([])
  passes(2_000)
  expect(made).toEqual([{ kind: 'take-over', askId: 'q' }])
})

test('nobody else takes it', () => {
  const [holders, others] = [show('ana'), show('cho')]
  passes(120_000)
  expect([holders, others]).toEqual([[], []])
})

test('a facilitator who did something meanwhile has another minute', () => {
  const made = show('ben', 40_000)
  passes(90_000)
  expect(made).toEqual([])
  passes(11_000)
  expect(made).toHaveLength(1)
})

test('who asked reads that the facilitator keeps the role, and others read nothing of it', () => {
  const kept = { ...takeOver, answer: 'no' as const }
  show('cho', 0, kept)
  expect(screen.queryByText('Ana goes on facilitating')).toBeNull()
  show('ben', 0, kept)
  expect(screen.getByText('Ana goes on facilitating')).toBeDefined()
})
