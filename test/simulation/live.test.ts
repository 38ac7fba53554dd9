import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import type { Move } from '#src/domain/session/move.ts'
import { createLiveSession } from '#src/live/create-live-session.ts'
import type { LiveSession } from '#src/live/live-session.ts'
import { createMemoryBytes } from '#src/records/device/memory-bytes.ts'
import { explainListFailure } from '#src/records/stores/carrier-trouble.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import { seededFaults } from '#src/sandbox/tenant/fault.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { councilWorld, type CouncilWorld, type SimulatedClient } from './council-world.ts'

const seeds = Number(process.env['WEFT_SEEDS'] ?? 60)
const from = Number(process.env['WEFT_SEEDS_FROM'] ?? 1)
const sessionKey = '19:meeting_live@thread.v2|2026-11-23T09:00:00Z'

type Device = ReturnType<typeof createMemoryBytes>

function openPanel(
  world: CouncilWorld,
  page: SimulatedClient,
  device: Device,
  clientId: string,
): LiveSession {
  return createLiveSession({
    sessionKey,
    personId: page.personId,
    personName: page.personId === ANA ? 'Ana' : 'Ben',
    clientId,
    carrier: createListLogCarrier({
      client: page.client,
      siteId: world.place.siteId,
      sessionKey,
      nowMs: world.time.nowMs,
    }),
    explain: explainListFailure,
    device,
    deviceKey: 'weft',
    nowMs: world.time.nowMs,
    setTimer(callback, ms) {
      let due = true
      void page.delay(ms).then(() => {
        if (due) callback()
      })
      return () => {
        due = false
      }
    },
    random: world.random,
    peers: () => 3,
  })
}

function moveOf(id: string): Move {
  return {
    kind: 'capture',
    capture: { kind: 'note', id, itemId: null, text: `Note ${id}` },
    enteredFor: null,
  }
}

/** Panels of two people make moves, crash and reopen while requests fail; at the end everybody sees everything. */
async function wrongsOf(seed: number): Promise<readonly string[]> {
  const world = await councilWorld(seed)
  const draw = seededRandom(seed + 5000)
  const rate = draw() * 0.2
  world.tenant.settings.faults = seededFaults(world.random, {
    throttled: rate / 2,
    unavailable: rate,
    gatewayTimeoutAfterDone: rate,
    dropBefore: rate,
    dropAfterDone: rate,
    staleRead: rate,
  })
  const devices = [createMemoryBytes(), createMemoryBytes()]
  const made: string[] = []
  const live: LiveSession[] = []
  const wait = (ms: number) => world.time.delay(ms)
  const person = async (index: number) => {
    const device = devices[index] ?? createMemoryBytes()
    for (let opened = 0; opened < 3; opened += 1) {
      const page = world.open(index === 0 ? ANA : BEN)
      const panel = openPanel(world, page, device, `${index}-${opened}`)
      for (let count = 0; count < 4; count += 1) {
        const id = `${index}-${opened}-${count}`
        panel.make(moveOf(id))
        made.push(id)
        await wait(Math.floor(draw() * 4000))
      }
      if (opened === 2) live.push(panel)
      else {
        panel.stop()
        page.crash()
      }
    }
  }
  const all = async () => {
    await Promise.all([person(0), person(1)])
    world.tenant.settings.faults = undefined
    await wait(300_000)
    for (const panel of live) panel.refresh()
    await wait(60_000)
  }
  await world.time.run(all())
  const found = live.flatMap((panel) => {
    const { state, unsent } = panel.snapshot()
    const ids = state.captured.map((each) => each.capture.id)
    const lost = made.filter((each) => !ids.includes(each))
    return [
      ...lost.map((each) => `lost ${each}`),
      ...(ids.length > new Set(ids).size ? ['doubled'] : []),
      ...(unsent > 0 ? [`unsent ${unsent}`] : []),
    ]
  })
  const [first, second] = live.map((panel) => panel.snapshot().state)
  for (const panel of live) panel.stop()
  return isDeepStrictEqual(first, second) ? found : [...found, 'two people see different sessions']
}

test(`${seeds} seeds of a session on a bad network, with crashes, lose and double nothing`, async () => {
  for (let seed = from; seed < from + seeds; seed += 1) {
    const again = `WEFT_SEEDS_FROM=${seed} WEFT_SEEDS=1 npx vitest run test/simulation/live`
    expect(await wrongsOf(seed), again).toEqual([])
  }
})
