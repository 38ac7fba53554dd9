import * as v from 'valibot'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Move } from '#src/domain/session/move.ts'
import { createRelayLine } from '#src/live/relay/create-relay-line.ts'
import { openRoom, type Room, type RoomInput } from '#src/live/relay/open-room.ts'
import { add, plan } from '#test/support/live-case.ts'
import { lineInput, listWithRoster, pageOf, relayHere } from '#test/support/relay-case.ts'

type Page = ReturnType<typeof pageOf>

async function meeting(people: number, given: Parameters<typeof pageOf>[3] = {}) {
  const relay = await relayHere()
  const list = listWithRoster()
  const pages: Page[] = []
  onTestFinished(async () => {
    for (const each of pages) each.stop()
    await relay.kill()
  })
  const join = (person: number, mine = given): Page => {
    const page = pageOf(person, list, relay, mine)
    pages.push(page)
    return page
  }
  for (let person = 1; person <= people; person += 1) join(person)
  return { relay, list, pages, join }
}

const isLive = ({ live }: Page) => live.snapshot().line?.kind === 'live'
const allLive = (pages: readonly Page[]) =>
  vi.waitFor(() => expect(pages.every(isLive)).toBe(true), { timeout: 20_000, interval: 20 })
const titles = ({ live }: Page) => live.snapshot().state.items.map((each) => each.title)

test('[RELAY-1] what one page does the others show before any list has it', async () => {
  const { list, pages } = await meeting(2)
  const [ana, ben] = pages
  if (ana === undefined || ben === undefined) throw new Error('nobody')
  await allLive(pages)
  // From here on the list takes nothing.
  list.carrier.append = () => new Promise(() => undefined)
  ana.live.make(plan)
  ana.live.make(add('two'))
  await vi.waitFor(() => expect(titles(ben)).toEqual(['two', 'one']), { timeout: 5_000 })
  expect(ben.live.snapshot().unsent).toBe(0)
  expect(ana.live.snapshot().unsent).toBe(2)
  expect(list.rows).toHaveLength(0)
})

test('[RELAY-4] whoever comes later gets from the relay what the list does not have yet', async () => {
  const { list, pages, join } = await meeting(1)
  await allLive(pages)
  list.carrier.append = () => new Promise(() => undefined)
  pages[0]?.live.make(plan)
  const late = join(2)
  await vi.waitFor(() => expect(titles(late)).toEqual(['one']), { timeout: 5_000 })
})

test('[RELAY-5] fifty relays that die under load lose nothing and double nothing', async () => {
  const { relay, list, pages } = await meeting(3)
  await allLive(pages)
  pages[0]?.live.make(plan)
  let made = 1
  const load = setInterval(() => {
    const page = pages[made % pages.length]
    const move: Move = add(`item-${made}`)
    page?.live.make(move)
    made += 1
  }, 15)
  for (let time = 0; time < 50; time += 1) {
    await relay.kill(time % 2 === 0 ? 'cut' : 'orderly')
    await relay.start()
    await new Promise((resolve) => setTimeout(resolve, 20 + ((time * 37) % 120)))
  }
  clearInterval(load)
  await allLive(pages)
  for (const { live } of pages) await live.flushed()
  await vi.waitFor(
    () => {
      for (const { live } of pages) expect(live.snapshot().moves).toHaveLength(made)
    },
    { timeout: 30_000, interval: 50 },
  )
  const inList = list.rows.flatMap((row) => row.moves.map((each) => `${each.client}/${each.seq}`))
  expect(inList).toHaveLength(made)
  expect(new Set(inList).size).toBe(made)
  expect(new Set(pages.map(({ live }) => JSON.stringify(live.snapshot().state))).size).toBe(1)
  expect(pages.map(({ line }) => line.refused())).toEqual([0, 0, 0])
}, 90_000)

test('[RELAY-5] after a restart each page tells the relay again what it made lately, never the whole log', async () => {
  const { relay, pages, list } = await meeting(2)
  const [ana] = pages
  await allLive(pages)
  for (let count = 0; count < 5; count += 1) ana?.live.make(add(`item-${count}`))
  await ana?.live.flushed()
  await relay.kill()
  // Whoever comes now reads no list.
  await relay.start()
  await allLive(pages)
  const seen: unknown[] = []
  const line = createRelayLine(lineInput(9, list, relay), (input: RoomInput) =>
    openRoom({ ...input, onEntries: (entries) => seen.push(...entries) }),
  )
  onTestFinished(line.stop)
  line.want(true)
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0), { timeout: 5_000 })
  // Five moves of one page that the list holds since a moment: one run, though they had been sent in several.
  expect(seen.length).toBeLessThanOrEqual(5)
})

