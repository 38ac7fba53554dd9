import { fromBase64, toBase64 } from 'lib0/buffer'
import * as v from 'valibot'
import { afterEach, expect, test, vi } from 'vitest'
import { obedientTime } from '#test/support/live-case.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import type { PresenceState } from '../presence.ts'
import { readSignedPresence } from '../signed/check-presence.ts'
import { createRoster } from '../signed/roster.ts'
import { createRunSigner, type RunSigner } from '../signed/run-signer.ts'
import { createRoomPresence, type RoomPresence } from './room-presence.ts'

const { subtle } = crypto
const sessionKey = '19:meeting@thread.v2|2026-11-29T10:00:00Z'
const uuid = (digit: string) =>
  `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`
const [itemId, anas, bens, mine] = [uuid('1'), uuid('a'), uuid('b'), uuid('c')]
const caret = { anchor: 'AQIDBAUGBwgJCgsM', head: 'AQIDBAUGBwgJCgsM' }
const writing: PresenceState = { itemId, caret, writing: true }

afterEach(() => vi.restoreAllMocks())

function signerOf(personId: string, client: string): Promise<RunSigner> {
  const people = createRoster(subtle)
  return createRunSigner({ subtle, sessionKey, client, personId, name: `Name of ${personId}`, people })
}

type Clock = ReturnType<typeof obedientTime>

async function said(signer: RunSigner, page: number, atMs: number, at: PresenceState | null = writing) {
  return { said: toBase64(await signer.signPresence(page, { atMs, at })) }
}

/** A page of Cho's in a room whose numbers hold what the test puts there. */
async function hearing(
  clock: Clock,
  signers: readonly RunSigner[] = [],
  { nowMs = clock.nowMs, session = sessionKey } = {},
) {
  const roster = createRoster(subtle)
  roster.add(signers.map((each) => each.row))
  const signer = await signerOf('cho', mine)
  const standing = new Map<number, unknown>()
  const told: object[] = []
  let strangers = 0
  const people = createRoomPresence({
    ...{ subtle, sessionKey: session, roster, nowMs, setTimer: clock.setTimer },
    ...{ client: mine, personId: 'cho', steadyMs: clock.nowMs, onStranger: () => (strangers += 1) },
  })
  const room = () => ({
    ...{ page: 100, sign: signer.signPresence, tell: (each: object) => void told.push(each) },
    said: () => [...standing].map(([page, each]) => ({ page, said: each })),
  })
  people.over(room())
  return {
    ...{ people, roster, standing, told, room, strangers: () => strangers },
    put(page: number, each: unknown) {
      standing.set(page, each)
      people.look()
    },
    leave(page: number) {
      standing.delete(page)
      people.look()
    },
  }
}

const names = (people: RoomPresence) => people.presence.others().map((each) => each.name)
const refusals = (people: RoomPresence) => people.refused()
/** The browser's signatures take their time. */
const checked = () => new Promise((resolve) => setTimeout(resolve, 30))

test('[PRESENCE-1] what a page of the roster has signed is shown, under the name that the roster has', async () => {
  const clock = obedientTime()
  const ana = await signerOf('ana', anas)
  const { people, put } = await hearing(clock, [ana])
  put(1, {})
  expect(people.isThere(anas)).toBe(false)
  put(1, await said(ana, 1, clock.nowMs()))
  await vi.waitFor(() =>
    expect(people.presence.others()).toEqual([
      { client: anas, personId: 'ana', name: 'Name of ana', state: writing },
    ]),
  )
  put(1, await said(ana, 1, clock.nowMs() + 1, null))
  await vi.waitFor(() => expect(people.presence.others()).toEqual([]))
  expect([people.isThere(anas), refusals(people)]).toEqual([true, {}])
})

test('[PRESENCE-1] nobody is made present by another: unsigned, forged, foreign and moved statements are refused and counted', async () => {
  const clock = obedientTime()
  const ana = await signerOf('ana', anas)
  const { people, put } = await hearing(clock, [ana, await signerOf('ben', bens)])
  const now = clock.nowMs()
  // Ben's page may say what it likes: with a key of its own, as Ana's.
  put(1, await said(await signerOf('ana', anas), 1, now))
  put(2, await said(await signerOf('ben', anas), 2, now))
  // Ana's own words, under another number.
  put(4, await said(ana, 5, now))
  put(6, { client: anas, at: { itemId, writing: true } })
  put(7, { said: toBase64(new Uint8Array(64)) })
  put(8, { said: 'not base64!' })
  put(9, { said: toBase64(new Uint8Array(90)) })
  put(10, { said: toBase64(Uint8Array.of(...new Uint8Array(64), 1, 0, 68)) })
  put(11, { said: 'A'.repeat(4_000) })
  put(12, 'text')
  put(13, null)
  await checked()
  expect([people.isThere(anas), names(people)]).toEqual([false, []])
  expect(refusals(people)).toEqual({
    ...{ 'bad-signature': 3, unsigned: 4, 'bad-shape': 3, 'wrong-version': 1 },
  })
  put(5, await said(ana, 5, now))
  await vi.waitFor(() => expect(names(people)).toEqual(['Name of ana']))
})

