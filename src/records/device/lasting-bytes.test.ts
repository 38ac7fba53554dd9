import { expect, test } from 'vitest'
import type { BytesStore } from './bytes-store.ts'
import { DeviceStorageFailure } from './device-storage-failure.ts'
import { lastingBytes } from './lasting-bytes.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (found: Uint8Array | undefined) => (found === undefined ? null : new TextDecoder().decode(found))

/** A browser's storage for one origin: it can be cleared under the page, and it can be full. */
function browser() {
  let kept = new Map<string, Uint8Array>()
  let lost: () => void = () => undefined
  let opened = 0
  const limits = { bytes: Number.POSITIVE_INFINITY, opens: true }
  const used = () => [...kept.values()].reduce((sum, each) => sum + each.byteLength, 0)
  async function open(onLost: () => void): Promise<BytesStore> {
    const mine = kept
    lost = onLost
    opened += 1
    const alive = (doing: 'get' | 'set' | 'remove' | 'keys') => {
      if (mine !== kept)
        throw new DeviceStorageFailure(doing, new DOMException('closing', 'InvalidStateError'))
    }
    return {
      durable: limits.opens,
      async get(key) {
        alive('get')
        return mine.get(key)
      },
      async set(key, value) {
        alive('set')
        if (used() - (mine.get(key)?.byteLength ?? 0) + value.byteLength > limits.bytes)
          throw new DeviceStorageFailure('set', new DOMException('full', 'QuotaExceededError'))
        mine.set(key, value)
      },
      async remove(key) {
        alive('remove')
        mine.delete(key)
      },
      async keys(prefix) {
        alive('keys')
        return [...mine.keys()].filter((each) => each.startsWith(prefix))
      },
    }
  }
  return {
    limits,
    open,
    opened: () => opened,
    kept: (key: string) => text(kept.get(key)),
    clear(told: boolean) {
      kept = new Map()
      if (told) lost()
    },
  }
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve))
const long = async () => {
  for (let turn = 0; turn < 10; turn += 1) await settled()
}

for (const told of [true, false])
  test(`what a page has read and typed is given back after the storage was cleared, ${told ? 'told' : 'found out by the next write'}`, async () => {
    const device = browser()
    const before = await lastingBytes(device.open, settled)
    await before.set('t/p/journal/s/old', bytes('left behind'))
    const store = await lastingBytes(device.open, settled)
    await store.get('t/p/journal/s/old')
    await store.set('t/p/drafts/form', bytes('half a sentence'))
    await store.set('t/p/drafts/done', bytes('sent'))
    await store.remove('t/p/drafts/done')
    device.clear(told)
    if (!told) await store.set('t/p/notes/x', bytes('y'))
    await long()
    expect(device.kept('t/p/drafts/form')).toBe('half a sentence')
    expect(device.kept('t/p/journal/s/old')).toBe('left behind')
    expect(device.kept('t/p/drafts/done')).toBeNull()
    expect(store.durable).toBe(true)
  })

test('while the storage is away nothing is called kept, and when it stays away neither', async () => {
  const device = browser()
  const store = await lastingBytes(device.open, settled)
  const heard: boolean[] = []
  store.onDurable(() => heard.push(store.durable))
  await store.set('t/p/drafts/form', bytes('text'))
  device.limits.opens = false
  device.clear(true)
  expect(store.durable).toBe(false)
  await long()
  expect(store.durable).toBe(false)
  expect(heard).toEqual([false])
  device.limits.opens = true
  await store.set('t/p/drafts/form', bytes('more text'))
  expect(device.kept('t/p/drafts/form')).toBe('more text')
  expect(heard).toEqual([false, true])
})

test('copies that can be had again make room for what was typed', async () => {
  const device = browser()
  const store = await lastingBytes(device.open, settled)
  await store.set('t/p/warm/s', bytes('0123456789'))
  await store.set('t/p/notes/own-settings', bytes('ab'))
  device.limits.bytes = 14
  await store.set('t/p/journal/s/c', bytes('typed'))
  expect(device.kept('t/p/journal/s/c')).toBe('typed')
  expect(device.kept('t/p/warm/s')).toBeNull()
  expect(device.kept('t/p/notes/own-settings')).toBe('ab')
  expect(store.durable).toBe(true)
})

test('text that does not fit is not called kept until there is room for it, whatever else fits meanwhile', async () => {
  const device = browser()
  const store = await lastingBytes(device.open, settled)
  device.limits.bytes = 5
  await expect(store.set('t/p/drafts/long', bytes('far too long'))).rejects.toThrow(DeviceStorageFailure)
  expect(store.durable).toBe(false)
  await store.set('t/p/drafts/short', bytes('ab'))
  expect(store.durable).toBe(false)
  device.limits.bytes = 100
  await store.set('t/p/drafts/short', bytes('abc'))
  expect(device.kept('t/p/drafts/long')).toBe('far too long')
  expect(store.durable).toBe(true)
})

test('a copy that does not fit is no loss of anything typed', async () => {
  const device = browser()
  const store = await lastingBytes(device.open, settled)
  device.limits.bytes = 5
  await expect(store.set('t/p/warm/s', bytes('0123456789'))).rejects.toThrow(DeviceStorageFailure)
  expect(store.durable).toBe(true)
})