test('[RELAY-6] a token that has ended is followed by a fresh one, asked for once', async () => {
  const asked: boolean[] = []
  const relay = await relayHere()
  const list = listWithRoster()
  const page = pageOf(1, list, relay, {
    line: {
      token(fresh) {
        asked.push(fresh)
        return relay.tokens.token(1, fresh ? {} : { exp: Math.floor(Date.now() / 1000) - 600 })
      },
    },
  })
  onTestFinished(async () => {
    page.stop()
    await relay.kill()
  })
  await allLive([page])
  expect(asked).toEqual([false, true])
})

test('[RELAY-6] a token that is refused however fresh is not asked for again and again', async () => {
  const relay = await relayHere()
  const strangers = await relayHere()
  const asked: boolean[] = []
  const page = pageOf(1, listWithRoster(), relay, {
    line: {
      token(fresh) {
        asked.push(fresh)
        return strangers.tokens.token(1)
      },
    },
  })
  onTestFinished(async () => {
    page.stop()
    await Promise.all([relay.kill(), strangers.kill()])
  })
  await vi.waitFor(() => expect(page.line.state().kind).toBe('waiting'), { timeout: 5_000 })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(asked).toEqual([false, true])
  // Nobody's impatience makes it ask sooner.
  page.line.comeBack()
  expect(page.line.state().kind).toBe('waiting')
})

test('[RELAY-2] whoever has another room key is in another room', async () => {
  const { pages, relay } = await meeting(1)
  const elsewhere = pageOf(2, listWithRoster(), relay)
  onTestFinished(elsewhere.stop)
  await allLive([...pages, elsewhere])
  pages[0]?.live.make(plan)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(titles(elsewhere)).toEqual([])
})

test('[RELAY-3] forged, replayed and senseless entries are refused and counted, and the session goes on', async () => {
  const { pages, relay, list } = await meeting(2)
  const [ana, ben] = pages
  if (ana === undefined || ben === undefined) throw new Error('nobody')
  await allLive(pages)
  ana.live.make(plan)
  await vi.waitFor(() => expect(titles(ben)).toEqual(['one']), { timeout: 5_000 })
  // Somebody with a token and the room key, who knows no shame.
  let put: (entries: readonly Uint8Array[]) => void = () => undefined
  const heard: Uint8Array[] = []
  const mallory = createRelayLine(lineInput(3, list, relay), (input: RoomInput) => {
    const room = openRoom({
      ...input,
      onEntries: (entries) => heard.push(...entries.filter((each) => each instanceof Uint8Array)),
    })
    put = room.log.add
    return room
  })
  onTestFinished(mallory.stop)
  mallory.want(true)
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 5_000 })
  const [taken] = heard
  const forged = Uint8Array.from(taken ?? [])
  forged[forged.length - 1] = (forged[forged.length - 1] ?? 0) ^ 1
  put([taken ?? new Uint8Array(), forged, new Uint8Array(10), new Uint8Array(400).fill(7)])
  await vi.waitFor(() => expect(ben.line.refused()).toBeGreaterThanOrEqual(2), {
    timeout: 5_000,
  })
  ana.live.make(add('two'))
  await vi.waitFor(() => expect(titles(ben)).toEqual(['two', 'one']), { timeout: 5_000 })
  expect(ben.live.snapshot().moves).toHaveLength(2)
  expect(isLive(ben)).toBe(true)
})

test('[RELAY-8] who else has which notes open is seen, by the name that the list has for them, and ends with the line', async () => {
  const { pages, relay } = await meeting(2)
  const [ana, ben] = pages
  if (ana === undefined || ben === undefined) throw new Error('nobody')
  await allLive(pages)
  ana.live.presence.set({ itemId: 'one', writing: true })
  await vi.waitFor(
    () =>
      expect(ben.live.presence.others()).toEqual([
        {
          client: ana.clientId,
          personId: 'person-1',
          name: 'person-1',
          state: { itemId: 'one', writing: true },
        },
      ]),
    { timeout: 25_000 },
  )
  expect(ana.live.presence.others()).toEqual([])
  // Each page speaks for itself alone: of fifty, none says again what the other forty-nine have said.
  const said = async () =>
    Number(
      /messages_total\{kind="presence"\} (\d+)/.exec(await relay.relay().metrics.registry.metrics())?.[1],
    )
  const before = await said()
  for (const itemId of ['two', 'three', 'four', 'five']) {
    ana.live.presence.set({ itemId, writing: false })
    await vi.waitFor(() => expect(ben.live.presence.others()[0]?.state.itemId).toBe(itemId), {
      timeout: 5_000,
    })
  }
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect((await said()) - before).toBe(4)
  await relay.kill()
  await vi.waitFor(() => expect(ben.live.presence.others()).toEqual([]), { timeout: 5_000 })
}, 30_000)

