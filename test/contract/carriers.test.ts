import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { ask } from '#src/graph/asking.ts'
import { siteOfGroup } from '#src/graph/lists/sites.ts'
import { pageWords } from '#src/host/page-words.ts'
import { createFramesCarrier } from '#src/live/frames-carrier.ts'
import { createRelayLine } from '#src/live/relay/create-relay-line.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { add, moveOf, plan } from '#test/support/live-case.ts'
import { lineInput, listWithRoster, relayHere } from '#test/support/relay-case.ts'
import { councilGraph } from './adapters-graph.ts'

/** One end of a carrier, as a page has it. */
interface End {
  carry(moves: readonly LoggedMove[], key: string): Promise<void>
  /** Moves that came here from others, each once, and how many could not be read. */
  got(): Promise<{ readonly moves: readonly LoggedMove[]; readonly refused: number }>
  close(): void
}

/** Ends in one session and in another; all are pages of one person. */
type Ends = (sessionKey: string, clientId: string) => End

async function overTheList(): Promise<Ends> {
  const { graph, clock } = councilGraph()
  const { id: siteId } = await ask(graph, siteOfGroup(TEAM))
  await provisionLists(graph, siteId)
  return (sessionKey) => {
    const carrier = createListLogCarrier({ client: graph, siteId, sessionKey, nowMs: () => clock.ms })
    let cursor: string | null = null
    const known = new Map<string, LoggedMove>()
    const skipped = new Map<string, number>()
    return {
      async carry(moves, key) {
        await carrier.append({ clientKey: `${sessionKey}/${key}`, sessionKey, moves: [...moves] })
      },
      async got() {
        clock.ms += 40_000
        const reading = await carrier.read(cursor)
        cursor = reading.cursor
        for (const each of reading.rows.flatMap((row) => row.moves)) known.set(moveId(each), each)
        for (const [row, count] of reading.skipped) skipped.set(row, count)
        return { moves: [...known.values()], refused: [...skipped.values()].reduce((sum, n) => sum + n, 0) }
      },
      close: () => undefined,
    }
  }
}

let devices = 0

async function betweenPages(): Promise<Ends> {
  devices += 1
  const device = `carriers/${devices}`
  return (sessionKey, clientId) => {
    const known = new Map<string, LoggedMove>()
    const note = (moves: readonly LoggedMove[]) => moves.forEach((each) => known.set(moveId(each), each))
    const carrier = createFramesCarrier({
      channel: pageWords(`${device}/${sessionKey}`),
      sessionKey,
      clientId,
      personId: 'ana',
      ownMoves: () => [...known.values()],
      onMoves: note,
    })
    carrier.ask()
    return {
      async carry(moves) {
        note(moves)
        carrier.tell(moves)
      },
      async got() {
        // Words travel in turns of their own.
        await new Promise((resolve) => setTimeout(resolve, 30))
        return { moves: [...known.values()], refused: carrier.refused() }
      },
      close: () => carrier.close(),
    }
  }
}

async function overTheRelay(): Promise<Ends> {
  const relay = await relayHere()
  onTestFinished(() => relay.kill())
  const lists = new Map<string, ReturnType<typeof listWithRoster>>()
  return (sessionKey, clientId) => {
    const list = lists.get(sessionKey) ?? listWithRoster()
    lists.set(sessionKey, list)
    const known = new Map<string, LoggedMove>()
    const note = (moves: readonly LoggedMove[]) => moves.forEach((each) => known.set(moveId(each), each))
    const line = createRelayLine(
      lineInput(1, list, relay, { sessionKey, clientId, personId: 'ana', personName: 'Ana' }),
    )
    line.attach({
      hear: note,
      mayBeUnknown: () => [...known.values()].filter((each) => each.client === clientId),
      isKnown: (id) => known.has(id),
      isInList: () => false,
      wantsList: () => line.listRead({ clients: list.clients, room: list.room() }),
    })
    line.want(true)
    return {
      async carry(moves) {
        await vi.waitFor(() => expect(line.state().kind).toBe('live'), 5_000)
        note(moves)
        line.tell(moves)
      },
      async got() {
        await vi.waitFor(() => expect(line.state().kind).toBe('live'), 5_000)
        line.listRead({ clients: list.clients, room: list.room() })
        await new Promise((resolve) => setTimeout(resolve, 30))
        return { moves: [...known.values()], refused: line.refused() }
      },
      close: () => line.stop(),
    }
  }
}

