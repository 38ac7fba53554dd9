import { expect, test } from 'vitest'
import { applyMove, emptySession } from './fold.ts'
import type { Move } from './move.ts'
import { nextItem, previousItem } from './neighbours.ts'
import type { SessionState } from './session-state.ts'

const item = (id: string) => ({
  id,
  title: id,
  kind: 'discuss' as const,
  minutes: 5,
  lead: { kind: 'facilitator' as const },
})

function after(...moves: readonly Move[]): SessionState {
  return moves.reduce<SessionState>(
    (state, move, index) =>
      applyMove(state, {
        client: 'c',
        seq: index + 1,
        lamport: index + 1,
        atMs: index,
        by: 'p',
        byName: 'P',
        move,
      }),
    emptySession,
  )
}

const plan: Move = {
  kind: 'plan-agenda',
  templateId: null,
  title: 'Review',
  plannedMinutes: 15,
  plannedStartMs: null,
  items: ['a', 'b', 'c'].map(item),
}

test('next and back walk the agenda and end at its ends', () => {
  const first = after(plan, { kind: 'start' })
  expect([previousItem(first), nextItem(first)?.id]).toEqual([null, 'b'])
  const last = after(
    plan,
    { kind: 'start' },
    { kind: 'start-item', itemId: 'b' },
    { kind: 'start-item', itemId: 'c' },
  )
  expect([previousItem(last)?.id, nextItem(last)]).toEqual(['b', null])
})

test('after parking, next is what follows and back is what was parked', () => {
  const parked = after(plan, { kind: 'start' }, { kind: 'park-item', itemId: 'a' })
  expect([previousItem(parked)?.id, nextItem(parked)?.id]).toEqual(['a', 'b'])
})
