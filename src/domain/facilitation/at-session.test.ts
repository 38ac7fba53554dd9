import { expect, test } from 'vitest'
import { foldSession } from '../session/fold.ts'
import type { Move } from '../session/move.ts'
import type { SessionState } from '../session/session-state.ts'
import { startForOffer } from './start-for-offer.ts'
import { turnsAtClose } from './turn-at-close.ts'

const trio = ['ana', 'ben', 'cho'].map((personId) => ({
  personId,
  displayName: personId,
  role: 'member' as const,
}))
const council = { key: 'k', members: trio }
const session = { sessionKey: 's', day: '2026-11-21' }
const plan: Move = {
  kind: 'plan-agenda',
  templateId: null,
  title: '',
  plannedMinutes: 30,
  plannedStartMs: 0,
  items: [],
}
const role = (
  why: 'furthest-behind' | 'taken-over' | 'swapped',
  personId: string,
  forId: string | null,
): Move => ({
  kind: 'assign-role',
  role: 'facilitator',
  personId,
  name: personId,
  why,
  forPersonId: forId,
})
const present = (personId: string): Move => ({
  kind: 'note-attendance',
  personId,
  name: personId,
  state: 'present',
})

function folded(...moves: readonly Move[]): SessionState {
  return foldSession(
    moves.map((move, index) => ({
      client: 'a',
      seq: index + 1,
      lamport: index + 1,
      atMs: 0,
      by: 'ana',
      byName: 'Ana',
      move,
    })),
  )
}
const offer = (state: SessionState, there: string[], nowMs: number): unknown =>
  startForOffer({
    state,
    pool: trio,
    turns: [],
    present: new Set(there),
    day: '2026-11-21',
    newcomerGraceSessions: 0,
    nowMs,
  })

test('two minutes after an unstarted start the next who is there is offered to start for the missing one', () => {
  const state = folded(plan, role('furthest-behind', 'ana', null))
  expect(offer(state, ['cho', 'ben'], 119_000)).toBeNull()
  expect(offer(state, ['cho', 'ben'], 120_000)).toEqual({ personId: 'ben', forPersonId: 'ana' })
  expect(offer(state, ['ana', 'ben'], 120_000)).toBeNull()
  expect(offer(state, [], 120_000)).toBeNull()
})

test('the turn at close says who did it, for whom, and who was there to earn their share', () => {
  const state = folded(plan, role('taken-over', 'ben', 'ana'), present('cho'), present('guest'))
  expect(turnsAtClose({ state, council, session })).toEqual([
    {
      sessionKey: 's',
      day: '2026-11-21',
      role: 'facilitator',
      personId: 'ben',
      personName: 'ben',
      forPersonId: 'ana',
      why: 'taken-over',
      state: 'covered',
      presentIds: ['ben', 'cho'],
    },
  ])
})

test('without anybody in a role there is no turn to record', () => {
  expect(turnsAtClose({ state: folded(plan), council, session })).toEqual([])
})

test('notes that were by turn somebody\u2019s who never came leave that turn skipped, so that they keep their place', () => {
  const notes: Move = {
    kind: 'assign-role',
    role: 'noteTaker',
    personId: 'cho',
    name: 'cho',
    why: 'furthest-behind',
    forPersonId: null,
  }
  expect(turnsAtClose({ state: folded(plan, notes), council, session })).toMatchObject([
    { role: 'noteTaker', personId: 'cho', state: 'skipped', presentIds: [] },
  ])
  expect(turnsAtClose({ state: folded(plan, notes, present('cho')), council, session })).toMatchObject([
    { role: 'noteTaker', personId: 'cho', state: 'done', presentIds: ['cho'] },
  ])
})
