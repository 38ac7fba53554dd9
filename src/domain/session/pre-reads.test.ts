import { expect, test } from 'vitest'
import { leftOver } from '../publish/carry.ts'
import { foldSession } from './fold.ts'
import { mayMake } from './may-make.ts'
import type { Move } from './move.ts'
import { readMoves } from './read-moves.ts'
import { shownPreReads } from './shown-pre-reads.ts'

const site = { siteId: 'contoso.sharepoint.com,1,2' }
const item = (id: string) => ({
  id,
  title: id,
  kind: 'discuss' as const,
  minutes: 10,
  lead: { kind: 'everyone' as const },
})
const plan: Move = {
  kind: 'plan-agenda',
  templateId: null,
  title: '',
  plannedMinutes: 20,
  plannedStartMs: 0,
  items: [item('one'), item('two')],
}
const at = (file: string) => `https://contoso.sharepoint.com/s/c/${file}`
const set = (preReadId: string, itemId: string | null = null, address = at(preReadId)): Move => ({
  kind: 'set-pre-read',
  preReadId,
  link: { title: preReadId, address, itemId },
})
const off = (preReadId: string): Move => ({ kind: 'set-pre-read', preReadId, link: null })

function folded(...moves: readonly Move[]) {
  return foldSession(
    moves.map((move, index) => ({
      client: 'a',
      seq: index + 1,
      lamport: index + 1,
      atMs: index,
      by: 'ana',
      byName: 'Ana',
      move,
    })),
  )
}
const shown = (...moves: readonly Move[]) =>
  shownPreReads(folded(plan, ...moves), site).map((each) => `${each.itemId ?? 'all'}: ${each.title}`)

test('links stand in the agenda’s order, what is for all of it first', () => {
  expect(shown(set('b', 'two'), set('a', 'one'), set('all'))).toEqual(['all: all', 'one: a', 'two: b'])
})

test('setting a link again changes it in its place, taking it off and putting it back are one each', () => {
  expect(shown(set('a'), set('b'), set('a', null))).toEqual(['all: a', 'all: b'])
  expect(shown(set('a'), set('b'), off('a'))).toEqual(['all: b'])
  expect(shown(set('a'), off('a'), off('a'), set('a'))).toEqual(['all: a'])
})

test('the link of an item that is taken off the agenda is back with the item', () => {
  const without: Move = { kind: 'remove-item', itemId: 'one' }
  expect(shown(set('a', 'one'), without)).toEqual([])
  expect(shown(set('a', 'one'), without, { kind: 'add-item', item: item('one'), afterId: null })).toEqual([
    'one: a',
  ])
})

test('what leads out of the tenant’s SharePoint is in the log and on no screen', () => {
  expect(shown(set('a', null, 'https://evil.example/contoso.sharepoint.com'), set('b'))).toEqual(['all: b'])
  expect(shown(set('a', null, 'javascript:alert(1)'))).toEqual([])
})

test('an address or a title without end is no move', () => {
  const logged = { client: 'a', seq: 1, lamport: 1, atMs: 0, by: 'ana', byName: 'Ana' }
  const long = { title: 'x', address: at('x'.repeat(5000)), itemId: null }
  for (const link of [long, { ...long, address: at('a'), title: 'x'.repeat(500) }, { title: 'x' }])
    expect(readMoves([{ ...logged, move: { kind: 'set-pre-read', preReadId: 'p', link } }]).moves).toEqual([])
})

test('no more links than fit are kept', () => {
  const many = Array.from({ length: 60 }, (_each, place) => set(`p${place}`))
  expect(shown(...many)).toHaveLength(50)
})

test('an item that comes again brings its links along, once, and without what was taken off meanwhile', () => {
  const before = folded(plan, set('a', 'one'), set('b', 'one'), set('all'), off('b'))
  const carry: Move = {
    kind: 'carry-items',
    fromSession: 'before',
    items: [...leftOver(before, 'before').items],
  }
  const next = folded(carry)
  expect(shownPreReads(next, site).map((each) => [each.title, each.itemId])).toEqual([['a', 'one']])
  // The same item of the agenda's own takes them as well.
  const own = folded(plan, carry)
  expect(shownPreReads(own, site).map((each) => [each.title, each.itemId])).toEqual([['a', 'one']])
  const again = leftOver(folded(carry, off('a')), 'next').items
  expect(again.find((each) => each.id === 'one')?.preReads).toBeUndefined()
})

test('links are changed by whoever may change the agenda, until the session is over', () => {
  const council = { departments: [], members: [] }
  const chair = { personId: 'cy', member: { personId: 'cy', role: 'chair' as const } }
  const adviser = { personId: 'ad', member: { personId: 'ad', role: 'adviser' as const } }
  expect(mayMake(set('a'), folded(plan), chair, council)).toEqual({ ok: true })
  expect(mayMake(set('a'), folded(plan), adviser, council)).toMatchObject({ ok: false })
  const over = folded(plan, { kind: 'start' }, { kind: 'close', artefacts: [], reasonForNone: 'none' })
  expect(mayMake(set('a'), over, chair, council)).toEqual({ ok: false, reason: 'already-closed' })
})
