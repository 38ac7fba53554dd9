import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { AgendaItem } from '../agenda/agenda.ts'
import { foldSession } from './fold.ts'
import { mayMake, type Actor } from './may-make.ts'
import { moveSchema, type LoggedMove, type Move } from './move.ts'
import { goingRound, hasSpoken, roundOrder, speakerList, speaksNext, speaksNow } from './speaking.ts'

function item(id: string): AgendaItem {
  return { id, title: id, kind: 'discuss', minutes: 10, lead: { kind: 'facilitator' } }
}
const plan: Move = {
  kind: 'plan-agenda',
  templateId: null,
  title: 'Weekly',
  plannedMinutes: 30,
  plannedStartMs: 0,
  items: [item('i1'), item('i2')],
}
const people = ['ana', 'ben', 'cho', 'dee'].map((personId) => ({ personId, name: personId }))
const here = people.map((each): Move => ({ kind: 'note-attendance', ...each, state: 'present' }))
const facilitator: Move = {
  kind: 'assign-role',
  role: 'facilitator',
  personId: 'ana',
  name: 'ana',
  why: 'chosen',
  forPersonId: null,
}
const begun: readonly Move[] = [plan, ...here, facilitator, { kind: 'start' }]

function log(moves: readonly Move[]): LoggedMove[] {
  return moves.map((move, index) => ({
    client: 'a',
    seq: index + 1,
    lamport: index + 1,
    atMs: index * 1000,
    by: 'ana',
    byName: 'Ana',
    move,
  }))
}
const after = (...moves: readonly Move[]) => foldSession(log([...begun, ...moves]))
const round = (itemId = 'i1', roundId = 'r1'): Move => ({
  kind: 'start-round',
  roundId,
  itemId,
  speakers: people,
})
const turn = (personId: string, as: 'spoke' | 'later' | 'passed' = 'spoke', roundId = 'r1'): Move => ({
  kind: 'end-turn',
  roundId,
  personId,
  as,
})
const ask = (personId: string, itemId = 'i1'): Move => ({
  kind: 'ask-to-speak',
  itemId,
  personId,
  name: personId,
})
const invite = (personId: string, before: string | null, itemId = 'i1'): Move => ({
  kind: 'give-floor',
  itemId,
  personId,
  name: personId,
  after: before,
})
const done = (personId: string, as: 'spoke' | 'off' = 'spoke'): Move => ({
  kind: 'leave-floor',
  itemId: 'i1',
  personId,
  as,
})
const next: Move = { kind: 'start-item', itemId: 'i2' }
const ids = (speakers: readonly { readonly personId: string }[] = []) =>
  speakers.map((each) => each.personId).join(' ')

test('a round goes through everybody in its order, and Next pressed by two people moves one turn', () => {
  expect(speaksNow(after(round()))?.personId).toBe('ana')
  const state = after(round(), turn('ana'), turn('ana'))
  expect(speaksNow(state)?.personId).toBe('ben')
  expect(speaksNext(state)?.personId).toBe('cho')
  expect(hasSpoken(state, 'ana')).toBe(true)
  expect(hasSpoken(state, 'ben')).toBe(false)
})

test('a second round pressed at the same time, and somebody named twice, change nothing', () => {
  const twice: Move = {
    ...round(),
    kind: 'start-round',
    roundId: 'r1',
    itemId: 'i1',
    speakers: [...people, ...people],
  }
  const state = after(twice, turn('ana'), round('i1', 'r2'))
  expect(goingRound(state)?.roundId).toBe('r1')
  expect(ids(goingRound(state)?.queue)).toBe('ben cho dee')
})

test('who is skipped comes back at the end, once for two presses', () => {
  expect(ids(after(round(), turn('ana', 'later'), turn('ana', 'later')).speaking.round?.queue)).toBe(
    'ben cho dee ana',
  )
})

test('the last one cannot be skipped: the round would never end', () => {
  const last = [turn('ana'), turn('ben'), turn('cho')]
  expect(ids(after(round(), ...last, turn('dee', 'later')).speaking.round?.queue)).toBe('dee')
})

test('who passes needs no turn for it, does not come back, and is not counted as having spoken', () => {
  const state = after(round(), turn('cho', 'passed'))
  expect(ids(state.speaking.round?.queue)).toBe('ana ben dee')
  expect(hasSpoken(state, 'cho')).toBe(false)
  expect(state.speaking.round?.heard).toEqual([{ personId: 'cho', name: 'cho', as: 'passed' }])
})

