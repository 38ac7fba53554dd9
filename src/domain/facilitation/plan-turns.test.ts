import { expect, test } from 'vitest'
import type { Member } from '../council/council.ts'
import { comingDays } from './coming-days.ts'
import { foldChanges, noChanges } from './fold-changes.ts'
import { planTurn, rotationState } from './plan-turn.ts'
import { planRole, planTurns } from './plan-turns.ts'
import { roleSettingsOf, usualRole, type RotationSettings } from './rotation-settings.ts'
import { aChange, aTurn } from '#test/support/turn-changes.ts'
import type { Turn } from './turn.ts'

const member = (personId: string, extra: Partial<Member> = {}): Member => ({
  personId,
  displayName: personId,
  role: 'member',
  ...extra,
})
const trio = ['ana', 'ben', 'cho'].map((each) => member(each))
const days = comingDays({ known: [], today: '2026-11-21', count: 4 })
const settings = (extra: Partial<RotationSettings>): RotationSettings => ({
  roles: [],
  guests: [],
  closed: [],
  ...extra,
})
const question = {
  council: { key: 'k', members: trio },
  turns: [] as readonly Turn[],
  changes: noChanges,
  days,
  left: new Set<string>(),
}
const role = (mode: 'round-robin' | 'random' | 'volunteers', extra = {}) => ({
  ...usualRole('facilitator'),
  mode,
  ...extra,
})
const holders = (asked: Partial<Parameters<typeof planRole>[0]>, of = usualRole('facilitator')) =>
  planRole({ ...question, ...asked }, of).map((each) => each.holderId)

test('without known sessions the plan goes on week by week, after those that are known', () => {
  expect(days.map((each) => each.day)).toEqual(['2026-11-28', '2026-12-05', '2026-12-12', '2026-12-19'])
  const known = [
    { sessionKey: 'b', day: '2026-12-03', startMs: 2, endMs: 3 },
    { sessionKey: 'a', day: '2026-11-26', startMs: 1, endMs: 2 },
  ]
  const mixed = comingDays({ known: [...known, ...known], today: '2026-11-21', count: 3 })
  expect(mixed.map((each) => each.day)).toEqual(['2026-11-26', '2026-12-03', '2026-12-10'])
})

test('after the known sessions the plan goes on by the days of the meeting series, and by weeks after those', () => {
  const known = [{ sessionKey: 'a', day: '2026-11-30', startMs: 1, endMs: 2 }]
  const planned = ['2026-11-23', '2026-11-30', '2026-12-14', '2027-01-11']
  const coming = comingDays({ known, today: '2026-11-21', count: 4, planned })
  expect(coming.map((each) => each.day)).toEqual(['2026-11-30', '2026-12-14', '2027-01-11', '2027-01-18'])
})

test('who is away on a day is passed over that day and comes as soon as they can', () => {
  const members = [
    member('ana'),
    member('ben', { away: [{ from: '2026-11-28', to: '2026-11-28' }] }),
    member('cho'),
  ]
  expect(
    holders({ council: { key: 'k', members }, today: { turn: aTurn('2026-11-21'), personId: 'ana' } }),
  ).toEqual(['cho', 'ben', 'ana', 'cho'])
})

test('who left the team has no turn in the plan', () => {
  expect(holders({ left: new Set(['ana']) })).toEqual(['ben', 'cho', 'ben', 'cho'])
})

test('closed days use nobody’s turn', () => {
  const closed = settings({ closed: [{ from: '2026-12-01', to: '2026-12-14' }] })
  const plan = planRole(
    { ...question, council: { ...question.council, rotation: closed } },
    usualRole('facilitator'),
  )
  expect(plan.map((each) => [each.turn.day, each.holderId])).toEqual([
    ['2026-11-28', 'ana'],
    ['2026-12-19', 'ben'],
  ])
})

test('nobody takes notes where they facilitate', () => {
  const [facilitator, notes] = planTurns(question)
  for (const [index, each] of (notes?.turns ?? []).entries())
    expect(each.holderId).not.toBe(facilitator?.turns[index]?.holderId)
})

test('going round follows the order, and who was passed over is next and not last', () => {
  const order = role('round-robin', { order: ['cho', 'ana'] })
  expect(holders({}, order)).toEqual(['cho', 'ana', 'ben', 'cho'])
  const away = foldChanges([
    aChange({ kind: 'away', key: 'a', by: 'cho', personId: 'cho', from: '2026-11-25', to: '2026-12-01' }),
  ])
  expect(holders({ changes: away }, order)).toEqual(['ana', 'cho', 'ben', 'ana'])
})

test('by lot everybody has a turn before anybody has two, and every device draws the same', () => {
  const long = comingDays({ known: [], today: '2026-11-21', count: 30 })
  const drawn = holders({ days: long }, role('random'))
  for (let round = 0; round < 10; round += 1)
    expect(new Set(drawn.slice(round * 3, round * 3 + 3)).size, `round ${round}`).toBe(3)
  expect(holders({ days: long }, role('random'))).toEqual(drawn)
  const other = holders({ days: long, council: { key: 'other', members: trio } }, role('random'))
  expect(other).not.toEqual(drawn)
})

