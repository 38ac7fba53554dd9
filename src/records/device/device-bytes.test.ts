import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openDeviceBytes } from './indexed-db-bytes.ts'
import { createMemoryBytes } from './memory-bytes.ts'

let person = 0
const stores = [
  { name: 'IndexedDB', open: () => openDeviceBytes('tenant', `person-${(person += 1)}`) },
  { name: 'memory', open: () => Promise.resolve(createMemoryBytes()) },
]
const bytes = (text: string) => new TextEncoder().encode(text)
const text = (found: Uint8Array | undefined) =>
  found === undefined ? undefined : new TextDecoder().decode(found)

for (const { name, open } of stores) {
  test(`${name}: what was set is found, replaced and removed`, async () => {
    const store = await open()
    expect(await store.get('a')).toBeUndefined()
    await store.set('a', bytes('one'))
    await store.set('a', bytes('two'))
    expect(text(await store.get('a'))).toBe('two')
    await store.remove('a')
    await store.remove('a')
    expect(await store.get('a')).toBeUndefined()
  })

  test(`${name}: keys are those of the prefix and no neighbour's`, async () => {
    const store = await open()
    for (const key of ['weft/a/2', 'weft/a/1', 'weft/ab', 'weft/b/1', 'weft/a/ü'])
      await store.set(key, bytes('x'))
    expect(await store.keys('weft/a/')).toEqual(['weft/a/1', 'weft/a/2', 'weft/a/ü'])
    expect(await store.keys('none')).toEqual([])
  })

  test(`${name}: bytes changed after set do not reach the store`, async () => {
    const store = await open()
    const mine = bytes('one')
    await store.set('a', mine)
    mine[0] = 0
    expect(text(await store.get('a'))).toBe('one')
  })
}

test('two people on one machine do not meet, and a person finds the own bytes again', async () => {
  const ana = await openDeviceBytes('tenant', 'ana')
  await ana.set('a', bytes('of Ana'))
  const ben = await openDeviceBytes('tenant', 'ben')
  expect(await ben.get('a')).toBeUndefined()
  const again = await openDeviceBytes('tenant', 'ana')
  expect(text(await again.get('a'))).toBe('of Ana')
  expect(again.durable).toBe(true)
})

test('where the browser has no storage the bytes live in memory and the store says so', async () => {
  const real = globalThis.indexedDB
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    value: {
      open() {
        throw new Error('private mode')
      },
    },
  })
  const store = await openDeviceBytes('tenant', 'ana')
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: real })
  expect(store.durable).toBe(false)
  await store.set('a', bytes('kept'))
  expect(text(await store.get('a'))).toBe('kept')
})
