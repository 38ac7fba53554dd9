import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AgendaItem } from '../agenda/agenda.ts'
import type { Capture } from './capture.ts'
import { applyMove, emptySession, foldSession } from './fold.ts'
import { moveId, type LoggedMove, type Move } from './move.ts'
import { orderMoves } from './order-moves.ts'

function item(id: string, extra: Partial<AgendaItem> = {}): AgendaItem {
  return { id, title: id, kind: 'discuss', minutes: 10, lead: { kind: 'facilitator' }, ...extra }
}

/** A log in the order given, one minute apart, everything by Ana unless said otherwise. */
function log(...moves: readonly (Move | (Partial<LoggedMove> & { move: Move }))[]): LoggedMove[] {
  return moves.map((each, index) => ({
    client: 'a',
    seq: index + 1,
    lamport: index + 1,
    atMs: (index + 1) * 60_000,
    by: 'ana',
    byName: 'Ana',
    ...('move' in each ? each : { move: each }),
  }))
}

const plan: Extract<Move, { kind: 'plan-agenda' }> = {
  kind: 'plan-agenda',
  templateId: 't',
  title: 'Weekly',
  plannedMinutes: 30,
  plannedStartMs: 0,
  items: [
    item('i1', { kind: 'open' }),
    item('i2', { kind: 'due-list' }),
    item('i3'),
    item('i4', { kind: 'close' }),
  ],
}
const action = (id: string, text: string, ownerId: string | null = 'ana'): Capture => ({
  kind: 'action',
  id,
  itemId: 'i3',
  text,
  ownerId,
  ownerName: ownerId,
  due: null,
})
const captured = (capture: Capture): Move => ({ kind: 'capture', capture, enteredFor: null })
const write = (blockId: string, text: string, seen: string | null): Move => ({
  kind: 'write-notes',
  itemId: 'i3',
  blockId,
  text,
  seen,
})
const close: Move = { kind: 'close', artefacts: ['actions'], reasonForNone: null }

const ids = fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5', '__proto__', 'constructor')
const person = fc.constantFrom('ana', 'ben', 'cho')
const typed = fc.string({ minLength: 1, maxLength: 8 }).filter((each) => each.trim() !== '')
const stale = fc.option(fc.constantFrom('gone/1', 'x/9'))
const anyItem = fc
  .record({ id: ids, kind: fc.constantFrom('open', 'discuss', 'due-list', 'close') })
  .map(({ id, kind }) => item(id, { kind: kind as AgendaItem['kind'] }))
const anyCapture = fc
  .record({ id: fc.constantFrom('c1', 'c2', '__proto__'), text: typed, owner: fc.option(person) })
  .map(({ id, text, owner }) => action(id, text, owner))

