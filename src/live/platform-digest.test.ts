import { expect, test } from 'vitest'
import { sha256 } from '#src/domain/session/sha256.ts'
import { add, deviceInMemory, listInMemory, obedientTime, openLive, plan } from '#test/support/live-case.ts'
import type { LiveSessionInput } from './live-session-input.ts'

const spoilt = 'Somebody else’s'

/** A session whose newest checkpoint has another text than its hash says, and what somebody sees who comes then. */
async function lateComer(digest: LiveSessionInput['sha256']) {
  const shared = listInMemory()
  const clock = obedientTime()
  const person = (name: string, more: Parameters<typeof openLive>[2] = {}) =>
    openLive(shared, clock, {
      ...{ personId: name, personName: name, clientId: `c-${name}`, device: deviceInMemory(), ...more },
      checkpointAfter: { moves: 12, characters: 1_000_000 },
    })
  const ana = person('ana')
  ana.make(plan)
  for (let count = 0; count < 60; count += 1) {
    ana.make(add(`t${count}`))
    await clock.pass(8_000)
  }
  // What the one before covers is taken away, so that nobody can make it again.
  await clock.pass(10 * 60_000)
  ana.stop()
  const at = shared.checkpoints.findIndex((each) => shared.checkpoints.every(({ n }) => n <= each.n))
  const newest = shared.checkpoints[at]
  if (newest === undefined || shared.checkpoints.length < 2) throw new Error('Too few checkpoints.')
  const text = (newest.text ?? '').replace('"title":"Weekly review"', `"title":"${spoilt}"`)
  shared.checkpoints[at] = { ...newest, text }
  const late = person('eve', digest === undefined ? {} : { sha256: digest })
  const seen: string[] = []
  late.subscribe(() => seen.push(late.snapshot().state.title))
  await clock.pass(20_000)
  late.stop()
  return { seen, items: late.snapshot().state.items.length }
}

test('a text that the platform finds to be another than its hash says is never shown', async () => {
  let asked = 0
  const { seen, items } = await lateComer((bytes) => {
    asked += 1
    return Promise.resolve(sha256(bytes))
  })
  expect(asked).toBeGreaterThan(1)
  expect(seen).not.toContain(spoilt)
  expect(seen.at(-1)).toBe('Weekly review')
  expect(items).toBeGreaterThan(20)
})

test('without the platform’s it is found by ours', async () => {
  const { seen } = await lateComer(undefined)
  expect(seen).not.toContain(spoilt)
  expect(seen.at(-1)).toBe('Weekly review')
})
