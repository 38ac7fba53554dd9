import { expect, test } from 'vitest'
import { aChange, aTurn } from '#test/support/turn-changes.ts'
import { foldChanges } from './fold-changes.ts'
import { nextOrder, type TurnChange } from './turn-change.ts'

const [first, second, third] = [aTurn('2026-11-28'), aTurn('2026-12-05'), aTurn('2026-12-12')]
const ask = (extra: Partial<Extract<TurnChange, { kind: 'ask-swap' }>> = {}) =>
  aChange({
    kind: 'ask-swap',
    key: 'ask',
    by: 'ana',
    personId: 'ana',
    otherId: 'ben',
    turn: first,
    inReturn: second,
    ...extra,
  })
const agree = (key: string, by: string, about: string, order = 2) =>
  aChange({ kind: 'agree', key, by, about, order })
const standingOf = (changes: readonly TurnChange[], key: string) =>
  foldChanges(changes).log.find((each) => each.change.key === key)?.standing
const pinned = (changes: readonly TurnChange[]) =>
  foldChanges(changes).pins.map((each) => [each.turn.day, each.holderId, each.forPersonId, each.why])

test('a swap that was asked for waits until the other agrees, and then both turns have changed hands', () => {
  expect(foldChanges([ask()]).requests).toHaveLength(1)
  expect(pinned([ask()])).toEqual([])
  const both = [ask(), agree('yes', 'ben', 'ask')]
  expect(pinned(both)).toEqual([
    ['2026-11-28', 'ben', 'ana', 'swapped'],
    ['2026-12-05', 'ana', 'ben', 'swapped'],
  ])
  expect(foldChanges(both).requests).toEqual([])
  expect(standingOf(both, 'ask')).toEqual({ state: 'agreed' })
})

test('nobody agrees for somebody else, unless they run the council', () => {
  expect(standingOf([ask(), agree('no', 'cho', 'ask')], 'no')).toEqual({ state: 'refused', why: 'not-yours' })
  expect(standingOf([ask(), agree('own', 'ana', 'ask')], 'own')).toEqual({
    state: 'refused',
    why: 'not-yours',
  })
  const runner = aChange({ kind: 'agree', key: 'r', by: 'tom', asRunner: true, about: 'ask', order: 2 })
  expect(pinned([ask(), runner])).toHaveLength(2)
})

test('what was declined or withdrawn cannot be agreed to any more', () => {
  for (const [kind, by, state] of [
    ['decline', 'ben', 'declined'],
    ['withdraw', 'ana', 'withdrawn'],
  ] as const) {
    const changes = [
      ask(),
      aChange({ kind, key: 'no', by, about: 'ask', order: 2 }),
      agree('late', 'ben', 'ask', 3),
    ]
    expect(standingOf(changes, 'late'), kind).toEqual({ state: 'refused', why: 'already-answered' })
    expect(standingOf(changes, 'ask'), kind).toEqual({ state })
    expect(pinned(changes), kind).toEqual([])
  }
})

test('of two agreements about one turn the one that is first in order counts, and the other says why it does not', () => {
  const other = ask({ key: 'ask2', otherId: 'cho', inReturn: third })
  const changes = [ask(), other, agree('b-yes', 'ben', 'ask'), agree('a-yes', 'cho', 'ask2')]
  expect(pinned(changes)).toEqual([
    ['2026-11-28', 'cho', 'ana', 'swapped'],
    ['2026-12-12', 'ana', 'cho', 'swapped'],
  ])
  expect(standingOf(changes, 'b-yes')).toEqual({ state: 'refused', why: 'turn-given-away' })
  expect(standingOf(changes, 'ask')).toEqual({ state: 'refused', why: 'turn-given-away' })
})

test('an offered turn is taken by whoever comes first, and a turn that nobody offered cannot be taken', () => {
  const offer = aChange({ kind: 'offer', key: 'o', by: 'ana', personId: 'ana' })
  const take = (key: string, by: string) =>
    aChange({ kind: 'cover', key, by, personId: 'ana', otherId: by, order: 2 })
  const changes = [offer, take('t1', 'cho'), take('t2', 'ben')]
  expect(pinned(changes)).toEqual([['2026-11-28', 'cho', 'ana', 'handed-over']])
  expect(standingOf(changes, 't2')).toEqual({ state: 'refused', why: 'turn-given-away' })
  expect(foldChanges(changes).offers).toEqual([])
  expect(standingOf([take('t1', 'cho')], 't1')).toEqual({ state: 'refused', why: 'not-offered' })
})

