import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldSession } from './fold.ts'
import { mayMake, type Actor } from './may-make.ts'
import type { LoggedMove, Move } from './move.ts'
import { openTakeOver, silentSince, takeOverWaitMs } from './take-over.ts'

const plan: Move = {
  kind: 'plan-agenda',
  templateId: null,
  title: 'Weekly',
  plannedMinutes: 30,
  plannedStartMs: 0,
  items: [
    { id: 'i1', title: 'One', kind: 'discuss', minutes: 10, lead: { kind: 'everyone' } },
    { id: 'i2', title: 'Two', kind: 'discuss', minutes: 10, lead: { kind: 'everyone' } },
  ],
}
const role = (personId: string): Move => ({
  kind: 'assign-role',
  role: 'facilitator',
  personId,
  name: personId,
  why: 'handed-over',
  forPersonId: null,
})
const askBen: Move = { kind: 'ask-take-over', askId: 'q1', holderId: 'ana' }
const answer = (said: 'yes' | 'no' | 'withdrawn', askId = 'q1'): Move => ({
  kind: 'answer-take-over',
  askId,
  answer: said,
})
const take: Move = { kind: 'take-over', askId: 'q1' }

type Step = readonly [by: string, atSeconds: number, move: Move]
function log(...steps: readonly Step[]): LoggedMove[] {
  const all: readonly Step[] = [
    ['ana', 0, plan],
    ['ana', 0, role('ana')],
    ['ana', 0, { kind: 'start' }],
    ...steps,
  ]
  return all.map(([by, seconds, move], index) => ({
    client: by,
    seq: index + 1,
    lamport: index + 1,
    atMs: seconds * 1000,
    by,
    byName: by,
    move,
  }))
}
const after = (...steps: readonly Step[]) => foldSession(log(...steps))
const holder = (...steps: readonly Step[]) => after(...steps).roles.facilitator?.personId

test('asking alone moves nothing, and the holder says yes or no', () => {
  expect(holder(['ben', 10, askBen])).toBe('ana')
  expect(after(['ben', 10, askBen], ['ana', 20, answer('yes')]).roles.facilitator).toEqual({
    personId: 'ben',
    name: 'ben',
    why: 'handed-over',
    forPersonId: 'ana',
  })
  const refused = after(['ben', 10, askBen], ['ana', 20, answer('no')], ['ben', 90, take])
  expect(refused.roles.facilitator?.personId).toBe('ana')
  expect(refused.takeOver?.answer).toBe('no')
})

test('it is granted after a minute without an answer, and not a moment before', () => {
  expect(holder(['ben', 10, askBen], ['ben', 69, take])).toBe('ana')
  expect(after(['ben', 10, askBen], ['ben', 70, take]).roles.facilitator).toMatchObject({
    personId: 'ben',
    why: 'taken-over',
    forPersonId: 'ana',
  })
})

test('a facilitator who goes on running the session is not silent', () => {
  const moves = log(['ana', 5, { kind: 'pause' }], ['ben', 10, askBen], ['cho', 30, { kind: 'resume' }])
  const asked = foldSession(moves).takeOver
  if (asked === null) throw new Error('Nobody asked.')
  expect(silentSince(asked, moves)).toBe(10_000)
  expect(silentSince(asked, [...moves, ...log(['ana', 40, { kind: 'start-item', itemId: 'i2' }])])).toBe(
    40_000,
  )
})

test('who was told no puts the question away by themself', () => {
  const refused = [['ben', 0, askBen] as const, ['ana', 5, answer('no')] as const]
  expect(after(...refused, ['cho', 9, answer('withdrawn')]).takeOver?.answer).toBe('no')
  expect(after(...refused, ['ben', 9, answer('withdrawn')]).takeOver).toBeNull()
  expect(holder(...refused, ['ana', 9, answer('yes')])).toBe('ana')
})

test('only who asked takes over, only the holder answers, only who asked withdraws', () => {
  expect(holder(['ben', 0, askBen], ['cho', 90, take])).toBe('ana')
  expect(holder(['ben', 0, askBen], ['cho', 5, answer('yes')])).toBe('ana')
  expect(holder(['ben', 0, askBen], ['cho', 5, answer('no')], ['ben', 90, take])).toBe('ben')
  expect(after(['ben', 0, askBen], ['cho', 5, answer('withdrawn')]).takeOver).not.toBeNull()
  expect(after(['ben', 0, askBen], ['ben', 5, answer('withdrawn')], ['ben', 90, take]).takeOver).toBeNull()
})

test('of two who ask at once the first in the log stands', () => {
  const second: Move = { ...askBen, askId: 'q2' }
  const state = after(['ben', 0, askBen], ['cho', 0, second], ['cho', 90, { ...take, askId: 'q2' }])
  expect(state.roles.facilitator?.personId).toBe('ana')
  expect(openTakeOver(state)?.by).toBe('ben')
})