test('a round is over when everybody had their turn, and then another one may begin', () => {
  const all = people.map((each) => turn(each.personId))
  expect(goingRound(after(round(), ...all))).toBeNull()
  expect(goingRound(after(round(), ...all, round('i1', 'r2')))?.roundId).toBe('r2')
})

test('who comes late joins at the end, once, and not again after their turn', () => {
  const join: Move = { kind: 'join-round', roundId: 'r1', personId: 'eve', name: 'Eve' }
  expect(ids(after(round(), join, join).speaking.round?.queue)).toBe('ana ben cho dee eve')
  const again: Move = { ...join, personId: 'ana' }
  expect(ids(after(round(), turn('ana'), again).speaking.round?.queue)).toBe('ben cho dee')
})

test('the next round begins with who has spoken on the fewest items, and among equals after the last opener', () => {
  const state = after(round(), turn('ana'), turn('ben', 'passed'), { kind: 'end-round', roundId: 'r1' }, next)
  expect(ids(roundOrder(state))).toBe('ben cho dee ana')
  expect(ids(roundOrder(after()))).toBe('ana ben cho dee')
})

test('only who is here is in a round', () => {
  const gone: Move = { kind: 'note-attendance', personId: 'cho', name: 'cho', state: 'absent' }
  expect(ids(roundOrder(after(gone)))).toBe('ana ben dee')
})

test('on the list who has not spoken comes first, then the order of asking', () => {
  const state = after(invite('ana', null), done('ana'), ask('ana'), ask('cho'), ask('ben'))
  expect(ids(speakerList(state))).toBe('cho ben ana')
})

test('asking twice stands once, and whoever is on the list can be taken off it', () => {
  expect(ids(after(ask('ben'), ask('ben'), ask('cho'), done('ben', 'off')).speaking.asked)).toBe('cho')
})

test('inviting takes from the list, the one before has spoken, and two invitations at once give one', () => {
  const state = after(ask('ben'), invite('ben', null), invite('cho', null))
  expect(speaksNow(state)?.personId).toBe('ben')
  expect(state.speaking.asked).toEqual([])
  const on = after(ask('ben'), invite('ben', null), invite('cho', 'ben'))
  expect(speaksNow(on)?.personId).toBe('cho')
  expect(hasSpoken(on, 'ben')).toBe(true)
})

test('who was invited by mistake gives the floor back without having spoken', () => {
  expect(hasSpoken(after(invite('ben', null), done('ben', 'off')), 'ben')).toBe(false)
  expect(hasSpoken(after(invite('ben', null), done('ben')), 'ben')).toBe(true)
})

test('the next item closes round and list, and what is asked for the item before comes too late', () => {
  const state = after(ask('ben'), round(), ask('eve'), next, ask('cho', 'i1'), turn('ana'))
  expect(state.speaking).toMatchObject({ round: null, asked: [], floor: null })
})

test('who had the floor when the item ended has spoken on it, also when the session comes back', () => {
  const back: Move = { kind: 'start-item', itemId: 'i1' }
  const state = after(invite('ben', null), next)
  expect(hasSpoken(state, 'ben')).toBe(false)
  expect(hasSpoken(after(invite('ben', null), next, back), 'ben')).toBe(true)
})

test('nothing but whether somebody has spoken on an item is kept', () => {
  const state = after(invite('ben', null), done('ben'), invite('ben', null), done('ben'))
  expect(state.speaking.spoken).toEqual({ i1: ['ben'] })
})

const council = { members: [], departments: [] }
const as = (personId: string, role?: Actor['member']): Actor => ({ personId, member: role })
const member = (personId: string): Actor => as(personId, { personId, role: 'member' })

test('a member asks, passes and ends their own turn; the rest is for whoever runs the session', () => {
  const going = after(round(), turn('ana'))
  expect(mayMake(turn('ben'), going, member('ben'), council).ok).toBe(true)
  expect(mayMake(turn('ben'), going, member('cho'), council)).toMatchObject({ reason: 'facilitator-only' })
  expect(mayMake(turn('cho', 'passed'), going, member('cho'), council).ok).toBe(true)
  expect(mayMake(ask('ben'), after(), member('ben'), council).ok).toBe(true)
  expect(mayMake(ask('cho'), after(), member('ben'), council)).toMatchObject({ reason: 'facilitator-only' })
  expect(mayMake(round(), after(), member('ben'), council)).toMatchObject({ reason: 'facilitator-only' })
  expect(mayMake(ask('guest'), after(), as('ana'), council).ok).toBe(true)
  expect(mayMake(ask('guest'), after(), as('guest'), council)).toMatchObject({ reason: 'not-on-council' })
})