test('who is passed over keeps their place and cannot give the turn away after', () => {
  const skip = aChange({ kind: 'skip', key: 's', by: 'ana', personId: 'ana' })
  const changes = [skip, ask({ order: 2 })]
  expect(foldChanges(changes).skips).toMatchObject([{ personId: 'ana', turn: first }])
  expect(standingOf(changes, 'ask')).toEqual({ state: 'refused', why: 'turn-given-away' })
})

test('a turn that changed hands twice is still on the account of whose it was', () => {
  const again = aChange({ kind: 'ask-cover', key: 'c', by: 'ben', personId: 'ben', otherId: 'cho', order: 3 })
  const changes = [ask(), agree('yes', 'ben', 'ask'), again, agree('yes2', 'cho', 'c', 4)]
  expect(pinned(changes)).toContainEqual(['2026-11-28', 'cho', 'ana', 'handed-over'])
})

test('what its author takes back counts as if it had never been said; others take nothing back', () => {
  const changes = [ask(), agree('yes', 'ben', 'ask')]
  const undo = (by: string, about: string) => aChange({ kind: 'undo', key: 'u', by, about, order: 3 })
  expect(pinned([...changes, undo('ben', 'yes')])).toEqual([])
  expect(foldChanges([...changes, undo('ben', 'yes')]).requests).toHaveLength(1)
  expect(pinned([...changes, undo('cho', 'yes')])).toHaveLength(2)
  expect(standingOf([...changes, undo('cho', 'yes')], 'u')).toEqual({ state: 'refused', why: 'not-yours' })
  expect(standingOf([...changes, undo('ben', 'gone')], 'u')).toEqual({
    state: 'refused',
    why: 'nothing-to-answer',
  })
})

test('a session that was moved is still the same turn, and a turn known by its day is found by its session later', () => {
  const byKey = ask({
    turn: aTurn('2026-11-28', 'k1'),
    inReturn: aTurn('2026-12-05', 'k2'),
  })
  const skip = (turn: ReturnType<typeof aTurn>) =>
    aChange({ kind: 'skip', key: 's', by: 'ana', personId: 'ana', turn })
  const late = { ...byKey, order: 2 }
  const refused = { state: 'refused', why: 'turn-given-away' }
  expect(standingOf([skip(aTurn('2026-11-30', 'k1')), late], 'ask')).toEqual(refused)
  expect(standingOf([skip(aTurn('2026-11-28')), late], 'ask')).toEqual(refused)
  expect(standingOf([skip(aTurn('2026-11-28', 'k9')), late], 'ask')).toEqual({ state: 'waits' })
})

test('only the person says what may be read of their calendar, and the latest word counts', () => {
  const say = (key: string, by: string, consent: 'never' | 'ask' | 'always', order: number) =>
    aChange({ kind: 'calendar', key, by, personId: 'ana', consent, order })
  const { consents } = foldChanges([
    say('1', 'ana', 'always', 1),
    say('2', 'ana', 'ask', 2),
    say('3', 'ben', 'always', 3),
  ])
  expect([...consents]).toEqual([['ana', 'ask']])
})

test('the next change comes after everything its author has seen', () => {
  expect(nextOrder([])).toBe(1)
  expect(nextOrder([ask({ order: 7 }), ask({ order: 3 })])).toBe(8)
})

test('who was passed over in a session and then swaps into it has the turn', () => {
  const passedOver = aChange({
    kind: 'skip',
    key: 'skip',
    by: 'ana',
    personId: 'ana',
    turn: second,
    order: 0,
  })
  const both = [passedOver, ask({ order: 1 }), agree('yes', 'ben', 'ask')]
  expect(foldChanges(both).skips).toEqual([])
  // Passed over afterwards, she is.
  const after = aChange({ kind: 'skip', key: 'again', by: 'ana', personId: 'ana', turn: second, order: 3 })
  expect(foldChanges([...both, after]).skips).toHaveLength(1)
})