test('an answer given in time counts also where it arrives after the minute', () => {
  const moves = log(['ben', 0, askBen], ['ana', 30, answer('no')], ['ben', 61, take])
  const late = moves.filter((each) => each.move.kind !== 'answer-take-over')
  expect(foldSession(late).roles.facilitator?.personId).toBe('ben')
  expect(foldSession(moves).roles.facilitator?.personId).toBe('ana')
})

test('a question falls away when the role goes on, or the session closes', () => {
  const state = after(['ben', 0, askBen], ['ana', 20, role('cho')], ['ben', 90, take])
  expect(state).toMatchObject({ takeOver: null, roles: { facilitator: { personId: 'cho' } } })
  const close: Move = { kind: 'close', artefacts: ['actions'], reasonForNone: null }
  expect(after(['ben', 0, askBen], ['ana', 20, close]).takeOver).toBeNull()
})

test('whose turn it was keeps their place, however often the role goes on', () => {
  const back: Move = { kind: 'ask-take-over', askId: 'q2', holderId: 'ben' }
  const state = after(
    ['ben', 0, askBen],
    ['ana', 5, answer('yes')],
    ['cho', 9, back],
    ['cho', 70, { ...take, askId: 'q2' }],
  )
  expect(state.roles.facilitator).toMatchObject({ personId: 'cho', forPersonId: 'ana' })
})

const council = {
  departments: [],
  members: ['ana', 'ben', 'cho'].map((personId) => ({
    personId,
    displayName: personId,
    role: 'member' as const,
  })),
}
const as = (personId: string, is: 'member' | 'chair' | 'adviser' = 'member'): Actor => ({
  personId,
  member: { personId, role: is },
})

test('while the session runs a member asks instead of taking, and whoever runs the council gives roles', () => {
  const state = after()
  expect(mayMake(role('ben'), state, as('ben'), council)).toMatchObject({ reason: 'ask-the-holder' })
  expect(mayMake(role('ben'), state, as('ben', 'chair'), council).ok).toBe(true)
  expect(mayMake(askBen, state, as('ben'), council).ok).toBe(true)
  expect(mayMake(askBen, state, as('ana'), council)).toMatchObject({ reason: 'moved-on' })
  expect(mayMake(askBen, state, as('ben', 'adviser'), council)).toMatchObject({ reason: 'role-may-not' })
  expect(mayMake(answer('no'), after(['ben', 0, askBen]), as('cho'), council).ok).toBe(false)
})

test('before it runs a member may still step in', () => {
  const planned = foldSession(log().slice(0, 2))
  expect(mayMake(role('ben'), planned, as('ben'), council).ok).toBe(true)
})

const anyone = fc.constantFrom('ana', 'ben', 'cho')
const anyAsk = fc.constantFrom('q1', 'q2')
const anyStep = fc.record({
  by: anyone,
  atMs: fc.integer({ min: 0, max: 300_000 }),
  step: fc.integer({ min: 0, max: 2 }),
  move: fc.oneof(
    fc.record({ kind: fc.constant('ask-take-over' as const), askId: anyAsk, holderId: anyone }),
    fc.record({
      kind: fc.constant('answer-take-over' as const),
      askId: anyAsk,
      answer: fc.constantFrom('yes' as const, 'no' as const, 'withdrawn' as const),
    }),
    fc.record({ kind: fc.constant('take-over' as const), askId: anyAsk }),
    anyone.map(role),
    fc.constant<Move>({ kind: 'start-item', itemId: 'i2' }),
  ),
})
const anyLog = fc.array(anyStep, { maxLength: 30 }).map((steps): LoggedMove[] => {
  let lamport = 4
  return [
    ...log(),
    ...steps.map(({ by, atMs, step, move }, index): LoggedMove => {
      lamport += step
      return { client: by, seq: index + 4, lamport, atMs, by, byName: by, move }
    }),
  ]
})

test('whatever the order of arrival, everybody sees the same holder and question', () => {
  fc.assert(
    fc.property(
      anyLog.chain((moves) =>
        fc.tuple(fc.constant(moves), fc.shuffledSubarray(moves, { minLength: moves.length })),
      ),
      ([moves, shuffled]) => {
        const [one, other] = [foldSession(moves), foldSession(shuffled)]
        expect([other.takeOver, other.roles]).toEqual([one.takeOver, one.roles])
      },
    ),
  )
})

test('the role never moves by a question alone: somebody gave it, said yes, or was silent for a minute', () => {
  fc.assert(
    fc.property(anyLog, (moves) => {
      const { facilitator } = foldSession(moves).roles
      if (facilitator?.why !== 'taken-over') return
      const asked = moves.filter(
        ({ by, move }) => by === facilitator.personId && move.kind === 'ask-take-over',
      )
      const taken = moves.filter(({ by, move }) => by === facilitator.personId && move.kind === 'take-over')
      expect(asked.some((one) => taken.some((other) => other.atMs - one.atMs >= takeOverWaitMs))).toBe(true)
    }),
  )
})
