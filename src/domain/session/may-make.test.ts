import { expect, test } from 'vitest'
import { roles, type Role } from '../council/council.ts'
import { deeds, may, rights } from '../council/rights.ts'
import { foldSession } from './fold.ts'
import { mayMake, type Actor } from './may-make.ts'
import type { Move } from './move.ts'
import type { SessionState } from './session-state.ts'

const council = {
  departments: [{ id: 'ops', name: 'Operations', short: 'Ops' }],
  members: [
    { personId: 'ana', displayName: 'Ana', role: 'member' as const, departmentId: 'ops' },
    { personId: 'ben', displayName: 'Ben', role: 'member' as const },
  ],
}
const item = {
  id: 'i1',
  title: 'One',
  kind: 'discuss' as const,
  minutes: 5,
  lead: { kind: 'everyone' as const },
}
const plan: Move = {
  kind: 'plan-agenda',
  templateId: null,
  title: '',
  plannedMinutes: 5,
  plannedStartMs: null,
  items: [item],
}
const role = (personId: string): Move => ({
  kind: 'assign-role',
  role: 'facilitator',
  personId,
  name: personId,
  why: 'taken-over',
  forPersonId: null,
})
const next: Move = { kind: 'start-item', itemId: 'i1' }
const action: Move = {
  kind: 'capture',
  enteredFor: null,
  capture: { kind: 'action', id: 'c', itemId: null, text: 'Do', ownerId: 'ben', ownerName: 'Ben', due: null },
}

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
function as(personId: string, as?: Role): Actor {
  return { personId, member: as === undefined ? undefined : { personId, role: as } }
}
const running = folded(plan, role('ana'), { kind: 'start' })

test('the facilitator runs the session whatever their role, an adviser included', () => {
  expect(mayMake(next, running, as('ana', 'adviser'), council)).toEqual({ ok: true })
  expect(mayMake(next, running, as('ben', 'member'), council)).toEqual({
    ok: false,
    reason: 'facilitator-only',
  })
})

test('until somebody facilitates, a member may choose the agenda and an adviser may not', () => {
  expect(mayMake(plan, folded(), as('ben', 'member'), council)).toEqual({ ok: true })
  expect(mayMake(plan, folded(), as('ben', 'adviser'), council).ok).toBe(false)
  expect(mayMake(plan, folded(role('ana')), as('ben', 'member'), council)).toMatchObject({
    reason: 'facilitator-only',
  })
})

test('chair and secretary may do everything, and everybody on the council proposes and captures', () => {
  for (const each of roles) {
    expect(rights[each]).toEqual(expect.arrayContaining(['propose', 'capture']))
    expect(may('set-up', { role: each }, true)).toBe(each === 'chair' || each === 'secretary')
  }
  for (const deed of deeds) expect(may(deed, { role: 'secretary' }, false)).toBe(true)
})

test('somebody who is not on the council is told so', () => {
  expect(mayMake(action, running, as('guest'), council)).toEqual({ ok: false, reason: 'not-on-council' })
})

test('anybody on the council may close and publish, because otherwise a session stays open', () => {
  const close: Move = { kind: 'close', artefacts: ['actions'], reasonForNone: null }
  expect(mayMake(close, running, as('ben', 'member'), council).ok).toBe(true)
  expect(mayMake(close, running, as('ben', 'adviser'), council)).toEqual({
    ok: false,
    reason: 'facilitator-only',
  })
})

test('a close without anything left needs a reason', () => {
  const close: Move = { kind: 'close', artefacts: [], reasonForNone: ' ' }
  expect(mayMake(close, running, as('ana', 'chair'), council)).toEqual({
    ok: false,
    reason: 'nothing-left-and-no-reason',
  })
})

test('a move that would have no effect is refused with the reason', () => {
  const closed = folded(plan, { kind: 'close', artefacts: ['actions'], reasonForNone: null })
  expect(mayMake(next, closed, as('ana', 'chair'), council)).toMatchObject({ reason: 'already-closed' })
  expect(mayMake(next, folded(plan), as('ana', 'chair'), council)).toMatchObject({ reason: 'not-running' })
  expect(mayMake({ kind: 'start-item', itemId: 'gone' }, running, as('ana', 'chair'), council)).toMatchObject(
    { reason: 'unknown-item' },
  )
  expect(mayMake({ kind: 'start' }, running, as('ana', 'chair'), council)).toMatchObject({
    reason: 'already-started',
  })
})

test('a member may step in for the facilitator before the start, and not put somebody else there', () => {
  expect(mayMake(role('ben'), folded(plan, role('ana')), as('ben', 'member'), council)).toEqual({ ok: true })
  expect(mayMake(role('ben'), running, as('cho', 'member'), council)).toMatchObject({
    reason: 'facilitator-only',
  })
  expect(mayMake(role('stranger'), running, as('ana', 'chair'), council)).toMatchObject({
    reason: 'unknown-person',
  })
})

test('the owner answers for an action, or whoever runs the session for them', () => {
  const state = folded(plan, role('ana'), action)
  const accept: Move = { kind: 'answer-action', captureId: 'c', answer: 'accept', reason: '' }
  expect(mayMake(accept, state, as('ben', 'member'), council).ok).toBe(true)
  expect(mayMake(accept, state, as('ana', 'member'), council).ok).toBe(true)
  expect(mayMake(accept, state, as('cho', 'member'), council)).toMatchObject({ reason: 'not-the-owner' })
})

test('lines belong to the department that writes them', () => {
  const lines = { changed: 'x', uncertain: '', helpNeeded: '', helpOffered: '' }
  const fill: Move = { kind: 'fill-lines', departmentId: 'ops', lines }
  const own: Actor = { personId: 'ana', member: { personId: 'ana', role: 'member', departmentId: 'ops' } }
  expect(mayMake(fill, folded(plan), own, council).ok).toBe(true)
  expect(mayMake(fill, folded(plan), as('ben', 'member'), council)).toMatchObject({
    reason: 'not-your-department',
  })
})
