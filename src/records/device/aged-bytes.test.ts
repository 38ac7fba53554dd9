import { expect, test } from 'vitest'
import { agedBytes, removeAged } from './aged-bytes.ts'
import { lastingBytes } from './lasting-bytes.ts'
import { createMemoryBytes } from './memory-bytes.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (found: Uint8Array | undefined) => (found === undefined ? null : new TextDecoder().decode(found))

async function device() {
  const plain = createMemoryBytes()
  const time = { nowMs: 1_000 }
  const aged = agedBytes(await lastingBytes(() => Promise.resolve(plain)), () => time.nowMs, 100)
  return { plain, time, aged }
}

test('a copy is given out until its age limit and then gone from the device, whoever asks', async () => {
  const { plain, time, aged } = await device()
  await aged.set('t/p/warm/s', bytes('moves'))
  await aged.set('t/p/warm-lately/s', bytes('since'))
  time.nowMs += 100
  expect(text(await aged.get('t/p/warm/s'))).toBe('moves')
  expect(text(await aged.get('t/p/warm-lately/s'))).toBe('since')
  time.nowMs += 1
  expect(await aged.get('t/p/warm/s')).toBeUndefined()
  expect(await aged.get('t/p/warm-lately/s')).toBeUndefined()
  expect(await plain.keys('')).toEqual([])
})

test('a copy that is read anew begins its time anew', async () => {
  const { time, aged } = await device()
  await aged.set('t/p/notes/overview/site', bytes('old'))
  time.nowMs += 90
  await aged.set('t/p/notes/overview/site', bytes('new'))
  time.nowMs += 90
  expect(text(await aged.get('t/p/notes/overview/site'))).toBe('new')
})

test('what somebody typed or chose has no age, and is kept as it is', async () => {
  const { plain, time, aged } = await device()
  await aged.set('t/p/journal/s/c', bytes('typed'))
  await aged.set('t/p/notes/own-settings', bytes('full'))
  await aged.set('t/p/drafts/page/form', bytes('half'))
  time.nowMs += 1_000_000
  await removeAged(aged)
  expect(text(await aged.get('t/p/journal/s/c'))).toBe('typed')
  expect(text(await aged.get('t/p/notes/own-settings'))).toBe('full')
  expect(text(await plain.get('t/p/drafts/page/form'))).toBe('half')
})

test('old copies that nobody asks for are removed, also those of a release that wrote no time', async () => {
  const { plain, time, aged } = await device()
  await plain.set('t/p/notes/overview/s', bytes('{}'))
  await aged.set('t/p/warm/old', bytes('old'))
  time.nowMs += 101
  await aged.set('t/p/warm/new', bytes('new'))
  await removeAged(aged)
  expect(await plain.keys('')).toEqual(['t/p/warm/new'])
})
