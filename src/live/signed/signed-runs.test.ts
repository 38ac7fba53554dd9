import { expect, test, vi } from 'vitest'
import { moveId, type LoggedMove, type Move } from '#src/domain/session/move.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import type { RosterRow } from '../log-carrier.ts'
import { createRoster } from './roster.ts'
import type { RunPeople } from './run-people.ts'
import { createRunSigner, type RunSigner } from './run-signer.ts'
import { createRunVerifier } from './run-verifier.ts'

const { subtle } = crypto
const sessionKey = '19:meeting@thread.v2|2026-11-29T10:00:00Z'
const park: Move = { kind: 'park-item', itemId: 'i1' }

function pageOf(personId: string, client: string, session = sessionKey): Promise<RunSigner> {
  const [name, people] = [`Name of ${personId}`, createRoster(subtle)]
  return createRunSigner({ subtle, sessionKey: session, client, personId, name, people })
}

function made({ row }: RunSigner, seq: number, move: Move = park): LoggedMove {
  const { client, personId: by, name: byName } = row
  return { client, seq, lamport: seq, atMs: 1_796_000_000_000 + seq, by, byName, move }
}

function hearing(rows: readonly RosterRow[], ownClient = 'me') {
  const heard: LoggedMove[] = []
  const known = new Set<string>()
  const clock = { ms: 1_000_000 }
  let asked = 0
  const roster = createRoster(subtle)
  roster.add(rows)
  const verifier = createRunVerifier({
    ...{ subtle, sessionKey, ownClient, roster },
    nowMs: () => clock.ms,
    isKnown: (id) => known.has(id),
    onMoves: (moves) => heard.push(...moves),
    onUnknown: () => (asked += 1),
  })
  const refusals = () => Object.entries(verifier.refused()).filter(([, times]) => times > 0)
  return { heard, known, clock, roster, verifier, refusals, asked: () => asked }
}

test('[SIGNED-5] what a page of the roster signs is taken, under the person that the roster names', async () => {
  const ana = await pageOf('ana', 'a')
  const { verifier, heard, refusals } = hearing([ana.row])
  await verifier.take(await ana.sign([made(ana, 1), made(ana, 2)]))
  expect(heard).toStrictEqual([made(ana, 1), made(ana, 2)])
  expect(refusals()).toEqual([])
})

test('[SIGNED-5] moves of others and under another name leave no page signed', async () => {
  const ana = await pageOf('ana', 'a')
  const ben = await pageOf('ben', 'b')
  expect(await ana.sign([made(ben, 1)])).toEqual([])
  expect(await ana.sign([{ ...made(ana, 1), by: 'ben' }])).toEqual([])
})

test('[SIGNED-6] unsigned, spoilt, cut, foreign and large entries are refused with a reason, and the rest comes', async () => {
  const ana = await pageOf('ana', 'a')
  const other = await pageOf('ana', 'a', `${sessionKey}x`)
  const { verifier, heard, refusals } = hearing([ana.row])
  const [good] = await ana.sign([made(ana, 1)])
  const [foreign] = await other.sign([made(other, 2)])
  if (good === undefined || foreign === undefined) throw new Error('Nothing was signed.')
  const spoilt = good.slice()
  spoilt[70] = (spoilt[70] ?? 0) ^ 1
  const newer = good.slice()
  newer[64] = 0x20 | (newer[64] ?? 0)
  newer[64] &= 0x2f
  const body = good.slice(64)
  await verifier.take([
    body.slice(0, 20),
    new Uint8Array(64),
    Uint8Array.of(...new Uint8Array(64), ...body),
    spoilt,
    foreign,
    newer,
    new Uint8Array(70_000),
    Uint8Array.of(...new Uint8Array(64), 0x11, 0),
    'text',
    null,
    { length: 3 },
    good,
  ])
  expect(heard).toStrictEqual([made(ana, 1)])
  expect(refusals()).toEqual([
    ['unsigned', 2],
    ['bad-shape', 4],
    ['too-large', 1],
    ['wrong-version', 1],
    ['bad-signature', 3],
  ])
})

