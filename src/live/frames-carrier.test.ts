import { expect, test } from 'vitest'
import {
  add,
  deviceInMemory,
  listInMemory,
  moveOf,
  obedientTime,
  openLive,
  plan,
} from '#test/support/live-case.ts'
import { pagesInMemory } from '#test/support/pages-in-memory.ts'
import type { PageChannel } from './page-channel.ts'

const mine = { by: 'ana', byName: 'Ana' }

/** Two pages of Ana on one device, and what goes between them. */
function twoPages() {
  const shared = listInMemory()
  const clock = obedientTime()
  const device = deviceInMemory()
  const pages = pagesInMemory()
  const open = new Set<string>()
  const page = (clientId: string, more: { pages?: PageChannel } = {}) =>
    openLive(shared, clock, {
      clientId,
      device,
      openClients: { hold: (each) => open.add(each), isOpen: (each) => Promise.resolve(open.has(each)) },
      pages: pages.join(),
      ...more,
    })
  const cutNetwork = (times: number) => {
    for (let count = 0; count < times; count += 1)
      for (const op of ['append', 'read'] as const)
        shared.faults.push({ op, when: 'before', trouble: { kind: 'offline' } })
  }
  return { shared, clock, pages, open, page, cutNetwork }
}

test('[FRAMES-1] [FRAMES-3] a move is on the other page at once while the network is cut, and is not its to send', async () => {
  const { shared, clock, page, cutNetwork } = twoPages()
  const [panel, stage] = [page('panel'), page('stage')]
  await clock.settle()
  cutNetwork(20)
  panel.make(plan)
  expect(stage.snapshot().state.title).toBe('Weekly review')
  await clock.settle()
  expect(panel.snapshot().unsent).toBe(1)
  expect(stage.snapshot().unsent).toBe(0)
  shared.faults.length = 0
  await clock.pass(120_000)
  expect(shared.rows.map((row) => row.clientKey)).toEqual(['thread/1/panel/1'])
  expect(stage.snapshot().moves).toHaveLength(1)
  for (const each of [panel, stage]) each.stop()
})

test('[FRAMES-2] a page that opens while the network is cut shows what the other page has not sent yet', async () => {
  const { shared, clock, page, cutNetwork } = twoPages()
  const panel = page('panel')
  await clock.settle()
  cutNetwork(20)
  panel.make(plan)
  panel.make(add('two'))
  await clock.settle()
  const stage = page('stage')
  await clock.settle()
  expect(stage.snapshot().state.items).toHaveLength(2)
  let unsent = 0
  stage.subscribe(() => {
    unsent = Math.max(unsent, stage.snapshot().unsent)
  })
  // The list can be read again and does not take anything yet.
  shared.faults.splice(0, shared.faults.length, ...shared.faults.filter((each) => each.op === 'append'))
  await clock.pass(10_000)
  expect(stage.snapshot().liveness.kind).toBe('live')
  shared.faults.length = 0
  await clock.pass(60_000)
  expect(unsent).toBe(0)
  expect(shared.rows.flatMap((row) => row.moves)).toHaveLength(2)
  for (const each of [panel, stage]) each.stop()
})

test('[FRAMES-2] more moves than one word holds are all answered, and those that are known are not told again', async () => {
  const { clock, pages, page } = twoPages()
  const panel = page('panel')
  for (let count = 0; count < 1201; count += 1) panel.make({ kind: 'start' })
  const stage = page('stage')
  await clock.settle()
  expect(stage.snapshot().moves).toHaveLength(1201)
  const before = pages.said()
  const third = page('third')
  await clock.settle()
  expect(third.snapshot().moves).toHaveLength(1201)
  // The device had them all by then: the question, and no answer.
  expect(pages.said() - before).toBe(1)
  for (const each of [panel, stage, third]) each.stop()
})