test('[PRESENCE-1] nobody can say over the relay that a colleague is there or where, not with their own words either', async () => {
  const { pages, relay, list } = await meeting(2)
  const [ana, ben] = pages
  if (ana === undefined || ben === undefined) throw new Error('nobody')
  await allLive(pages)
  ana.live.presence.set({ itemId: 'one', writing: true })
  await vi.waitFor(() => expect(ben.live.presence.others()).toHaveLength(1), { timeout: 25_000 })
  // A member with a token and the room key, who puts what they like under their own number, and under Ana's.
  let room: Room | null = null
  const mallory = createRelayLine(lineInput(3, list, relay), (input: RoomInput) => (room = openRoom(input)))
  onTestFinished(mallory.stop)
  mallory.want(true)
  const inRoom = () => {
    if (room === null) throw new Error('not there')
    return room
  }
  await vi.waitFor(() => expect(inRoom().presences().length).toBe(2), { timeout: 20_000 })
  const kept = inRoom()
    .presences()
    .map(({ said }) => said)
  ana.stop()
  await vi.waitFor(() => expect(ben.line.isThere(ana.clientId)).toBe(false), { timeout: 5_000 })
  const before = ben.line.refused()
  for (const said of kept) {
    inRoom().setPresence({ ...v.parse(v.looseObject({}), said) })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  inRoom().setPresence({ client: ana.clientId, at: { itemId: 'one', writing: true } })
  await vi.waitFor(() => expect(ben.line.refused()).toBeGreaterThanOrEqual(before + 2), { timeout: 5_000 })
  expect([ben.line.isThere(ana.clientId), ben.live.presence.others()]).toEqual([false, []])
  // Nor after a restart, when the relay has forgotten whose number was whose.
  await relay.kill()
  await vi.waitFor(() => expect([isLive(ben), mallory.state().kind]).toEqual([false, 'waiting']), {
    timeout: 5_000,
  })
  await relay.start()
  await allLive([ben])
  await vi.waitFor(() => expect(mallory.state().kind).toBe('live'), { timeout: 20_000 })
  const again = ben.line.refused()
  for (const said of kept) {
    inRoom().setPresence({ ...v.parse(v.looseObject({}), said) })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await vi.waitFor(() => expect(ben.line.refused()).toBeGreaterThan(again), { timeout: 5_000 })
  expect([ben.line.isThere(ana.clientId), ben.live.presence.others()]).toEqual([false, []])
}, 60_000)

test.each([
  [
    'nobody has consented',
    { token: () => Promise.reject(new Error('consent')), explainToken: () => 'no-consent' as const },
    'no-consent',
  ],
  [
    'the person may only read',
    {
      rows: {
        putClient: () => Promise.reject(new Error('403')),
        putRoom: () => Promise.reject(new Error('403')),
      },
      explain: () => ({ kind: 'refused', reason: 'no-access' }) as const,
    },
    'reader',
  ],
])(
  '[RELAY-10] where %s the session goes over the list, and the line says why',
  async (_name, line, reason) => {
    const { list, join, pages } = await meeting(1)
    const [ana] = pages
    if (ana === undefined) throw new Error('nobody')
    await allLive(pages)
    const ben = join(2, { line })
    await vi.waitFor(() => expect(ben.live.snapshot().line).toEqual({ kind: 'refused', reason }), {
      timeout: 10_000,
    })
    ben.live.make(plan)
    await vi.waitFor(() => expect(list.rows.flatMap(({ moves }) => moves)).toHaveLength(1), {
      timeout: 5_000,
    })
    ana.live.refresh()
    await vi.waitFor(() => expect(titles(ana)).toEqual(['one']), { timeout: 5_000 })
  },
  30_000,
)