test('[SIGNED-6] of entries that were changed in any place none is taken', async () => {
  const ana = await pageOf('ana', 'a')
  const ben = await pageOf('ben', 'b')
  const { verifier, heard, refusals } = hearing([ana.row, ben.row])
  const random = seededRandom(116)
  const below = (most: number) => Math.floor(random() * most)
  const entries = [...(await ana.sign([made(ana, 1), made(ana, 2)])), ...(await ben.sign([made(ben, 7)]))]
  const spoilt = Array.from({ length: 600 }, () => {
    const entry = entries[below(entries.length)]?.slice() ?? new Uint8Array()
    const place = below(entry.length)
    entry[place] = (entry[place] ?? 0) ^ (1 << below(8))
    return random() < 0.1 ? entry.subarray(0, below(entry.length)) : entry
  })
  await verifier.take(spoilt)
  expect(heard).toEqual([])
  const counted = refusals().reduce((sum, [, times]) => sum + times, 0)
  expect(counted + verifier.held()).toBe(600)
})

test('[SIGNED-6] a browser that throws at a signature keeps nothing else from being read', async () => {
  const ana = await pageOf('ana', 'a')
  const { verifier, heard, refusals } = hearing([ana.row])
  vi.spyOn(subtle, 'verify').mockRejectedValueOnce(new DOMException('No such point.', 'OperationError'))
  await verifier.take([...(await ana.sign([made(ana, 1)])), ...(await ana.sign([made(ana, 2)]))])
  expect([heard, refusals()]).toEqual([[made(ana, 2)], [['bad-signature', 1]]])
})

test('[SIGNED-6] what one signed is nobody else’s: not with their key in another row, not under another name', async () => {
  const ana = await pageOf('ana', 'a')
  const entries = await ana.sign([made(ana, 1)])
  for (const row of [
    { ...ana.row, personId: 'eve' },
    { ...ana.row, name: 'Eve' },
    { ...(await pageOf('ana', 'a')).row },
  ]) {
    const { verifier, heard, refusals } = hearing([row])
    await verifier.take(entries)
    expect(heard).toEqual([])
    expect(refusals()).toEqual([['bad-signature', 1]])
  }
})

/** Signers that share one pair of keys, as no page of ours would. */
async function withOneKey(personId: string, ...whos: (readonly [client: string, session: string])[]) {
  const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
  // The type takes the last of the method's forms, which makes one key.
  const made = vi
    .spyOn(subtle, 'generateKey')
    .mockImplementation((): Promise<never> => Promise.resolve(pair as never))
  const pages = await Promise.all(whos.map(([client, session]) => pageOf(personId, client, session)))
  made.mockRestore()
  return pages
}

test('[SIGNED-6] a run of another session is refused, though the same key signed it', async () => {
  const [here, there] = await withOneKey('ana', ['a', sessionKey], ['a', `${sessionKey}x`])
  if (here === undefined || there === undefined) throw new Error('There are no pages.')
  expect(there.row).toEqual(here.row)
  const { verifier, heard, refusals } = hearing([here.row])
  await verifier.take(await there.sign([made(there, 1)]))
  expect([heard, refusals()]).toEqual([[], [['bad-signature', 1]]])
})

test('[SIGNED-6] a run of one client is no other’s, though mark, person, name and key are the same', async () => {
  const [one, two] = await withOneKey('ana', ['k3510', sessionKey], ['k5786', sessionKey])
  if (one === undefined || two === undefined) throw new Error('There are no pages.')
  const { verifier, heard, refusals } = hearing([two.row])
  await verifier.take(await one.sign([made(one, 1)]))
  expect([heard, refusals()]).toEqual([[], [['bad-signature', 1]]])
})