test('[PRESENCE-1] what was signed for one session makes nobody present in another', async () => {
  const clock = obedientTime()
  const ana = await signerOf('ana', anas)
  const { people, put } = await hearing(clock, [ana], {
    session: sessionKey.replace('meeting', 'another'),
  })
  put(1, await said(ana, 1, clock.nowMs()))
  await checked()
  expect([people.isThere(anas), refusals(people)]).toEqual([false, { 'bad-signature': 1 }])
})

test('[PRESENCE-1] of statements that were changed in any place none is taken, and none makes the page throw', async () => {
  const clock = obedientTime()
  const ana = await signerOf('ana', anas)
  const { people, standing } = await hearing(clock, [ana])
  const random = seededRandom(151)
  const below = (most: number) => Math.floor(random() * most)
  const whole = fromBase64((await said(ana, 1, clock.nowMs())).said)
  for (let each = 0; each < 400; each += 1) {
    const bytes = whole.slice()
    const place = below(bytes.length)
    bytes[place] = (bytes[place] ?? 0) ^ (1 << below(8))
    standing.set(1, { said: toBase64(random() < 0.1 ? bytes.subarray(0, below(bytes.length)) : bytes) })
    people.look()
  }
  await checked()
  expect([people.isThere(anas), names(people)]).toEqual([false, []])
})

test('[PRESENCE-2] what is too old or ahead of the clock is refused, and counts once the clock was set right', async () => {
  const clock = obedientTime()
  let wrongBy = 0
  const ana = await signerOf('ana', anas)
  const ben = await signerOf('ben', bens)
  const { people, put } = await hearing(clock, [ana, ben], { nowMs: () => clock.nowMs() + wrongBy })
  put(1, await said(ana, 1, clock.nowMs() - 121_000))
  put(2, await said(ben, 2, clock.nowMs() + 31_000))
  await checked()
  people.look()
  expect([names(people), refusals(people)]).toEqual([[], { 'wrong-time': 2 }])
  wrongBy = 2_000
  people.look()
  expect(names(people)).toEqual(['Name of ben'])
})

test('[PRESENCE-2] a page that says nothing new has gone after two minutes, whatever repeats its words', async () => {
  const clock = obedientTime()
  const ana = await signerOf('ana', anas)
  const { people, put } = await hearing(clock, [ana])
  put(1, await said(ana, 1, clock.nowMs()))
  await vi.waitFor(() => expect(people.isThere(anas)).toBe(true))
  await clock.pass(119_000)
  expect(names(people)).toEqual(['Name of ana'])
  await clock.pass(16_000)
  expect([people.isThere(anas), names(people)]).toEqual([false, []])
})

test('[PRESENCE-2] whoever is there says so again before it is old, dated anew, and when the clock was set', async () => {
  const clock = obedientTime()
  let wrongBy = 0
  const { people, told } = await hearing(clock, [], { nowMs: () => clock.nowMs() + wrongBy })
  await vi.waitFor(() => expect(told).toHaveLength(1))
  for (let minute = 0; minute < 5; minute += 1) {
    await clock.pass(60_000)
    await checked()
  }
  expect(told.length).toBeGreaterThanOrEqual(5)
  expect(told.length).toBeLessThanOrEqual(8)
  expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(told.length)
  const before = told.length
  wrongBy = -5_000
  people.look()
  await vi.waitFor(() => expect(told).toHaveLength(before + 1))
})

test('[PRESENCE-3] of two statements the newer one stays, whichever is checked first', async () => {
  const clock = obedientTime()
  const ana = await signerOf('ana', anas)
  const { people, put } = await hearing(clock, [ana])
  const verify = subtle.verify.bind(subtle)
  vi.spyOn(subtle, 'verify').mockImplementationOnce(async (...asked) => {
    await new Promise((resolve) => setTimeout(resolve, 60))
    return verify(...asked)
  })
  put(1, await said(ana, 1, clock.nowMs(), { itemId: 'older', writing: false }))
  put(1, await said(ana, 1, clock.nowMs() + 1, { itemId: 'newer', writing: false }))
  await new Promise((resolve) => setTimeout(resolve, 120))
  expect(people.presence.others().map((each) => each.state.itemId)).toEqual(['newer'])
  // Nor later: somebody who has kept it is refused.
  put(1, await said(ana, 1, clock.nowMs(), { itemId: 'older', writing: false }))
  await checked()
  expect(people.presence.others().map((each) => each.state.itemId)).toEqual(['newer'])
  expect(refusals(people)).toEqual({ 'said-before': 1 })
})

