import { beforeEach, expect, test } from 'vitest'
import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { ask } from '#src/graph/asking.ts'
import { deleteItem } from '#src/graph/lists/items.ts'
import { siteOfGroup } from '#src/graph/lists/sites.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { patchCall, queryCall } from '#src/records/lists/list-calls.ts'
import { readPage } from '#src/records/lists/list-item.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import { readSessionLog } from '#src/records/stores/session-log.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { randomLog } from '#test/support/random-log.ts'
import { councilGraph } from './adapters-graph.ts'

const sessionKey = 'thread/1'
const clientKey = `${sessionKey}/x/1`
const own = randomLog(5, 300).filter((each) => each.client === 'x')
const row = (to: number) => ({ clientKey, sessionKey, moves: own.slice(0, to) })
const ids = (moves: readonly LoggedMove[]) => moves.map(moveId)

async function council() {
  const { graph, clock } = councilGraph()
  const { id: siteId } = await ask(graph, siteOfGroup(TEAM))
  await provisionLists(graph, siteId)
  const carrier = () => createListLogCarrier({ client: graph, siteId, sessionKey, nowMs: () => clock.ms })
  const items = async () => {
    const page = await graph.send(
      queryCall(siteId, sessionLogKind, `fields/Session eq '${sessionKey}'`, { top: 50 }),
    )
    return readPage(sessionLogKind, page.body).items
  }
  /** The one row that there is, and what it holds as text. */
  const onlyRow = async () => {
    const [item] = await items()
    if (item?.reading.ok !== true) throw new Error('There is no row.')
    return { item, text: item.reading.record.moves }
  }
  const write = async (moves: string) =>
    graph.send(patchCall(siteId, sessionLogKind, (await onlyRow()).item, { moves }))
  const remove = async () =>
    graph.send(deleteItem({ siteId, list: sessionLogKind.list }, (await onlyRow()).item).call)
  return { clock, carrier, items, onlyRow, write, remove }
}

let world: Awaited<ReturnType<typeof council>>
beforeEach(async () => {
  world = await council()
})

const readAll = async () => (await world.carrier().read(null)).rows.flatMap((each) => each.moves)

test('[LIST-5] a row grows in its place, and whoever reads on gets what was put behind it', async () => {
  const [writer, reader] = [world.carrier(), world.carrier()]
  await writer.append(row(1))
  const first = await reader.read(null)
  expect(await writer.extend(row(2))).toBe('stored')
  expect(await writer.extend(row(4))).toBe('stored')
  const next = await reader.read(first.cursor)
  // The newest reading may hold the row twice: once as a change and once as it is looked for again.
  expect([...new Set(ids(next.rows.flatMap((each) => each.moves)))]).toEqual(ids(own.slice(0, 4)))
  expect(await world.items()).toHaveLength(1)
})

test('[LIST-5] a row that somebody edited meanwhile is not written over, and one that is gone does not come back', async () => {
  const writer = world.carrier()
  await writer.append(row(1))
  await world.write(JSON.stringify(own.slice(0, 1)))
  expect(await writer.extend(row(2))).toBe('changed')
  expect(ids(await readAll())).toEqual(ids(own.slice(0, 1)))
  await world.remove()
  const again = world.carrier()
  await again.append(row(1))
  await world.remove()
  expect(await again.extend(row(2))).toBe('changed')
  expect(await world.items()).toHaveLength(0)
})

test('[LIST-5] an end puts moves behind no row that another end has stored', async () => {
  await world.carrier().append(row(1))
  const other = world.carrier()
  expect(await other.append(row(1))).toBe('already-there')
  expect(await other.extend(row(2))).toBe('changed')
  expect(ids(await readAll())).toEqual(ids(own.slice(0, 1)))
})

test('[LIST-6] many moves stand in a row deflated, and every reader gets them whole', async () => {
  await world.carrier().append(row(60))
  const { text } = await world.onlyRow()
  expect(text.length).toBeLessThan(JSON.stringify(own.slice(0, 60)).length / 3)
  expect(await readAll()).toEqual(own.slice(0, 60))
  const { rows } = await readSessionLog(await world.items(), sessionKey)
  expect(rows.flatMap((each) => each.moves)).toEqual(own.slice(0, 60))
})

test('[LIST-6] a damaged pack is counted, and the other rows of the session come', async () => {
  const writer = world.carrier()
  await writer.append(row(60))
  const { text } = await world.onlyRow()
  const bombs = ['~', '~AAAA', text.slice(0, -20), `${text.slice(0, 40)}AAAA${text.slice(44)}`]
  for (const each of bombs) {
    await world.write(each)
    const { rows, skipped } = await world.carrier().read(null)
    expect(rows.flatMap((one) => one.moves)).toEqual([])
    expect([...skipped.values()]).toEqual([1])
  }
  await writer.append({ clientKey: `${sessionKey}/x/61`, sessionKey, moves: own.slice(60, 62) })
  expect(ids(await readAll())).toEqual(ids(own.slice(60, 62)))
})

test('[LIST-6] a text that unpacks to more than any page writes is no row', async () => {
  const { packText } = await import('#src/records/stores/packed-text.ts')
  await world.carrier().append(row(1))
  const [bomb = ''] = packText(JSON.stringify([own[0], 'x '.repeat(2_500_000)]), 48_000)
  await world.write(`~${bomb}`)
  const { skipped } = await world.carrier().read(null)
  expect([...skipped.values()]).toEqual([1])
})

test('[CHECKPOINT-5] a row that has grown since it was read is not taken away with what it held then', async () => {
  const [writer, tidy] = [world.carrier(), world.carrier()]
  await writer.append(row(2))
  await tidy.read(null)
  await writer.extend(row(3))
  await tidy.checkpoints.prune({ covers: new Map([['x', [[1, 2]]]]), below: 0 })
  expect(ids(await readAll())).toEqual(ids(own.slice(0, 3)))
})