test('[SIGNED-6] a short mark that stands for somebody else here than where it was signed fails', async () => {
  const chair = (people: RunPeople) =>
    createRunSigner({ subtle, sessionKey, client: 'c', personId: 'cho', name: 'Cho', people })
  const [one, two] = [await pageOf('p2039599', 'a'), await pageOf('p2222382', 'b')]
  const people = createRoster(subtle)
  people.add([one.row])
  const signer = await chair(people)
  const floor: Move = { kind: 'end-turn', roundId: 'r1', personId: 'p2039599', as: 'spoke' }
  const entries = await signer.sign([made(signer, 1, floor)])
  const wrong = hearing([signer.row, two.row])
  await wrong.verifier.take(entries)
  expect([wrong.heard, wrong.refusals()]).toEqual([[], [['bad-signature', 1]]])
  const right = hearing([signer.row, one.row])
  await right.verifier.take(entries)
  expect(right.heard).toStrictEqual([made(signer, 1, floor)])
  // Whoever knows both cannot tell: the mark stands for neither, and the move comes over the list.
  const both = hearing([signer.row, one.row, two.row])
  await both.verifier.take(entries)
  expect([both.heard, both.verifier.held()]).toEqual([[], 1])
})

test('[SIGNED-6] a run under this page’s own client is refused, though its own key signed it', async () => {
  const ana = await pageOf('ana', 'a')
  const { verifier, heard, refusals } = hearing([ana.row], 'a')
  await verifier.take(await ana.sign([made(ana, 1)]))
  expect(heard).toEqual([])
  expect(refusals()).toEqual([['own-client', 1]])
})

test('[SIGNED-7] a run of a client whose row comes late waits for it, and one read of the list is asked for', async () => {
  const ana = await pageOf('ana', 'a')
  const { verifier, heard, roster, asked } = hearing([])
  await verifier.take(await ana.sign([made(ana, 1)]))
  await verifier.take(await ana.sign([made(ana, 2)]))
  expect([verifier.held(), asked(), heard]).toEqual([2, 1, []])
  await verifier.rosterRead()
  expect(verifier.held()).toBe(2)
  roster.add([ana.row])
  await verifier.rosterRead()
  expect(heard.map(moveId).toSorted()).toEqual(['a/1', 'a/2'])
  expect(verifier.held()).toBe(0)
})

test('[SIGNED-7] a run that names somebody of the roster waits where that row is not here yet', async () => {
  const ana = await pageOf('ana', 'a')
  const ben = await pageOf('b12', 'b')
  const people = createRoster(subtle)
  people.add([ben.row])
  const chair = await createRunSigner({
    subtle,
    sessionKey,
    client: 'c',
    personId: 'cho',
    name: 'Cho',
    people,
  })
  const floor: Move = { kind: 'give-floor', itemId: 'i1', personId: 'b12', name: ben.row.name, after: null }
  const { verifier, heard, roster, refusals } = hearing([ana.row, chair.row])
  await verifier.take(await chair.sign([made(chair, 1, floor)]))
  expect(verifier.held()).toBe(1)
  roster.add([ben.row])
  await verifier.rosterRead()
  expect(heard).toStrictEqual([made(chair, 1, floor)])
  expect(refusals()).toEqual([])
})

test('[SIGNED-7] what waits longer than a minute, or beyond what may wait, is refused and counted', async () => {
  const ana = await pageOf('ana', 'a')
  const { verifier, clock, refusals } = hearing([])
  const [entry] = await ana.sign([made(ana, 1)])
  await verifier.take(Array.from({ length: 230 }, () => entry))
  expect([verifier.held(), refusals()]).toEqual([200, [['unknown-client', 30]]])
  clock.ms += 61_000
  await verifier.rosterRead()
  expect([verifier.held(), refusals()]).toEqual([0, [['unknown-client', 230]]])
  const large = new Uint8Array(60_000)
  large[64] = 0x10
  await verifier.take(Array.from({ length: 10 }, () => large))
  expect(verifier.held()).toBe(4)
})

test('[SIGNED-7] whoever sends runs of nobody makes nobody read the list over and over', async () => {
  const ana = await pageOf('ana', 'a')
  const { verifier, clock, asked } = hearing([])
  const entries = await ana.sign([made(ana, 1)])
  for (let second = 0; second < 120; second += 1) {
    await verifier.take(entries)
    clock.ms += 1_000
  }
  expect(asked()).toBeLessThanOrEqual(7)
})