const mine = (client: string, seq: number, title: string): LoggedMove => ({
  ...moveOf(client, seq, add(title)),
  by: 'ana',
  byName: 'Ana',
})
const idsOf = async (end: End) => (await end.got()).moves.map(moveId).toSorted()

describe.each([
  ['the list', overTheList],
  ['the pages of one device', betweenPages],
  ['the relay', overTheRelay],
])('%s as a carrier', (_name, make) => {
  test('[CARRIER-1] [LOG-2] what one carries every other gets, and what is carried again counts once', async () => {
    const ends = await make()
    const [one, two, three] = [ends('s', 'one'), ends('s', 'two'), ends('s', 'three')]
    await two.got()
    await one.carry([mine('one', 1, 'a'), mine('one', 2, 'b')], 'one/1')
    await three.carry([mine('three', 1, 'c')], 'three/1')
    await one.carry([mine('one', 1, 'a'), mine('one', 2, 'b')], 'one/1')
    await vi.waitFor(async () => expect(await idsOf(two)).toEqual(['one/1', 'one/2', 'three/1']))
    expect((await two.got()).moves).toContainEqual(mine('one', 2, 'b'))
    expect((await two.got()).refused).toBe(0)
    for (const each of [one, two, three]) each.close()
  })

  test('[CARRIER-2] whoever comes later gets everything', async () => {
    const ends = await make()
    const one = ends('s', 'one')
    for (let seq = 1; seq <= 7; seq += 1) await one.carry([mine('one', seq, `t${seq}`)], `one/${seq}`)
    const late = ends('s', 'late')
    await vi.waitFor(async () => expect(await idsOf(late)).toHaveLength(7))
    for (const each of [one, late]) each.close()
  })

  test('[CARRIER-3] nothing of another session comes', async () => {
    const ends = await make()
    const [one, two, other] = [ends('s', 'one'), ends('s', 'two'), ends('other', 'three')]
    await other.carry([mine('three', 1, 'theirs')], 'three/1')
    await one.carry([mine('one', 1, 'ours')], 'one/1')
    await vi.waitFor(async () => expect(await idsOf(two)).toEqual(['one/1']))
    expect(await idsOf(other)).toEqual(['three/1'])
    for (const each of [one, two, other]) each.close()
  })

  test('[CARRIER-4] [LOG-3] moves that this release does not know are left out and counted, the others come', async () => {
    const ends = await make()
    const [one, two] = [ends('s', 'one'), ends('s', 'two')]
    await two.got()
    const newer = { ...mine('one', 2, 'x'), move: { kind: 'sing', song: 'A newer release' } }
    const moves: unknown[] = [mine('one', 1, 'a'), newer, mine('one', 3, 'b')]
    // As a page of a newer release would: past the types.
    await one.carry(JSON.parse(JSON.stringify(moves)), 'one/1')
    await vi.waitFor(async () => expect(await idsOf(two)).toEqual(['one/1', 'one/3']))
    expect((await two.got()).refused).toBe(1)
    for (const each of [one, two]) each.close()
  })

  test('[CARRIER-5] a long run of moves and a long text come whole', async () => {
    const ends = await make()
    const [one, two] = [ends('s', 'one'), ends('s', 'two')]
    await two.got()
    const long = { ...mine('one', 1, 'x'), move: { ...plan, title: 'ü😀'.repeat(60) } }
    const many = Array.from({ length: 150 }, (_each, index) => mine('one', index + 2, `t${index}`))
    await one.carry([long, ...many], 'one/1')
    await vi.waitFor(async () => expect(await idsOf(two)).toHaveLength(151))
    expect((await two.got()).moves).toContainEqual(long)
    for (const each of [one, two]) each.close()
  })
})