test('[PRESENCE-3] what was said before a relay restarted brings nobody to another place under the old number', async () => {
  const clock = obedientTime()
  const ana = await signerOf('ana', anas)
  const { people, standing, room, put } = await hearing(clock, [ana])
  const kept = await said(ana, 1, clock.nowMs())
  put(1, kept)
  await vi.waitFor(() => expect(names(people)).toHaveLength(1))
  standing.clear()
  people.over(null)
  expect([people.isThere(anas), names(people)]).toEqual([false, []])
  await clock.pass(5_000)
  people.over(room())
  put(2, await said(ana, 2, clock.nowMs(), { itemId: 'elsewhere', writing: false }))
  await vi.waitFor(() => expect(names(people)).toHaveLength(1))
  put(1, kept)
  await checked()
  expect(people.presence.others().map((each) => each.state.itemId)).toEqual(['elsewhere'])
  expect(refusals(people)).toEqual({ 'said-before': 1 })
})

test('[PRESENCE-3] whoever has gone is not brought back by their own words', async () => {
  const clock = obedientTime()
  const ana = await signerOf('ana', anas)
  const { people, put, leave } = await hearing(clock, [ana])
  const kept = await said(ana, 1, clock.nowMs())
  put(1, kept)
  await vi.waitFor(() => expect(people.isThere(anas)).toBe(true))
  leave(1)
  expect(people.isThere(anas)).toBe(false)
  put(1, kept)
  await checked()
  expect([people.isThere(anas), names(people), refusals(people)]).toEqual([false, [], { 'said-before': 1 }])
  put(1, await said(ana, 1, clock.nowMs() + 1))
  await vi.waitFor(() => expect(people.isThere(anas)).toBe(true))
})

test('[PRESENCE-4] whom the list has not introduced waits for it, is asked for once, and appears with their row', async () => {
  const clock = obedientTime()
  const ana = await signerOf('ana', anas)
  const { people, roster, put, strangers } = await hearing(clock)
  put(1, await said(ana, 1, clock.nowMs()))
  people.look()
  put(1, await said(ana, 1, clock.nowMs() + 1))
  await checked()
  expect([people.isThere(anas), names(people), strangers()]).toEqual([false, [], 1])
  roster.add([ana.row])
  people.look()
  await vi.waitFor(() => expect(names(people)).toEqual(['Name of ana']))
  expect([people.isThere(anas), refusals(people)]).toEqual([true, {}])
})

test('[PRESENCE-5] the same said again is not checked again, and a caret takes less than 200 characters', async () => {
  const clock = obedientTime()
  const ana = await signerOf('ana', anas)
  const { people, put } = await hearing(clock, [ana])
  const verify = vi.spyOn(subtle, 'verify')
  const statement = await said(ana, 1, clock.nowMs())
  for (let each = 0; each < 20; each += 1) put(1, { ...statement })
  put(2, { said: toBase64(new Uint8Array(64)) })
  for (let each = 0; each < 20; each += 1) put(2, { said: toBase64(new Uint8Array(64)) })
  await vi.waitFor(() => expect(people.isThere(anas)).toBe(true))
  expect([verify.mock.calls.length, refusals(people)]).toEqual([1, { unsigned: 1 }])
  expect(JSON.stringify(statement).length).toBeLessThan(200)
  const long = {
    itemId: 'i'.repeat(200),
    caret: { anchor: 'A'.repeat(996), head: 'B'.repeat(996) },
    writing: true,
  }
  expect(JSON.stringify(await said(ana, 1, clock.nowMs(), long)).length).toBeLessThan(4_096)
})

test('[PRESENCE-5] a page that types says where it is at most every 150 ms, and the last place for certain', async () => {
  const clock = obedientTime()
  const { people, told } = await hearing(clock)
  await vi.waitFor(() => expect(told).toHaveLength(1))
  for (let each = 0; each < 10; each += 1) {
    people.presence.set({ itemId: `item-${each}`, writing: true })
    await clock.pass(30)
  }
  await clock.pass(300)
  await vi.waitFor(() => {
    const last = v.parse(v.object({ said: v.string() }), told.at(-1))
    expect(readSignedPresence(sessionKey, last.said)).toMatchObject({
      said: { client: mine, at: { itemId: 'item-9' } },
    })
  })
  expect(told.length).toBeLessThanOrEqual(5)
  const before = told.length
  people.presence.set({ itemId: 'item-9', writing: true })
  await checked()
  expect(told).toHaveLength(before)
})