test('[SIGNED-7] once a waiting run has found its row, the next is asked for as soon as the first was', async () => {
  const [ana, ben] = [await pageOf('ana', 'a'), await pageOf('ben', 'b')]
  const { verifier, clock, roster, asked } = hearing([])
  for (const afterMs of [0, 2_500, 4_500]) {
    clock.ms += afterMs
    await verifier.take(await ana.sign([made(ana, 1)]))
  }
  expect(asked()).toBe(3)
  roster.add([ana.row])
  await verifier.rosterRead()
  for (const afterMs of [8_500, 2_500]) {
    clock.ms += afterMs
    await verifier.take(await ben.sign([made(ben, 1)]))
  }
  expect(asked()).toBe(5)
})

test('[SIGNED-8] a second row of a client with another person or key is refused, the same again is nothing', async () => {
  const ana = await pageOf('ana', 'a')
  const eve = await pageOf('eve', 'a')
  const { roster, verifier, heard } = hearing([])
  expect(
    roster.add([ana.row, ana.row, eve.row, { ...ana.row, key: eve.row.key }, { ...ana.row, key: 'x' }]),
  ).toBe(1)
  expect(roster.refused()).toBe(3)
  expect([roster.memberOf('a')?.personId, roster.memberOf('b'), roster.has('b')]).toEqual([
    'ana',
    undefined,
    false,
  ])
  await verifier.take(await eve.sign([made(eve, 1)]))
  await verifier.take(await ana.sign([made(ana, 1)]))
  expect(heard.map((each) => each.by)).toEqual(['ana'])
})

test('two clients that share a short mark are told apart by who signed', async () => {
  // Found by counting up; both have the mark of the other.
  const [one, two] = [await pageOf('ana', 'k3510'), await pageOf('ben', 'k5786')]
  const { verifier, heard, refusals } = hearing([one.row, two.row])
  await verifier.take([...(await two.sign([made(two, 1)])), ...(await one.sign([made(one, 1)]))])
  expect(heard.map((each) => each.by)).toEqual(['ben', 'ana'])
  expect(refusals()).toEqual([])
})

test('a run of moves that all came another way already is not checked again', async () => {
  const ana = await pageOf('ana', 'a')
  const { verifier, known, heard, refusals } = hearing([ana.row])
  const [entry] = await ana.sign([made(ana, 1), made(ana, 2)])
  if (entry === undefined) throw new Error('Nothing was signed.')
  known.add('a/1').add('a/2')
  const unchecked = entry.slice()
  unchecked[0] = (unchecked[0] ?? 0) ^ 1
  await verifier.take([unchecked])
  known.delete('a/2')
  await verifier.take([unchecked])
  expect([heard, refusals()]).toEqual([[], [['bad-signature', 1]]])
})

test('entries stand in the order of the calls, gaps part runs, and what no relay takes is left to the list', async () => {
  const ana = await pageOf('ana', 'a')
  const { verifier, heard } = hearing([ana.row])
  const note = (letter: string): Move => ({
    kind: 'write-notes',
    itemId: 'i1',
    blockId: 'b1',
    text: letter.repeat(18_000),
    seen: null,
  })
  const many = Array.from({ length: 4 }, (_each, place) => made(ana, place + 10, note('éüñø'.charAt(place))))
  const all = await Promise.all([
    ana.sign([made(ana, 1)]),
    ana.sign([made(ana, 2), made(ana, 4)]),
    ana.sign(many),
  ])
  expect(all.map((each) => each.length)).toEqual([1, 2, 4])
  await verifier.take(all.flat())
  expect(heard.map((each) => each.seq)).toEqual([1, 2, 4, 10, 11, 12, 13])
})

test('the private key never leaves the page, and its name is a plain line', async () => {
  const made = vi.spyOn(subtle, 'generateKey')
  const people = createRoster(subtle)
  const { row } = await createRunSigner({
    ...{ subtle, sessionKey, client: 'a', personId: 'ana', name: 'Ana\u202E', people },
  })
  expect(row.name).toBe('Ana')
  const pair = await made.mock.results[0]?.value
  await expect(subtle.exportKey('jwk', pair.privateKey)).rejects.toThrow()
  await expect(subtle.exportKey('raw', pair.publicKey)).resolves.toHaveProperty('byteLength', 65)
})