test('what others were faster with is refused with that reason', () => {
  const going = after(round(), turn('ana'))
  expect(mayMake(turn('ana'), going, as('ana'), council)).toMatchObject({ reason: 'moved-on' })
  expect(mayMake(round(), going, as('ana'), council)).toMatchObject({ reason: 'moved-on' })
  expect(mayMake(ask('ben', 'i2'), after(), member('ben'), council)).toMatchObject({ reason: 'moved-on' })
  expect(mayMake(round(), foldSession(log([plan])), as('ana'), council).ok).toBe(false)
})

test('a name from outside cannot turn the text around it, and a list without end is left out', () => {
  const parsed = v.parse(moveSchema, { ...ask('x'), name: '\u202EAna\n' })
  expect(parsed).toMatchObject({ name: 'Ana' })
  const long = { ...round(), speakers: Array.from({ length: 301 }, () => people[0]) }
  expect(v.safeParse(moveSchema, long).success).toBe(false)
})

const anyone = fc.constantFrom('ana', 'ben', 'cho', '__proto__', 'constructor')
const anyItem = fc.constantFrom('i1', 'i2', '__proto__')
const anyRound = fc.constantFrom('r1', 'r2', 'constructor')
const speaker = anyone.map((personId) => ({ personId, name: personId }))
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    kind: fc.constant('start-round' as const),
    roundId: anyRound,
    itemId: anyItem,
    speakers: fc.array(speaker, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('end-turn' as const),
    roundId: anyRound,
    personId: anyone,
    as: fc.constantFrom('spoke' as const, 'later' as const, 'passed' as const),
  }),
  fc.tuple(anyRound, speaker).map(([roundId, who]): Move => ({ kind: 'join-round', roundId, ...who })),
  anyRound.map((roundId): Move => ({ kind: 'end-round', roundId })),
  fc.tuple(anyItem, speaker).map(([itemId, who]): Move => ({ kind: 'ask-to-speak', itemId, ...who })),
  fc
    .tuple(anyItem, speaker, fc.option(anyone))
    .map(([itemId, who, before]): Move => ({ kind: 'give-floor', itemId, ...who, after: before })),
  fc.record({
    kind: fc.constant('leave-floor' as const),
    itemId: anyItem,
    personId: anyone,
    as: fc.constantFrom('spoke' as const, 'off' as const),
  }),
  fc.record({
    kind: fc.constantFrom('start-item' as const, 'park-item' as const, 'remove-item' as const),
    itemId: anyItem,
  }),
  fc.record({ kind: fc.constantFrom('pause' as const, 'resume' as const) }),
)
const anyLog = fc
  .array(
    fc.record({
      client: fc.constantFrom('a', 'b', 'c'),
      step: fc.integer({ min: 0, max: 2 }),
      move: anyMove,
    }),
    { maxLength: 40 },
  )
  .map((steps): LoggedMove[] => {
    const planned = log([{ ...plan, items: [item('i1'), item('i2'), item('__proto__')] }, { kind: 'start' }])
    let lamport = 3
    return [
      ...planned,
      ...steps.map(({ client, step, move }, index): LoggedMove => {
        lamport += step
        return { client, seq: index + 3, lamport, atMs: 0, by: 'ana', byName: 'Ana', move }
      }),
    ]
  })

test('whatever the order in which moves arrive, everybody sees the same round and list', () => {
  fc.assert(
    fc.property(
      anyLog.chain((moves) =>
        fc.tuple(
          fc.constant(moves),
          fc.shuffledSubarray([...moves, ...moves], { minLength: moves.length * 2 }),
        ),
      ),
      ([moves, shuffled]) => {
        expect(foldSession(shuffled).speaking).toEqual(foldSession(moves).speaking)
      },
    ),
  )
})

test('nobody is in a round twice, on the list twice, or on the list and on the floor', () => {
  fc.assert(
    fc.property(anyLog, (moves) => {
      const { speaking, currentItemId } = foldSession(moves)
      const { round: going, asked, floor } = speaking
      const inRound = [...(going?.queue ?? []), ...(going?.heard ?? [])].map((each) => each.personId)
      const waiting = [...asked, ...(floor === null ? [] : [floor])].map((each) => each.personId)
      expect(new Set(inRound).size).toBe(inRound.length)
      expect(new Set(waiting).size).toBe(waiting.length)
      if (goingRound({ speaking }) !== null) expect(floor).toBeNull()
      if (currentItemId === null) expect([going, floor, ...asked]).toEqual([null, null])
      for (const each of Object.values(speaking.spoken)) expect(new Set(each).size).toBe(each.length)
    }),
  )
})
