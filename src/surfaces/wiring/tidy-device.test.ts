import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { openKeptBytes } from '#src/records/device/open-kept-bytes.ts'
import { tidyDevice } from './tidy-device.ts'

const old = new TextEncoder().encode('copy')
let held: string[] = []

function browser() {
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, work: () => Promise<void>) => work(),
      query: () => Promise.resolve({ held: held.map((name) => ({ name })) }),
    },
  })
}

afterEach(() => {
  held = []
  vi.unstubAllGlobals()
})

async function visit(personId: string) {
  const device = await openKeptBytes('t', personId, () => 1)
  await device.set(`t/${personId}/warm/s`, old)
  return device
}

const keeps = async (personId: string) =>
  (await indexedDB.databases()).some((each) => each.name === `weft/t/${personId}`)

test('the sign-in of another account wipes what was kept of the former one, and nothing of the own', async () => {
  browser()
  await visit('ana')
  const device = await visit('ben')
  await tidyDevice({ tenantId: 't', personId: 'ben' }, device)
  expect([await keeps('ana'), await keeps('ben')]).toEqual([false, true])
  expect(await device.get('t/ben/warm/s')).toEqual(old)
})

test('an account that has a page open is left alone, and so is everybody where that cannot be told', async () => {
  await visit('cem')
  const device = await visit('dana')
  vi.stubGlobal('navigator', {})
  await tidyDevice({ tenantId: 't', personId: 'dana' }, device)
  expect(await keeps('cem')).toBe(true)
  browser()
  held = ['weft/t/cem/open/p1']
  await tidyDevice({ tenantId: 't', personId: 'dana' }, device)
  expect(await keeps('cem')).toBe(true)
  held = ['weft/t/cem2/open/p1']
  await tidyDevice({ tenantId: 't', personId: 'dana' }, device)
  expect(await keeps('cem')).toBe(false)
})