test('[FRAMES-4] a move that its page took away unsent is sent by the page that heard it', async () => {
  const { shared, clock, open, page } = twoPages()
  const [panel, stage] = [page('panel'), page('stage')]
  await clock.settle()
  shared.faults.push({ op: 'append', when: 'before', trouble: { kind: 'offline' } })
  panel.make(plan)
  await clock.settle()
  panel.stop()
  await clock.pass(60_000)
  // As long as the page is open the move is its own to send, however long that takes.
  expect(shared.rows).toEqual([])
  open.delete('panel')
  await clock.pass(10_000)
  expect(shared.rows.map((row) => row.clientKey)).toEqual(['thread/1/panel/1'])
  expect(stage.snapshot().unsent).toBe(0)
  stage.stop()
})

test('[FRAMES-5] what the list says of a move stands in the place of what was heard', async () => {
  const { shared, clock, pages, page } = twoPages()
  const stage = page('stage')
  await clock.settle()
  const told = { ...moveOf('panel', 1, add('told')), ...mine }
  pages.join().tell({ weft: 1, session: 'thread/1', from: 'panel', kind: 'moves', moves: [told] })
  expect(stage.snapshot().state.items.map((each) => each.id)).toEqual(['told'])
  shared.rows.push({
    clientKey: 'thread/1/panel/1',
    sessionKey: 'thread/1',
    moves: [{ ...told, move: add('listed') }],
  })
  await clock.pass(5000)
  expect(stage.snapshot().state.items.map((each) => each.id)).toEqual(['listed'])
  expect(stage.snapshot().moves).toHaveLength(1)
  stage.stop()
})

test('[FRAMES-6] a channel that throws, and one that says everything twice, lose and double nothing', async () => {
  const { shared, clock, pages, page } = twoPages()
  const failing: PageChannel = {
    tell: () => {
      throw new DOMException('closed', 'InvalidStateError')
    },
    listen: () => () => undefined,
    close: () => undefined,
  }
  pages.twice()
  const panels = [page('one'), page('two'), page('mute', { pages: failing })]
  await clock.settle()
  panels.forEach((panel, index) => panel.make(add(`item-${index}`)))
  await clock.pass(20_000)
  for (const panel of panels) {
    expect(panel.snapshot().moves).toHaveLength(3)
    expect(panel.snapshot().unsent).toBe(0)
  }
  expect(new Set(panels.map((each) => JSON.stringify(each.snapshot().state))).size).toBe(1)
  expect(shared.rows.flatMap((row) => row.moves)).toHaveLength(3)
  for (const each of panels) each.stop()
})

test('[FRAMES-7] [LOG-3] hostile words, other versions and sessions, and moves of others are refused and counted', async () => {
  const { clock, pages, page } = twoPages()
  const stage = page('stage')
  await clock.settle()
  const stranger = pages.join()
  const good = { weft: 1, session: 'thread/1', from: 'panel', kind: 'moves' }
  const words: readonly unknown[] = [
    null,
    'ended',
    { ...good, weft: 2, moves: [] },
    { ...good, session: 'thread/2', moves: [{ ...moveOf('panel', 1, plan), ...mine }] },
    { ...good, kind: 'shout', moves: [] },
    { ...good, from: 'stage', moves: [] },
    { ...good, moves: Array.from({ length: 501 }, () => null) },
    { ...good, kind: 'ask', have: { __proto__: 7 } },
    // Somebody else's move, a move under this page's own client, and two that are none.
    { ...good, moves: [{ ...moveOf('ben', 1, plan) }] },
    { ...good, moves: [{ ...moveOf('stage', 1, plan), ...mine }] },
    { ...good, moves: [{ ...moveOf('panel', 0, plan), ...mine }, 7] },
  ]
  for (const word of words) stranger.tell(word)
  expect(stage.snapshot().moves).toEqual([])
  stranger.tell({ ...good, moves: [7, { ...moveOf('panel', 1, plan), ...mine }] })
  expect(stage.snapshot().state.title).toBe('Weekly review')
  expect(stage.snapshot().refusedWords).toBe(words.length + 2)
  // Its own first move is none that anybody could have taken.
  expect(stage.make(add('own'))).toBe('stage/1')
  expect(stage.snapshot().moves).toHaveLength(2)
  stage.stop()
})