function anyMove(seen: fc.Arbitrary<string | null>): fc.Arbitrary<Move> {
  return fc.oneof(
    fc.array(anyItem, { maxLength: 4 }).map((items): Move => ({ ...plan, items })),
    fc.record({ kind: fc.constant('add-item' as const), item: anyItem, afterId: fc.option(ids) }),
    fc.record({ kind: fc.constant('change-item' as const), item: anyItem }),
    fc.record({ kind: fc.constant('remove-item' as const), itemId: ids }),
    fc.record({ kind: fc.constant('move-item' as const), itemId: ids, afterId: fc.option(ids) }),
    fc.record({
      kind: fc.constant('carry-items' as const),
      fromSession: fc.constantFrom('s1', 's2'),
      items: fc.array(anyItem, { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constantFrom('start-item' as const, 'park-item' as const, 'finish-item' as const),
      itemId: ids,
    }),
    fc.record({ kind: fc.constant('extend-item' as const), itemId: ids, minutes: fc.integer() }),
    fc.record({
      kind: fc.constantFrom('start' as const, 'pause' as const, 'resume' as const, 'reopen' as const),
    }),
    fc.record({
      kind: fc.constant('note-attendance' as const),
      personId: person,
      name: person,
      state: fc.constantFrom('present' as const, 'absent' as const),
    }),
    fc.record({
      kind: fc.constant('write-notes' as const),
      itemId: ids,
      blockId: fc.constantFrom('b1', 'b2'),
      text: typed,
      seen,
    }),
    fc.record({ kind: fc.constant('capture' as const), capture: anyCapture, enteredFor: fc.constant(null) }),
    fc.record({ kind: fc.constant('change-capture' as const), capture: anyCapture, seen }),
    fc.record({
      kind: fc.constantFrom('remove-capture' as const, 'restore-capture' as const),
      captureId: fc.constantFrom('c1', 'c2'),
    }),
    fc.record({
      kind: fc.constant('decide-left' as const),
      itemId: ids,
      decision: fc.constantFrom('again' as const, 'park' as const, 'drop' as const),
      reason: typed,
    }),
    fc.constant(close),
    fc.constant<Move>({ kind: 'mark-published', ledgerKey: 'l' }),
  )
}

function anyLog(seen: fc.Arbitrary<string | null>): fc.Arbitrary<LoggedMove[]> {
  return fc
    .array(
      fc.record({
        client: fc.constantFrom('a', 'b', 'c'),
        step: fc.integer({ min: 0, max: 2 }),
        atMs: fc.integer({ min: 0, max: 9_000_000 }),
        by: person,
        move: anyMove(seen),
      }),
      { maxLength: 40 },
    )
    .map((steps) => {
      let lamport = 1
      return steps.map(({ client, step, atMs, by, move }, index) => {
        lamport += step
        return { client, seq: index + 1, lamport, atMs, by, byName: by, move }
      })
    })
}

const anySeen = fc.option(fc.integer({ min: 1, max: 40 }).map((seq) => `a/${seq}`))

test('[LOG-1] [LOG-2] moves arriving in any order, some of them twice, give the same state', () => {
  fc.assert(
    fc.property(
      anyLog(anySeen).chain((moves) =>
        fc.tuple(
          fc.constant(moves),
          fc.shuffledSubarray([...moves, ...moves], { minLength: moves.length * 2 }),
        ),
      ),
      ([moves, shuffled]) => {
        expect(foldSession(shuffled)).toEqual(foldSession(moves))
      },
    ),
  )
})

test('a state built move by move equals the whole fold at every step', () => {
  fc.assert(
    fc.property(anyLog(anySeen), (moves) => {
      let state = emptySession
      orderMoves(moves).forEach((each, index, ordered) => {
        state = applyMove(state, each)
        expect(state).toEqual(foldSession(ordered.slice(0, index + 1)))
      })
    }),
  )
})

test('no text that was captured or noted disappears unless somebody who saw it changed it', () => {
  fc.assert(
    fc.property(anyLog(stale), (moves) => {
      const state = foldSession(moves)
      const texts = new Set([
        ...state.notes.map((each) => each.text),
        ...state.captured.flatMap((each) =>
          [each.capture, each.rival, ...each.furtherRivals].flatMap((one) => (one ? [one.text] : [])),
        ),
      ])
      for (const { move } of moves) {
        if (move.kind === 'write-notes') expect(texts).toContain(move.text)
        if (move.kind === 'capture' || move.kind === 'change-capture')
          expect(texts).toContain(move.capture.text)
      }
    }),
  )
})

test('no item that was planned or added disappears: it is on the agenda or among the removed', () => {
  fc.assert(
    fc.property(anyLog(anySeen), (moves) => {
      const state = foldSession(moves)
      const known = [...state.items, ...state.removedItems].map((each) => each.id)
      expect(new Set(known).size).toBe(known.length)
      for (const { move } of moves) if (move.kind === 'add-item') expect(known).toContain(move.item.id)
      if (state.currentItemId !== null)
        expect(state.items.map((each) => each.id)).toContain(state.currentItemId)
    }),
  )
})

test('at most one stretch runs, and none while the session is paused or over', () => {
  fc.assert(
    fc.property(anyLog(anySeen), (moves) => {
      const state = foldSession(moves)
      const open = Object.values(state.progress)
        .flatMap((each) => each.stretches)
        .filter((each) => each.toMs === null)
      expect(open.length).toBe(state.phase === 'running' && state.currentItemId !== null ? 1 : 0)
    }),
  )
})

test('starting the session starts its first item, and Next pressed by two people moves one step', () => {
  const next: Move = { kind: 'start-item', itemId: 'i2' }
  const state = foldSession(log(plan, { kind: 'start' }, next, { client: 'b', move: next }))
  expect(state.currentItemId).toBe('i2')
  expect(state.progress['i1']).toMatchObject({
    state: 'done',
    stretches: [{ fromMs: 120_000, toMs: 180_000 }],
  })
  expect(state.progress['i2']?.stretches).toEqual([{ fromMs: 180_000, toMs: null }])
})

test('going back leaves the later item waiting and keeps the time it already took', () => {
  const state = foldSession(
    log(plan, { kind: 'start' }, { kind: 'start-item', itemId: 'i3' }, { kind: 'start-item', itemId: 'i1' }),
  )
  expect(state.progress['i3']).toMatchObject({
    state: 'waiting',
    stretches: [{ fromMs: 180_000, toMs: 240_000 }],
  })
  expect(state.progress['i1']?.stretches).toHaveLength(2)
})

test('a pause stops the clock and resuming goes on with the same item', () => {
  const state = foldSession(log(plan, { kind: 'start' }, { kind: 'pause' }, { kind: 'resume' }))
  expect(state.progress['i1']?.stretches).toEqual([
    { fromMs: 120_000, toMs: 180_000 },
    { fromMs: 240_000, toMs: null },
  ])
  expect(state.pausedAtMs).toBeNull()
})

test('[LOG-5] a clock that runs backwards puts no move before another', () => {
  const forwards = log(plan, { kind: 'start' }, { kind: 'pause' }, { kind: 'resume' })
  const backwards = forwards.map((each) => ({ ...each, atMs: -each.atMs }))
  expect(orderMoves(backwards.toReversed()).map(moveId)).toEqual(forwards.map(moveId))
})

test('[LOG-5] a stretch is never negative when two devices differ about the time', () => {
  const state = foldSession(
    log(
      plan,
      { atMs: 900_000, move: { kind: 'start' } },
      { atMs: 100_000, move: { kind: 'start-item', itemId: 'i2' } },
    ),
  )
  expect(state.progress['i1']?.stretches).toEqual([{ fromMs: 900_000, toMs: 900_000 }])
})

test('what makes no sense where it stands changes nothing but the order', () => {
  const before = log(plan, { kind: 'start' }, close)
  const late = log(plan, { kind: 'start' }, close, { kind: 'start-item', itemId: 'i2' }, { kind: 'pause' })
  expect({ ...foldSession(late), lamport: 0 }).toEqual({ ...foldSession(before), lamport: 0 })
})

test('a kind of move from a newer client is skipped', () => {
  const future = { kind: 'send-confetti' } as unknown as Move
  expect(foldSession(log(plan, future)).items).toHaveLength(4)
})

test('a session does not close without something it leaves or a reason', () => {
  const state = foldSession(log(plan, { kind: 'close', artefacts: [], reasonForNone: '  ' }))
  expect(state.phase).toBe('planned')
})

test('two people closing at once: what both named counts', () => {
  const other: Move = { kind: 'close', artefacts: ['lesson'], reasonForNone: null }
  expect(foldSession(log(plan, close, other)).artefacts).toEqual(['actions', 'lesson'])
})

test('publishing is a fact: somebody reopening just before does not undo it', () => {
  const state = foldSession(
    log(plan, close, { kind: 'reopen' }, { kind: 'mark-published', ledgerKey: 'k' }, { kind: 'reopen' }),
  )
  expect(state).toMatchObject({ phase: 'published', ledgerKey: 'k' })
})

test('a capture that arrives after closing is kept and flagged until the session is reopened', () => {
  const moves = log(plan, close, captured(action('c1', 'Late one')))
  expect(foldSession(moves).captured[0]).toMatchObject({ afterClose: true })
  const reopened = log(plan, close, captured(action('c1', 'Late one')), { kind: 'reopen' })
  expect(foldSession(reopened).captured[0]).toMatchObject({ afterClose: false })
})

test('notes written by two at once stand side by side, and each writer goes on in their own block', () => {
  const moves = log(
    write('b', 'start', null),
    { client: 'a', seq: 2, lamport: 2, move: write('b', 'start by Ana', 'a/1') },
    { client: 'b', seq: 1, lamport: 2, by: 'ben', move: write('b', 'start by Ben', 'a/1') },
    { client: 'b', seq: 2, lamport: 3, by: 'ben', move: write('b', 'start by Ben, more', 'b/1') },
    { client: 'a', seq: 3, lamport: 3, move: write('b', 'start by Ana, more', 'a/2') },
  )
  expect(foldSession(moves).notes).toMatchObject([
    { blockId: 'b', text: 'start by Ana, more', besideBlockId: null },
    { blockId: 'beside-b/1', text: 'start by Ben, more', besideBlockId: 'b', by: 'ben' },
  ])
})

test('notes of an item that was removed meanwhile stay', () => {
  const state = foldSession(log(plan, { kind: 'remove-item', itemId: 'i3' }, write('b', 'still here', null)))
  expect(state.notes).toMatchObject([{ itemId: 'i3', text: 'still here' }])
  expect(state.removedItems.map((each) => each.id)).toEqual(['i3'])
})

test('three wordings of one capture at once are all kept, and are settled one after the other', () => {
  const change = (text: string, seen: string): Move => ({
    kind: 'change-capture',
    capture: action('c', text),
    seen,
  })
  const moves = log(
    captured(action('c', 'one')),
    change('two', 'a/1'),
    { client: 'b', move: change('three', 'a/1') },
    { client: 'c', move: change('four', 'a/1') },
  )
  const torn = foldSession(moves).captured[0]
  expect(torn).toMatchObject({ capture: { text: 'two' }, rival: { text: 'three' } })
  expect(torn?.furtherRivals).toMatchObject([{ text: 'four' }])
  const unseen = foldSession([...moves, ...log({ seq: 9, lamport: 9, move: change('five', 'a/2') })])
  expect(unseen.captured[0]?.furtherRivals).toHaveLength(2)
  const settled = foldSession([...moves, ...log({ seq: 9, lamport: 9, move: change('five', 'c/4') })])
  expect(settled.captured[0]).toMatchObject({ capture: { text: 'five' }, rival: { text: 'four' } })
})

test('changing a capture that somebody removed meanwhile brings it back', () => {
  const state = foldSession(
    log(
      captured(action('c', 'one')),
      { kind: 'remove-capture', captureId: 'c' },
      { kind: 'change-capture', capture: action('c', 'two'), seen: 'a/1' },
    ),
  )
  expect(state.captured[0]).toMatchObject({ removed: false, capture: { text: 'two' } })
})

test('an action for somebody absent waits for their word, also when they come late, until they give it', () => {
  const given = captured(action('c', 'Do it', 'ben'))
  const stands = (...moves: readonly (Move | (Partial<LoggedMove> & { move: Move }))[]) =>
    foldSession(log(...moves)).captured[0]?.acceptance
  const noted = (state: 'late' | 'present'): Move => ({
    kind: 'note-attendance',
    personId: 'ben',
    name: 'Ben',
    state,
  })
  const accept: Move = { kind: 'answer-action', captureId: 'c', answer: 'accept', reason: '' }
  expect(stands(given)).toBe('waiting')
  expect(stands(given, noted('late'))).toBe('waiting')
  expect(stands(given, { by: 'ben', move: noted('present') })).toBe('waiting')
  expect(stands(given, noted('late'), accept)).toBe('accepted')
})

test('an action stops waiting when a colleague corrects the list: its owner was there all along', () => {
  const corrected: Move = { kind: 'note-attendance', personId: 'ben', name: 'Ben', state: 'present' }
  const state = foldSession(log(captured(action('c', 'Do it', 'ben')), corrected))
  expect(state.captured[0]?.acceptance).toBe('not-needed')
})

test('a handed-back action asks its next owner afresh', () => {
  const moves = log(
    captured(action('c', 'Do it', 'ben')),
    { kind: 'answer-action', captureId: 'c', answer: 'hand-back', reason: 'On leave' },
    { kind: 'change-capture', capture: action('c', 'Do it', 'cho'), seen: 'a/1' },
  )
  expect(foldSession(moves).captured[0]).toMatchObject({ acceptance: 'waiting', handBackReason: null })
})

test('carried items come once per session, after the opening and the due list, under ids of their own', () => {
  const carry: Move = {
    kind: 'carry-items',
    fromSession: 's0',
    items: [item('i3', { title: 'Left over' }), item('z')],
  }
  const state = foldSession(log(plan, carry, { client: 'b', move: carry }))
  expect(state.items.map((each) => each.id)).toEqual(['i1', 'i2', 'i3-2', 'z', 'i3', 'i4'])
  expect(state.items[2]).toMatchObject({ title: 'Left over', carriedFrom: 's0' })
})

test('an item that the template has every time is not doubled when it is carried, whichever came first', () => {
  const carry: Move = { kind: 'carry-items', fromSession: 's0', items: [item('old', { title: 'i3' })] }
  for (const state of [foldSession(log(plan, carry)), foldSession(log(carry, plan))]) {
    expect(state.items.map((each) => each.id)).toEqual(['i1', 'i2', 'i3', 'i4'])
    expect(state.items[2]?.carriedFrom).toBe('s0')
  }
  const talked = foldSession(log(plan, { kind: 'start' }, { kind: 'finish-item', itemId: 'i3' }, carry))
  expect(talked.items.map((each) => each.id)).toEqual(['i1', 'i2', 'old', 'i3', 'i4'])
})

test('choosing a template keeps what is owed and puts aside what it replaces', () => {
  const carry: Move = { kind: 'carry-items', fromSession: 's0', items: [item('owed')] }
  const add: Move = { kind: 'add-item', item: item('mine'), afterId: null }
  const state = foldSession(log(carry, add, plan))
  expect(state.items.map((each) => each.id)).toEqual(['i1', 'i2', 'owed', 'i3', 'i4'])
  expect(state.removedItems.map((each) => each.id)).toEqual(['mine'])
})

test('a removed item can be put back with its time and its notes', () => {
  const state = foldSession(
    log(
      plan,
      { kind: 'start' },
      { kind: 'remove-item', itemId: 'i1' },
      { kind: 'add-item', item: item('i1'), afterId: null },
    ),
  )
  expect(state.items[0]?.id).toBe('i1')
  expect(state.removedItems).toEqual([])
  expect(state.progress['i1']?.stretches).toEqual([{ fromMs: 120_000, toMs: 180_000 }])
})

test('an accepted proposal becomes an item before the closing one, once', () => {
  const propose: Move = { kind: 'propose-item', proposalId: 'p', title: 'Budget', minutes: 5, why: '' }
  const accept = (id: string): Move => ({
    kind: 'answer-proposal',
    proposalId: 'p',
    answer: 'accept',
    reason: '',
    item: item(id),
  })
  const state = foldSession(log(plan, propose, accept('n1'), { client: 'b', move: accept('n2') }))
  expect(state.items.map((each) => each.id)).toEqual(['i1', 'i2', 'i3', 'n1', 'i4'])
})

test('lines that a colleague of the same department wrote over are kept aside', () => {
  const fill = (changed: string): Move => ({
    kind: 'fill-lines',
    departmentId: 'd',
    lines: { changed, uncertain: '', helpNeeded: '', helpOffered: '' },
  })
  const state = foldSession(
    log(fill('draft'), fill('mine'), { by: 'ben', byName: 'Ben', move: fill('yours') }),
  )
  expect(state.lines['d']).toMatchObject({ changed: 'yours', by: 'ben' })
  expect(state.earlierLines).toMatchObject([{ changed: 'mine', by: 'ana', departmentId: 'd' }])
})

test('the Lamport number is the highest seen, so that the next own move comes after everything', () => {
  const moves = log({ lamport: 7, move: plan }, { lamport: 3, client: 'b', move: close })
  expect(foldSession(moves).lamport).toBe(7)
  expect(orderMoves(moves).map(moveId)).toEqual(['b/2', 'a/1'])
})