test('a council of volunteers waits for one, and knows whom to ask if nobody comes forward', () => {
  const plan = planRole(question, role('volunteers'))
  expect(plan[0]).toMatchObject({ holderId: null, why: 'waits-for-volunteer' })
  expect(plan.map((each) => each.reason.candidates[0]?.personId)).toEqual(['ana', 'ben', 'cho', 'ana'])
  const volunteered = foldChanges([
    aChange({ kind: 'volunteer', key: 'v', by: 'cho', personId: 'cho', turn: aTurn('2026-12-05') }),
  ])
  expect(holders({ changes: volunteered }, role('volunteers'))).toEqual([null, 'cho', null, null])
})

test('a deputy stands in for their own department’s leader, who keeps their place', () => {
  const members = [
    member('ana', { departmentId: 'eng', away: [{ from: '2026-11-28', to: '2026-11-28' }] }),
    member('ben', { departmentId: 'ops' }),
    member('dee', { departmentId: 'eng', role: 'deputy' }),
  ]
  const plan = planRole(
    { ...question, council: { key: 'k', members } },
    { ...usualRole('facilitator'), deputies: 'stand-in' },
  )
  expect(plan[0]).toMatchObject({ holderId: 'dee', forPersonId: 'ana', why: 'stands-in' })
  expect(plan.map((each) => each.holderId)).toEqual(['dee', 'ben', 'ana', 'ben'])
})

test('a guest’s place has turns like anybody’s, and no more than its share', () => {
  const guest = { personId: 'guest/1', displayName: 'A guest from Finance' }
  const own = { ...usualRole('champion', 'Champion'), pool: ['ana', 'ben', 'guest/1'] }
  const rotation = settings({ roles: [own], guests: [guest] })
  const long = comingDays({ known: [], today: '2026-11-21', count: 9 })
  const council = { key: 'k', members: trio, rotation }
  const had = holders({ council, days: long }, roleSettingsOf(council, 'champion'))
  for (const id of own.pool)
    expect(
      had.filter((each) => each === id),
      id,
    ).toHaveLength(3)
})

test('an agreement holds where who has it can come, and falls back to the rule where not', () => {
  const swap = aChange({
    kind: 'swap',
    key: 's',
    by: 'tom',
    asRunner: true,
    personId: 'ana',
    otherId: 'cho',
    turn: aTurn('2026-11-28'),
    inReturn: aTurn('2026-12-12'),
  })
  expect(holders({ changes: foldChanges([swap]) })).toEqual(['cho', 'ben', 'ana', 'cho'])
  const facts = {
    ...question,
    role: usualRole('facilitator'),
    changes: foldChanges([swap]),
    turn: aTurn('2026-11-28'),
  }
  const state = rotationState([], 'facilitator')
  const there = planTurn(state, { ...facts, present: new Set(['ana', 'cho']) })
  expect(there).toMatchObject({ holderId: 'cho', forPersonId: 'ana', why: 'swapped' })
  expect(planTurn(state, { ...facts, present: new Set(['ben', 'ana']) })).toMatchObject({
    holderId: 'ana',
    why: 'furthest-behind',
    pin: null,
  })
})

test('a session that took place is in the balances and not in the plan', () => {
  const known = [{ sessionKey: 's', day: '2026-11-28', startMs: 1, endMs: 2 }]
  const held: Turn = {
    sessionKey: 's',
    role: 'facilitator',
    personId: 'ana',
    personName: 'Ana',
    forPersonId: null,
    why: 'furthest-behind',
    state: 'done',
    presentIds: ['ana', 'ben', 'cho'],
    day: '2026-11-28',
  }
  const later = comingDays({ known, today: '2026-11-21', count: 3 })
  expect(holders({ turns: [held], days: later })).toEqual(['ben', 'cho'])
})

test('a session whose series is without a role has no turn of it, and whom a series names for good has it there', () => {
  const seriesRoles: Parameters<typeof planRole>[0]['seriesRoles'] = ({ day }) =>
    day === '2026-11-28'
      ? [{ role: 'facilitator', mode: 'none' }]
      : day === '2026-12-05'
        ? [{ role: 'facilitator', mode: 'fixed', personId: 'cho' }]
        : []
  const plan = planRole({ ...question, seriesRoles }, usualRole('facilitator'))
  expect(plan.map((each) => [each.turn.day, each.holderId, each.why])).toEqual([
    ['2026-12-05', 'cho', 'of-series'],
    ['2026-12-12', 'ana', 'furthest-behind'],
    ['2026-12-19', 'ben', 'furthest-behind'],
  ])
  // Notes go round in the session that nobody facilitates.
  const notes = planTurns({ ...question, seriesRoles }).find((each) => each.role.key === 'noteTaker')
  expect(notes?.turns).toHaveLength(4)
})

test('whom a series names for good gives way to an agreement, and to the rule where they cannot come', () => {
  const seriesRoles = () => [{ role: 'facilitator', mode: 'fixed', personId: 'cho' }] as const
  const turn = aTurn('2026-11-28')
  const changes = foldChanges([
    aChange({ kind: 'volunteer', key: 'v', role: 'facilitator', turn, personId: 'ben', by: 'ben' }),
  ])
  expect(holders({ seriesRoles, changes })).toEqual(['ben', 'cho', 'cho', 'cho'])
  const members = [
    member('ana'),
    member('ben'),
    member('cho', { away: [{ from: '2026-11-28', to: '2026-11-28' }] }),
  ]
  expect(holders({ seriesRoles, council: { key: 'k', members } })[0]).toBe('ana')
})
